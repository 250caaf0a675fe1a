import { declarationRule } from '../../context.ts';
import type { DeclarationContext } from '../../declaration/context.ts';
import { misspeltEnabled } from '../../declaration/preload.ts';
import type { Fix } from '../../finding.ts';
import { insertMember, renameKey } from '../../json/edit.ts';
import type { Member, ObjectNode } from '../../json/tree.ts';
import { quote } from '../../quote.ts';
import { safeFix } from '../../rule.ts';
import { fieldsAt } from '../../schema/fields.ts';
import { missingFrom } from '../../schema/schema-error.ts';
import { soundValue } from '../../schema/sound-value.ts';

export const missingEnabled = declarationRule({
  id: 'preload/missing-enabled',
  severity: 'error',
  section: 'Preload',
  explanation:
    'The field `preload.enabled` is required: preload participation is declared, not inferred. A field that is nearly spelled so is renamed; else the fix writes `false`, the asset is loaded when it is asked for.',
  onlyClaimed: true,
  claims: [{ keyword: 'required', at: 'preload/enabled' }],
  bad: [
    { text: '{ "preload": <|{|>} }', fixed: '{ "preload": {\n  "enabled": false\n} }' },
    {
      text: '{ "preload": { <|"enable"|>: true } }',
      fixed: '{ "preload": { "enabled": true } }',
    },
    {
      text: '{ "preload": <|{|> "priority": 3 } }',
      fixed: '{ "preload": { "enabled": false, "priority": 3 } }',
    },
  ],
  good: [{ text: '{ "preload": { "enabled": false } }' }],
  *check(context, errors) {
    for (const error of errors) {
      const preload = missingFrom(error);
      if (preload === undefined) continue;
      const misspelt = misspeltEnabled(preload);
      yield {
        at: misspelt?.key ?? { offset: preload.offset, length: 1 },
        message: `The required field ‘preload.enabled’ is missing${misspelt === undefined ? ': it must say true or false' : `; ${quote(misspelt.key.value)} is unknown here`}`,
        fixes: [fix(context, preload, misspelt)],
      };
    }
  },
});

function fix(context: DeclarationContext, preload: ObjectNode, misspelt: Member | undefined): Fix {
  if (misspelt !== undefined)
    return safeFix('Rename to ‘enabled’', renameKey(context.document, misspelt, 'enabled'));
  const value = soundValue(context, ['preload', 'enabled']);
  const order = fieldsAt(context, ['preload']);
  return safeFix('Insert ‘enabled’', insertMember(context.document, preload, ['enabled', value], order));
}
