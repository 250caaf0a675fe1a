import { documentRule } from '../../context.ts';
import { insertMember } from '../../json/edit.ts';
import { quote } from '../../quote.ts';
import { safeFix } from '../../rule.ts';
import { fieldsAt } from '../../schema/fields.ts';
import { missingFrom } from '../../schema/schema-error.ts';
import { soundValue } from '../../schema/sound-value.ts';

export const missingField = documentRule({
  id: 'structure/missing-field',
  severity: 'error',
  section: 'Core Rules',
  explanation:
    'Every field that the contract requires must be there: the packer infers nothing. Where one value is plainly right, the fix inserts it.',
  onlyClaimed: true,
  claims: [{ keyword: 'required', at: '**' }],
  bad: [
    {
      text: '<|{|> "asset_uuid": "5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94", "name": "hero", "type": "glyph_bank", "inputs": {}, "output": { "format": "GLYPH/indexed_v1", "codec": "NONE" }, "preload": { "enabled": true } }',
      fixed:
        '{ "schema_version": 1, "asset_uuid": "5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94", "name": "hero", "type": "glyph_bank", "inputs": {}, "output": { "format": "GLYPH/indexed_v1", "codec": "NONE" }, "preload": { "enabled": true } }',
    },
  ],
  good: [
    {
      text: '{ "schema_version": 1, "asset_uuid": "5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94", "name": "hero", "type": "glyph_bank", "inputs": {}, "output": { "format": "GLYPH/indexed_v1", "codec": "NONE" }, "preload": { "enabled": true } }',
    },
  ],
  *check(context, errors) {
    for (const error of errors) {
      const object = missingFrom(error);
      if (object === undefined) continue;
      const key = String(error.path.at(-1));
      const value = soundValue(context, error.path);
      const order = fieldsAt(context, error.path.slice(0, -1));
      yield {
        at: { offset: object.offset, length: 1 },
        message: `The required field ${quote(key)} is missing`,
        fixes:
          value === undefined
            ? []
            : [safeFix(`Insert ${quote(key)}`, insertMember(context.document, object, [key, value], order))],
      };
    }
  },
});
