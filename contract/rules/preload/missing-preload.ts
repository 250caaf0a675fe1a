import { declarationRule } from '../../context.ts';
import { insertMember } from '../../json/edit.ts';
import { quote } from '../../quote.ts';
import { safeFix } from '../../rule.ts';
import { fieldsAt } from '../../schema/fields.ts';
import { missingFrom } from '../../schema/schema-error.ts';
import { soundValue } from '../../schema/sound-value.ts';

export const missingPreload = declarationRule({
  id: 'preload/missing-preload',
  severity: 'error',
  section: 'Preload',
  explanation:
    'Every asset must declare its preload intent explicitly: it is never inferred. The fix writes `false`, what holds for an asset of which nobody said otherwise: it is loaded when it is asked for.',
  onlyClaimed: true,
  claims: [{ keyword: 'required', at: 'preload' }],
  bad: [
    {
      text: '<|{|> "name": "hero", "build": {} }',
      fixed: '{ "name": "hero", "preload": { "enabled": false }, "build": {} }',
    },
  ],
  good: [{ text: '{ "preload": { "enabled": true } }' }],
  *check(context, errors) {
    for (const error of errors) {
      const object = missingFrom(error);
      if (object === undefined) continue;
      const value = soundValue(context, ['preload']);
      const insert = insertMember(context.document, object, ['preload', value], fieldsAt(context, []));
      yield {
        at: { offset: object.offset, length: 1 },
        message: `The required field ‘preload’ is missing: say ${quote('"preload": { "enabled": true }')} or ${quote('false')}`,
        fixes: [safeFix('Insert ‘preload’ that is not enabled', insert)],
      };
    }
  },
});
