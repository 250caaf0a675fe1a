import { documentRule } from '../../context.ts';
import { textOf } from '../../json/document.ts';
import { quote, quoteList } from '../../quote.ts';

export const invalidValue = documentRule({
  id: 'structure/invalid-value',
  severity: 'error',
  section: 'Core Rules',
  explanation:
    'The value has the right type but is none that the contract allows. The message says which are. Fields with rules of their own (uuids, names, formats, codecs, palettes) are reported by those.',
  claims: [
    {
      keyword: [
        'const',
        'enum',
        'pattern',
        'minimum',
        'maximum',
        'exclusiveMinimum',
        'exclusiveMaximum',
        'minItems',
        'maxItems',
        'minProperties',
        'maxProperties',
        'multipleOf',
      ],
      at: '**',
    },
  ],
  bad: [{ text: '{ "schema_version": <|2|> }' }],
  good: [{ text: '{ "schema_version": 1 }' }],
  *check({ document }, errors) {
    for (const { node, path, keyword, params } of errors) {
      if (node === undefined) continue;
      yield {
        at: node,
        message: `${quote(textOf(document, node))} is not allowed for ${quote(String(path.at(-1)))}: ${allowed(keyword, params)}`,
      };
    }
  },
});

function allowed(keyword: string, params: Readonly<Record<string, unknown>>): string {
  const { allowedValue, allowedValues, comparison, limit, pattern } = params;
  if (keyword === 'const') return `only ${JSON.stringify(allowedValue)} is`;
  if (keyword === 'enum' && Array.isArray(allowedValues))
    return `allowed are ${quoteList(allowedValues.map((value) => JSON.stringify(value)))}`;
  if (keyword === 'pattern') return `it must match ${String(pattern)}`;
  if (comparison !== undefined) return `it must be ${String(comparison)} ${String(limit)}`;
  return `its limit is ${String(limit)}`;
}
