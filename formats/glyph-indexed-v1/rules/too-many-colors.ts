import { quote } from '../../../contract/quote.ts';
import { defineRule } from '../../../contract/rule.ts';
import { cappedDrafts } from '../../capped.ts';
import type { ContentContext } from '../../content-rule.ts';
import { trueColorImage } from '../../example-inputs.ts';
import { fileName } from '../../input-name.ts';
import { COLORS_PER_PALETTE } from '../layout.ts';
import { declareQuantize } from '../quantize/quantize-fix.ts';
import { sheetTroubles } from '../sheet-trouble.ts';

/** An 8 × 8 true-colour image of so many shades of grey. */
function greys(count: number) {
  const dots = Array.from({ length: count }, (_, n) => [n % 8, n >> 3, 0xff000000 + n * 0x010101] as const);
  return trueColorImage({ width: 8, height: 8, dots });
}

const REDUCED = `{
  "inputs": { "sprites": ["sky.png"] },
  "output": {
    "codec": "NONE",
    "pipeline": { "quantize": { "colors": 60 } }
  }
}`;

export const tooManyColors = defineRule<ContentContext>({
  id: 'content/too-many-colors',
  severity: 'error',
  section: 'docs/formats/glyph-indexed-v1.md',
  explanation:
    'All pixels of a glyph take their colours from one palette, which holds 15 beside the transparent entry 0. A glyph with more fits no palette, whatever is declared: reduce its colours, by hand or with `quantize` in `output.pipeline`, or shift what it shows by a few pixels.',
  bad: [
    {
      text: '{\n  "inputs": { "sprites": [<|"sky.png"|>] },\n  "output": {\n    "codec": "NONE"\n  }\n}',
      given: { inputs: { 'sky.png': { is: 'an 8 × 8 true-colour PNG of 16 greys', data: greys(16) } } },
      fixed: REDUCED,
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sprites": ["sky.png"] } }',
      given: { inputs: { 'sky.png': { is: 'an 8 × 8 true-colour PNG of 15 greys', data: greys(15) } } },
    },
  ],
  *check(context) {
    for (const { sheet, crowded } of sheetTroubles(context)) {
      const name = quote(fileName(sheet.content.path));
      yield* cappedDrafts(crowded, ({ glyph, colors, pixel }) => ({
        at: sheet.content.at,
        message: `Glyph ${glyph} of ${name} has ${colors} opaque colours, and a palette holds ${COLORS_PER_PALETTE - 1}: pixel ${pixel.x}, ${pixel.y} is the first of one too many`,
        fixes: declareQuantize(context),
      }));
    }
  },
});
