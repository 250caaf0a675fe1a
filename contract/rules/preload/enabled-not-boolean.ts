import { declarationRule } from '../../context.ts';
import { booleanMeant } from '../../declaration/preload.ts';
import type { Fix } from '../../finding.ts';
import { type JsonDocument, textOf } from '../../json/document.ts';
import { replaceNode } from '../../json/edit.ts';
import type { JsonNode } from '../../json/tree.ts';
import { quote } from '../../quote.ts';
import { safeFix, suggestion } from '../../rule.ts';

export const enabledNotBoolean = declarationRule({
  id: 'preload/enabled-not-boolean',
  severity: 'error',
  section: 'Preload',
  explanation:
    'The field `preload.enabled` is boolean: `true` or `false`. What plainly means one of them, such as `"true"`, `"no"` or `1`, is rewritten.',
  onlyClaimed: true,
  claims: [{ keyword: 'type', at: 'preload/enabled' }],
  bad: [
    { text: '{ "preload": { "enabled": <|"true"|> } }', fixed: '{ "preload": { "enabled": true } }' },
    { text: '{ "preload": { "enabled": <|0|> } }', fixed: '{ "preload": { "enabled": false } }' },
    { text: '{ "preload": { "enabled": <|"Yes"|> } }', fixed: '{ "preload": { "enabled": true } }' },
    { text: '{ "preload": { "enabled": <|null|> } }', fixed: '{ "preload": { "enabled": false } }' },
  ],
  good: [{ text: '{ "preload": { "enabled": true } }' }, { text: '{ "preload": { "enabled": false } }' }],
  *check({ document }, errors) {
    for (const { node } of errors) {
      if (node === undefined) continue;
      yield {
        at: node,
        message: `‘preload.enabled’ must be true or false, not ${quote(textOf(document, node))}`,
        fixes: fixes(document, node),
      };
    }
  },
});

function fixes(document: JsonDocument, node: JsonNode): Fix[] {
  const meant = booleanMeant(node);
  if (meant !== undefined)
    return [safeFix(`Change to ${quote(String(meant))}`, replaceNode(document, node, meant))];
  return [false, true].map((value) =>
    suggestion(`Change to ${quote(String(value))}`, replaceNode(document, node, value)),
  );
}
