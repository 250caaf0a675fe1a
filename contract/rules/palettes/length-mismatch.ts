import { argb8888Of, rgb565Of } from '../../color.ts';
import { declarationRule } from '../../context.ts';
import type { Fix } from '../../finding.ts';
import { isBroken, type JsonDocument } from '../../json/document.ts';
import { replaceText } from '../../json/edit.ts';
import { appendNumbers } from '../../json/surround.ts';
import type { ArrayNode } from '../../json/tree.ts';
import { type ColorListName, colorAt, colorList } from '../../palettes/color-list.ts';
import { paletteObjects, palettesOf } from '../../palettes/palette-collection.ts';
import { count } from '../../quote.ts';
import { safeFix, suggestion } from '../../rule.ts';

const FORMAT = '"format": "GLYPH/indexed_v1"';
const around = (palette: string) =>
  `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": ${palette} }] } } }`;

export const lengthMismatch = declarationRule({
  id: 'palettes/length-mismatch',
  severity: 'error',
  section: 'Explicit Index Collections',
  explanation:
    'The two lists of a palette are the same colours in two notations, so they are of one length. What `convertedRgb565` lacks is computed; what it has too much is never dropped unasked, since it may be a colour that `originalArgb8888` lost.',
  bad: [
    {
      text: around(
        '{ "originalArgb8888": [4294901760, 4278255360, 4278190335], "convertedRgb565": <|[|>63488] }',
      ),
      fixed: around(
        '{ "originalArgb8888": [4294901760, 4278255360, 4278190335], "convertedRgb565": [63488, 2016, 31] }',
      ),
    },
    {
      text: around('{ "originalArgb8888": [4294901760], "convertedRgb565": <|[|>] }'),
      fixed: around('{ "originalArgb8888": [4294901760], "convertedRgb565": [63488] }'),
    },
    {
      text: around('{ "originalArgb8888": [4294901760], "convertedRgb565": [63488, <|2016|>, 31] }'),
      fixed: around(
        '{ "originalArgb8888": [4294901760, 4278255360, 4278190335], "convertedRgb565": [63488, 2016, 31] }',
      ),
    },
  ],
  good: [{ text: around('{ "originalArgb8888": [4294901760], "convertedRgb565": [63488] }') }],
  *check(context) {
    const { document } = context;
    const palettes = palettesOf(context);
    if (palettes === undefined || isBroken(document)) return;
    for (const palette of paletteObjects(palettes)) {
      const original = colorList(palette, 'originalArgb8888');
      const converted = colorList(palette, 'convertedRgb565');
      if (original === undefined || converted === undefined) continue;
      const lengths = [original.items.length, converted.items.length] as const;
      if (lengths[0] === lengths[1] || lengths[0] > palettes.limits.maxColors) continue;
      yield {
        at: converted.items[lengths[0]] ?? { offset: converted.offset, length: 1 },
        message: `‘convertedRgb565’ has ${count(lengths[1], 'colour')} and ‘originalArgb8888’ has ${lengths[0]}: they must be the same colours`,
        fixes:
          lengths[1] < lengths[0]
            ? completed(document, original, converted)
            : evened(document, { original, converted, maxColors: palettes.limits.maxColors }),
      };
    }
  },
});

function completed(document: JsonDocument, original: ArrayNode, converted: ArrayNode): Fix[] {
  const colors = colorsFrom('originalArgb8888', original, converted.items.length);
  if (colors === undefined) return [];
  const edits = appendNumbers(document, converted, colors.map(rgb565Of));
  return [safeFix(`Compute the ${count(colors.length, 'missing colour')}`, ...edits)];
}

interface SurplusColors {
  readonly original: ArrayNode;
  readonly converted: ArrayNode;
  readonly maxColors: number;
}

function evened(document: JsonDocument, { original, converted, maxColors }: SurplusColors): Fix[] {
  const fixes: Fix[] = [];
  const colors = colorsFrom('convertedRgb565', converted, original.items.length);
  if (colors !== undefined && converted.items.length <= maxColors) {
    const edits = appendNumbers(document, original, colors.map(argb8888Of));
    fixes.push(suggestion(`Add ${count(colors.length, 'opaque colour')} to originalArgb8888`, ...edits));
  }
  const drop = replaceText(document, surplusOf(converted, original.items.length), '');
  return [...fixes, suggestion('Remove the surplus of convertedRgb565', drop)];
}

/** From the end of the last item that stays to the end of the last there is. */
function surplusOf({ items, offset }: ArrayNode, kept: number) {
  const [last, end] = [items[kept - 1], items.at(-1)];
  const start = last === undefined ? offset + 1 : last.offset + last.length;
  return { offset: start, length: end === undefined ? 0 : end.offset + end.length - start };
}

/** The colours from `start` on, or undefined where one of them is none. */
function colorsFrom(name: ColorListName, { items }: ArrayNode, start: number): number[] | undefined {
  const rest = items.slice(start);
  const colors = rest.map((item) => colorAt(name, item)).filter((color) => color !== undefined);
  return colors.length === rest.length ? colors : undefined;
}
