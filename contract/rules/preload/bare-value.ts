import { declarationRule } from '../../context.ts';
import { booleanMeant } from '../../declaration/preload.ts';
import { textOf } from '../../json/document.ts';
import { replaceNode } from '../../json/edit.ts';
import { quote } from '../../quote.ts';
import { safeFix } from '../../rule.ts';

export const bareValue = declarationRule({
  id: 'preload/bare-value',
  severity: 'error',
  section: 'Preload',
  explanation:
    'The `preload` is an object, `{ "enabled": true }`, so that richer policies can join it later. A bare truth value is wrapped.',
  onlyClaimed: true,
  claims: [{ keyword: 'type', at: 'preload', where: ({ node }) => booleanMeant(node) !== undefined }],
  bad: [
    { text: '{ "preload": <|true|> }', fixed: '{ "preload": { "enabled": true } }' },
    { text: '{ "preload": <|"false"|> }', fixed: '{ "preload": { "enabled": false } }' },
  ],
  good: [{ text: '{ "preload": { "enabled": true } }' }],
  *check({ document }, errors) {
    for (const { node } of errors) {
      const enabled = booleanMeant(node);
      if (node === undefined || enabled === undefined) continue;
      const wrapped = `{ "enabled": ${enabled} }`;
      yield {
        at: node,
        message: `‘preload’ must be an object: ${quote(wrapped)}, not ${quote(textOf(document, node))}`,
        fixes: [safeFix(`Change to ${quote(wrapped)}`, replaceNode(document, node, { enabled }))],
      };
    }
  },
});
