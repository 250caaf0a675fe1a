import { declarationRule } from '../../context.ts';
import type { Fix } from '../../finding.ts';
import { type JsonDocument, textOf } from '../../json/document.ts';
import { replaceNode } from '../../json/edit.ts';
import type { JsonNode } from '../../json/tree.ts';
import { indexMeant, planIndexes, soundIndex } from '../../palettes/index-plan.ts';
import { type PaletteCollection, palettesOf } from '../../palettes/palette-collection.ts';
import { quote } from '../../quote.ts';
import { safeFix, suggestion } from '../../rule.ts';

const FORMAT = '"format": "GLYPH/indexed_v1"';
const RED = '{ "originalArgb8888": [4294901760], "convertedRgb565": [63488] }';

export const malformedIndex = declarationRule({
  id: 'palettes/malformed-index',
  severity: 'error',
  section: 'Explicit Index Collections',
  explanation:
    'Malformed indices are structural errors: an `index` is a whole number from 0 to one less than the palettes that the format holds. Digits in a string are written as the number they mean; for anything else the fix offers the next free index.',
  bad: [
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": <|"3"|>, "palette": ${RED} }] } } }`,
      fixed: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 3, "palette": ${RED} }] } } }`,
    },
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": ${RED} }, { "index": <|-1|>, "palette": ${RED} }, { "index": <|1.5|>, "palette": ${RED} }, { "index": <|64|>, "palette": ${RED} }, { "index": <|null|>, "palette": ${RED} }] } } }`,
      fixed: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": ${RED} }, { "index": 1, "palette": ${RED} }, { "index": 2, "palette": ${RED} }, { "index": 3, "palette": ${RED} }, { "index": 4, "palette": ${RED} }] } } }`,
    },
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": <|"1"|>, "palette": ${RED} }, { "index": 1, "palette": ${RED} }] } } }`,
      fixed: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 2, "palette": ${RED} }, { "index": 1, "palette": ${RED} }] } } }`,
    },
  ],
  good: [
    { text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 63, "palette": ${RED} }] } } }` },
  ],
  *check(context) {
    const palettes = palettesOf(context);
    if (palettes === undefined) return;
    const malformed = malformedIn(palettes);
    if (malformed.length === 0) return;
    const { free } = planIndexes(palettes);
    const { maxPalettes } = palettes.limits;
    for (const { node, position } of malformed) {
      yield {
        at: node,
        message: `${quote(textOf(context.document, node))} is no index: a whole number from 0 to ${maxPalettes - 1} is`,
        fixes: fixes(context.document, node, {
          index: free.get(position),
          isMechanical: node.kind === 'null' || indexMeant(node, maxPalettes) !== undefined,
        }),
      };
    }
  },
});

/** Where there are too many palettes, that some of them are over the limit is no second mistake. */
function malformedIn({ entries, list, limits }: PaletteCollection) {
  const limit = Math.max(limits.maxPalettes, list.items.length);
  const malformed: { readonly node: JsonNode; readonly position: number }[] = [];
  for (const entry of entries) {
    const node = entry.shape === 'wrapped' ? entry.index?.value : undefined;
    if (node !== undefined && soundIndex(node, limit) === undefined)
      malformed.push({ node, position: entry.position });
  }
  return malformed;
}

interface Remedy {
  readonly index: number | undefined;
  readonly isMechanical: boolean;
}

function fixes(document: JsonDocument, node: JsonNode, { index, isMechanical }: Remedy): Fix[] {
  if (index === undefined) return [];
  const fix = isMechanical ? safeFix : suggestion;
  return [fix(`Change to ${index}`, replaceNode(document, node, index))];
}
