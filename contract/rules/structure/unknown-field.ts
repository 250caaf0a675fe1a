import { type DocumentContext, documentRule } from '../../context.ts';
import type { Fix } from '../../finding.ts';
import { removeMember, renameKey } from '../../json/edit.ts';
import type { Member, ObjectNode } from '../../json/tree.ts';
import { quote, quoteList } from '../../quote.ts';
import { safeFix, suggestion } from '../../rule.ts';
import { fieldsAt } from '../../schema/fields.ts';
import { misspeltFields } from '../../schema/misspelt-fields.ts';

export const unknownField = documentRule({
  id: 'structure/unknown-field',
  severity: 'error',
  section: 'Core Rules',
  explanation:
    'A field that the contract does not know is nearly always a misspelt one, and a misspelt field is silently ignored by every tool that does not check. Notes on how an asset is made belong in `build`.',
  claims: [{ keyword: ['additionalProperties', 'unevaluatedProperties', 'propertyNames'], at: '**' }],
  bad: [
    { text: '{ <|"prelod"|>: { "enabled": true } }', fixed: '{ "preload": { "enabled": true } }' },
    {
      text: '{ "output": { "codec": "NONE", <|"quality"|>: 9 } }',
      fixed: '{ "output": { "codec": "NONE" } }',
    },
  ],
  good: [{ text: '{ "build": { "exporter": "tiles.sh" } }' }],
  *check(context, errors) {
    const found = new Map<ObjectNode, ReadonlyMap<Member, string>>();
    for (const { container, member, path } of errors) {
      if (member === undefined || container?.kind !== 'object') continue;
      const parent = path.slice(0, -1);
      const misspelt = found.get(container) ?? misspeltFields(context, container, parent);
      found.set(container, misspelt);
      const fields = fieldsAt(context, parent);
      yield {
        at: member.key,
        message: `Unknown field ${quote(member.key.value)}${fields.length > 0 ? `; known here: ${quoteList(fields)}` : ''}`,
        fixes: fixes(context, { object: container, member, meant: misspelt.get(member) }),
      };
    }
  },
});

interface Place {
  readonly object: ObjectNode;
  readonly member: Member;
  /** The absent field that the member most likely is. */
  readonly meant: string | undefined;
}

/** Renaming is safe where the field it most likely meant is absent; removing drops what the author wrote. */
function fixes({ document }: DocumentContext, { object, member, meant }: Place): Fix[] {
  const remove = suggestion(`Remove ${quote(member.key.value)}`, removeMember(document, object, member));
  return meant === undefined
    ? [remove]
    : [safeFix(`Rename to ${quote(meant)}`, renameKey(document, member, meant)), remove];
}
