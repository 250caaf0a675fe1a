import { type DocumentContext, documentRule } from '../../context.ts';
import type { Fix } from '../../finding.ts';
import { textOf } from '../../json/document.ts';
import { replaceNode } from '../../json/edit.ts';
import { kindName, typeName } from '../../json/kind-name.ts';
import type { JsonNode, JsonPath } from '../../json/tree.ts';
import { quote } from '../../quote.ts';
import { safeFix } from '../../rule.ts';
import { schemaAt } from '../../schema/fields.ts';

export const wrongType = documentRule({
  id: 'structure/wrong-type',
  severity: 'error',
  section: 'Core Rules',
  explanation:
    'A value of another JSON type than the contract says is read by no tool as its author meant it. Where the value means the same in the right type (`"true"`, `"8"`, one text for a list of one), the fix writes it so.',
  onlyClaimed: true,
  claims: [{ keyword: 'type', at: '**' }],
  bad: [
    { text: '{ "output": <|"GLYPH/indexed_v1"|> }' },
    { text: '{ "name": <|12|> }' },
    { text: '<|[]|>' },
    {
      text: '{ "schema_version": 1, "assets": <|"art"|> }',
      given: { file: 'packwright.json' },
      fixed: '{ "schema_version": 1, "assets": ["art"] }',
    },
  ],
  good: [{ text: '{ "name": "hero", "output": {} }' }],
  *check(context, errors) {
    for (const { node, path, params } of errors) {
      if (node === undefined) continue;
      const wanted = String(params.type);
      const what = path.length === 0 ? 'The document' : quote(nameOf(path));
      yield {
        at: node,
        message: `${what} must be ${typeName(wanted)}, not ${found(context, node, wanted)}`,
        fixes: fixes(context, { node, path, wanted }),
      };
    }
  },
});

/** The key, or for an item the key of its list. */
function nameOf(path: JsonPath): string {
  const last = String(path.at(-1));
  return /^\d+$/.test(last) && path.length > 1 ? `${String(path.at(-2))}[${last}]` : last;
}

/** `1.5` and `1e999` are of the right kind and yet no whole or finite number. */
function found({ document }: DocumentContext, node: JsonNode, wanted: string): string {
  const isNumber = node.kind === 'number' && (wanted === 'integer' || wanted === 'number');
  return isNumber ? quote(textOf(document, node)) : kindName(node);
}

interface Place {
  readonly node: JsonNode;
  readonly path: JsonPath;
  readonly wanted: string;
}

function fixes(context: DocumentContext, place: Place): Fix[] {
  const { document } = context;
  const value = converted(context, place);
  if (value === undefined) return [];
  const before = quote(textOf(document, place.node), 20);
  const title = `Change ${before} to ${quote(JSON.stringify(value))}`;
  return [safeFix(title, replaceNode(document, place.node, value))];
}

/** The same meaning in the type wanted, or undefined where there is none that is plainly the same. */
function converted(context: DocumentContext, { node, path, wanted }: Place): unknown {
  if (node.kind !== 'string') return undefined;
  const text = node.value.trim();
  if (wanted === 'boolean') return /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined;
  if (wanted === 'integer') return /^-?(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : undefined;
  if (wanted === 'number') return /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text) ? Number(text) : undefined;
  if (wanted === 'array' && text !== '' && schemaAt(context, path)?.items?.type === 'string')
    return [node.value];
  return undefined;
}
