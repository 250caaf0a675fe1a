import { rgb565Of } from '../../color.ts';
import { declarationRule } from '../../context.ts';
import type { Fix } from '../../finding.ts';
import { type JsonDocument, textOf } from '../../json/document.ts';
import { replaceNode } from '../../json/edit.ts';
import type { JsonNode, ObjectNode } from '../../json/tree.ts';
import {
  COLOR_LISTS,
  COLOR_RANGES,
  type ColorListName,
  colorAt,
  colorList,
  colorMeant,
} from '../../palettes/color-list.ts';
import { paletteObjects, palettesOf } from '../../palettes/palette-collection.ts';
import { count, quote } from '../../quote.ts';
import { safeFix } from '../../rule.ts';

const FORMAT = '"format": "GLYPH/indexed_v1"';
const around = (palette: string) =>
  `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": ${palette} }] } } }`;

export const colorOutOfRange = declarationRule({
  id: 'palettes/color-out-of-range',
  severity: 'error',
  section: 'Explicit Index Collections',
  explanation:
    'Colours are whole numbers: `0xAARRGGBB` in `originalArgb8888`, RGB565 words in `convertedRgb565`, both in decimal. Colours in another notation (`"#ff0000"`, `"0xFFFF0000"`, numbers that a signed type made negative) are written so by the fix, and an RGB565 word is computed anew from its original.',
  bad: [
    {
      text: around(
        '{ "originalArgb8888": [<|"#ff0000"|>, -16711936, "0xFF0000FF"], "convertedRgb565": [63488, 2016, 31] }',
      ),
      fixed: around(
        '{ "originalArgb8888": [4294901760, 4278255360, 4278190335], "convertedRgb565": [63488, 2016, 31] }',
      ),
    },
    {
      text: around('{ "originalArgb8888": [4294901760, 4278255360], "convertedRgb565": [63488, <|65536|>] }'),
      fixed: around('{ "originalArgb8888": [4294901760, 4278255360], "convertedRgb565": [63488, 2016] }'),
    },
    { text: around('{ "originalArgb8888": [<|4294967296|>, 0.5, "red"], "convertedRgb565": [0, 0, 0] }') },
  ],
  good: [{ text: around('{ "originalArgb8888": [4294967295, 0], "convertedRgb565": [65535, 0] }') }],
  *check(context) {
    const palettes = palettesOf(context);
    if (palettes === undefined) return;
    for (const palette of paletteObjects(palettes)) {
      for (const name of COLOR_LISTS) {
        const wrong = wrongIn(palette, name);
        const first = wrong[0];
        if (first === undefined) continue;
        yield {
          at: first.node,
          message: `${quote(textOf(context.document, first.node))} is no colour of ‘${name}’: ${COLOR_RANGES[name]} is${wrong.length === 1 ? '' : `; ${wrong.length - 1} more here ${wrong.length === 2 ? 'is' : 'are'} none either`}`,
          fixes: fixes(context.document, wrong),
        };
      }
    }
  },
});

interface WrongColor {
  readonly node: JsonNode;
  /** The colour it plainly means, or which its original says it is. */
  readonly meant: number | undefined;
}

function wrongIn(palette: ObjectNode, name: ColorListName): WrongColor[] {
  const wrong: WrongColor[] = [];
  for (const [position, node] of colorList(palette, name)?.items.entries() ?? []) {
    if (colorAt(name, node) !== undefined) continue;
    wrong.push({ node, meant: colorMeant(name, node) ?? computed(palette, name, position) });
  }
  return wrong;
}

function computed(palette: ObjectNode, name: ColorListName, position: number): number | undefined {
  if (name !== 'convertedRgb565') return undefined;
  const original = colorList(palette, 'originalArgb8888')?.items[position];
  const color = original && colorMeant('originalArgb8888', original);
  return color === undefined ? undefined : rgb565Of(color);
}

function fixes(document: JsonDocument, wrong: readonly WrongColor[]): Fix[] {
  const edits = wrong.flatMap(({ node, meant }) =>
    meant === undefined ? [] : [replaceNode(document, node, meant)],
  );
  return edits.length === 0 ? [] : [safeFix(`Write ${count(edits.length, 'colour')} in decimal`, ...edits)];
}
