import { quote } from '../../../contract/quote.ts';
import { defineRule } from '../../../contract/rule.ts';
import { cappedDrafts } from '../../capped.ts';
import type { ContentContext } from '../../content-rule.ts';
import { trueColorImage } from '../../example-inputs.ts';
import { fileName } from '../../input-name.ts';
import { contentPlan } from '../content-plan.ts';
import { tileSizeOf } from '../layout.ts';
import { addColors } from '../palette-fixes.ts';
import type { BankPalette } from '../palettes.ts';
import { sheetTroubles } from '../sheet-trouble.ts';
import { colorName, placeName } from '../sheets.ts';

export const colorNotInPalette = defineRule<ContentContext>({
  id: 'content/color-not-in-palette',
  severity: 'error',
  section: 'docs/formats/glyph-indexed-v1.md',
  explanation:
    'Every opaque pixel of a true-colour image must have exactly the colour of an entry 1 to 15 of a palette, unless palettes are derived or colours reduced (`derive_palettes` and `quantize` in `output.pipeline`); entry 0 is transparent and matches nothing. A colour that is a little off is most often a stray of the drawing program: the message names the pixel and the nearest entry.',
  bad: [
    {
      text: '{ "inputs": { "sprites": [<|"hero.png"|>] }, "output": { "pipeline": { "palettes": [{ "index": 0, "palette": { "originalArgb8888": [0, 4294901760], "convertedRgb565": [0, 63488] } }] } } }',
      given: {
        inputs: {
          'hero.png': {
            is: 'an 8 × 8 true-colour PNG with a pixel of the red #fe0000',
            data: trueColorImage({ width: 8, height: 8, dots: [[2, 3, 0xfffe0000]] }),
          },
        },
      },
      fixed:
        '{ "inputs": { "sprites": ["hero.png"] }, "output": { "pipeline": { "palettes": [{ "index": 0, "palette": { "originalArgb8888": [0, 4294901760, 4294836224], "convertedRgb565": [0, 63488, 63488] } }] } } }',
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sprites": ["hero.png"] }, "output": { "pipeline": { "palettes": [{ "index": 0, "palette": { "originalArgb8888": [0, 4294901760], "convertedRgb565": [0, 63488] } }] } } }',
      given: {
        inputs: {
          'hero.png': {
            is: 'an 8 × 8 true-colour PNG with a pixel of the red #ff0000',
            data: trueColorImage({ width: 8, height: 8, dots: [[2, 3, 0xffff0000]] }),
          },
        },
      },
    },
  ],
  *check(context) {
    const { palettes } = contentPlan(context).given;
    for (const { sheet, missing } of sheetTroubles(context)) {
      const { content, image } = sheet;
      yield* cappedDrafts(missing, ({ rgb, pixel, home }) => ({
        at: content.at,
        message: `${quote(fileName(content.path))} has the colour ${colorName(rgb)} at ${placeName(image, tileSizeOf(context.metadata), pixel)}, which no palette has${nearestEntry(palettes, rgb)}`,
        fixes: home === undefined ? [] : addColors(context, home, [rgb]),
      }));
    }
  },
});

/** The entry of the smallest distance in RGB; the lowest palette and entry of several. */
function nearestEntry(palettes: readonly BankPalette[], rgb: number): string {
  let nearest = '';
  let least = Number.POSITIVE_INFINITY;
  for (const { index, colors } of palettes) {
    for (const [entry, color] of colors.entries()) {
      const apart = distance(color, rgb);
      if (entry === 0 || apart >= least) continue;
      least = apart;
      nearest = `: the nearest is ${colorName(color)}, entry ${entry} of palette ${index}`;
    }
  }
  return nearest;
}

function distance(a: number, b: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((a >>> shift) & 0xff) - ((b >>> shift) & 0xff)) ** 2, 0);
}
