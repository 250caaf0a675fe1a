import { defineRule } from '../../../contract/rule.ts';
import type { ContentContext } from '../../content-rule.ts';
import { indexedImage } from '../../example-inputs.ts';
import { contentPlan } from '../content-plan.ts';
import { countRepeats } from '../dedupe/count-repeats.ts';
import { declareDedupe } from '../dedupe/dedupe-fix.ts';
import { areWhole, rangesOf, tileSizeOf } from '../layout.ts';
import { sheetsOf } from '../sheets.ts';

/** Smaller banks have little to gain. */
const MIN_CELLS = 64;
const MIN_SHARE = 1 / 4;

const WATER = {
  is: 'a 64 × 64 indexed PNG, 64 glyphs of which 63 are empty',
  data: indexedImage({ width: 64, height: 64, dots: [[9, 9, 1]] }),
};

export const repeatedGlyphs = defineRule<ContentContext>({
  id: 'content/repeated-glyphs',
  severity: 'hint',
  section: 'docs/formats/glyph-indexed-v1.md',
  explanation:
    'Many glyphs of the bank are the same, each stored under a number of its own. With `output.pipeline.dedupe` each is stored once, and a map says which cell of a sheet shows which: that saves more than any codec does, and the runtime draws the sheet by its map. Where it cannot, declare `none`. Looked at are the first 256 glyphs of banks that have 64 or more.',
  bad: [
    {
      text: '{ "inputs": { "sprites": [<|"water.png"|>] }, "output": { "pipeline": { "max_palettes": 4 } } }',
      given: { inputs: { 'water.png': WATER } },
      fixed:
        '{ "inputs": { "sprites": ["water.png"] }, "output": { "pipeline": { "max_palettes": 4, "dedupe": "exact" } } }',
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sprites": ["water.png"] }, "output": { "pipeline": { "dedupe": "none" } } }',
      given: { inputs: { 'water.png': WATER } },
    },
    {
      text: '{ "inputs": { "sprites": ["pond.png"] }, "output": { "pipeline": { "max_palettes": 4 } } }',
      given: {
        inputs: {
          'pond.png': {
            is: 'a 56 × 64 indexed PNG, 56 glyphs',
            data: indexedImage({ width: 56, height: 64 }),
          },
        },
      },
    },
  ],
  *check(context) {
    const sheets = sheetsOf(context);
    const tileSize = tileSizeOf(context.metadata);
    const [first] = sheets;
    if (first === undefined || context.pipeline.dedupe !== undefined) return;
    const images = sheets.map(({ image }) => image);
    const count = rangesOf(images, tileSize).reduce((sum, { glyph_count }) => sum + glyph_count, 0);
    if (count < MIN_CELLS || !areWhole(images, tileSize)) return;
    const found = countRepeats(contentPlan(context), tileSize);
    if (found === undefined || found.repeated <= found.cells * MIN_SHARE) return;
    const looked = found.cells === count ? `${count}` : `first ${found.cells}`;
    yield {
      at: first.content.at,
      message: `Of the ${looked} glyphs of the bank, ${found.repeated} repeat others: each can be stored once`,
      fixes: [...declareDedupe(context, 'exact'), ...declareDedupe(context, 'none')],
    };
  },
});
