import { followsFrom, rgb565Of } from '../../color.ts';
import { declarationRule } from '../../context.ts';
import { replaceNode } from '../../json/edit.ts';
import type { JsonNode, ObjectNode } from '../../json/tree.ts';
import { colorAt, colorList } from '../../palettes/color-list.ts';
import { paletteObjects, palettesOf } from '../../palettes/palette-collection.ts';
import { count } from '../../quote.ts';
import { safeFix } from '../../rule.ts';

const FORMAT = '"format": "GLYPH/indexed_v1"';
const around = (palette: string) =>
  `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": ${palette} }] } } }`;

export const conversionMismatch = declarationRule({
  id: 'palettes/conversion-mismatch',
  severity: 'error',
  section: 'Explicit Index Collections',
  explanation:
    'Each number of `convertedRgb565` follows from the one at its place in `originalArgb8888`: `(r >> 3) << 11 | (g >> 2) << 5 | b >> 3`. Numbers of converters that round each channel instead are accepted as declared. Any other number means that one of the two lists was changed without the other; the fix computes it anew from the original.',
  bad: [
    {
      text: around(
        '{ "originalArgb8888": [4294901760, 4278255360, 4278190335], "convertedRgb565": [63488, <|2015|>, 32] }',
      ),
      fixed: around(
        '{ "originalArgb8888": [4294901760, 4278255360, 4278190335], "convertedRgb565": [63488, 2016, 31] }',
      ),
    },
    {
      text: around('{\n  "originalArgb8888": [4294901760, 0],\n  "convertedRgb565": [<|31|>, 0] }'),
      fixed: around('{\n  "originalArgb8888": [4294901760, 0],\n  "convertedRgb565": [63488, 0] }'),
    },
  ],
  good: [
    { text: around('{ "originalArgb8888": [4278649607, 4294967295], "convertedRgb565": [0, 65535] }') },
    { text: around('{ "originalArgb8888": [4278649607, 4294967295], "convertedRgb565": [2081, 65535] }') },
  ],
  *check(context) {
    const palettes = palettesOf(context);
    if (palettes === undefined) return;
    for (const palette of paletteObjects(palettes)) {
      const wrong = wrongIn(palette);
      const [first, ...others] = wrong;
      if (first === undefined) continue;
      yield {
        at: first.node,
        message: `Colour ${first.position} is ${first.original} in ‘originalArgb8888’, which is ${first.expected} in RGB565, not ${first.declared}${others.length === 0 ? '' : `; ${count(others.length, 'more colour')} of this palette ${others.length === 1 ? 'differs' : 'differ'} too`}`,
        fixes: [
          safeFix(
            `Recompute ${count(wrong.length, 'colour')}`,
            ...wrong.map(({ node, expected }) => replaceNode(context.document, node, expected)),
          ),
        ],
      };
    }
  },
});

interface WrongColor {
  readonly node: JsonNode;
  readonly position: number;
  readonly original: number;
  readonly declared: number;
  readonly expected: number;
}

/** Only pairs of sound numbers are compared: what is no colour has a finding of its own. */
function wrongIn(palette: ObjectNode): WrongColor[] {
  const originals = colorList(palette, 'originalArgb8888')?.items ?? [];
  const wrong: WrongColor[] = [];
  for (const [position, node] of colorList(palette, 'convertedRgb565')?.items.entries() ?? []) {
    const original = colorAt('originalArgb8888', originals[position]);
    const declared = colorAt('convertedRgb565', node);
    if (original === undefined || declared === undefined || followsFrom(declared, original)) continue;
    wrong.push({ node, position, original, declared, expected: rgb565Of(original) });
  }
  return wrong;
}
