import { documentRule } from '../../context.ts';
import type { Fix } from '../../finding.ts';
import type { JsonDocument } from '../../json/document.ts';
import { textOf } from '../../json/document.ts';
import { replaceNode } from '../../json/edit.ts';
import type { JsonNode } from '../../json/tree.ts';
import { quote } from '../../quote.ts';
import { safeFix } from '../../rule.ts';

export const wrongType = documentRule({
  id: 'structure/wrong-type',
  severity: 'error',
  section: 'Core Rules',
  explanation:
    'A value of another JSON type than the contract says is read by no tool as its author meant it. Where the value means the same in the right type (`"true"`, `"8"`), the fix writes it so.',
  claims: [{ keyword: 'type', at: '**' }],
  bad: [{ text: '{ "output": <|"GLYPH/indexed_v1"|> }' }, { text: '{ "name": <|12|> }' }, { text: '<|[]|>' }],
  good: [{ text: '{ "name": "hero", "output": {} }' }],
  *check({ document }, errors) {
    for (const { node, path, params } of errors) {
      if (node === undefined) continue;
      const wanted = String(params['type']);
      const what = path.length === 0 ? 'The document' : quote(String(path.at(-1)));
      yield {
        at: node,
        message: `${what} must be ${WITH_ARTICLE[wanted] ?? wanted}, not ${WITH_ARTICLE[node.kind] ?? node.kind}`,
        fixes: fixes(document, node, wanted),
      };
    }
  },
});

const WITH_ARTICLE: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
};

function fixes(document: JsonDocument, node: JsonNode, wanted: string): Fix[] {
  const value = converted(node, wanted);
  if (value === undefined) return [];
  const before = quote(textOf(document, node), 20);
  return [safeFix(`Change ${before} to ${quote(JSON.stringify(value))}`, replaceNode(document, node, value))];
}

/** The same meaning in the type wanted, or undefined where there is none that is plainly the same. */
function converted(node: JsonNode, wanted: string): unknown {
  if (node.kind !== 'string') return undefined;
  const text = node.value.trim();
  if (wanted === 'boolean') return /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined;
  if (wanted === 'integer') return /^-?(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : undefined;
  if (wanted === 'number') return /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text) ? Number(text) : undefined;
  return undefined;
}
