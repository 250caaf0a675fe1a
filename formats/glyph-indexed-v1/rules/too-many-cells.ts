import { quote } from '../../../contract/quote.ts';
import { defineRule } from '../../../contract/rule.ts';
import type { ContentContext } from '../../content-rule.ts';
import { indexedImage } from '../../example-inputs.ts';
import { fileName } from '../../input-name.ts';
import { dedupeOf } from '../dedupe/dedupe-cells.ts';
import { maxCellsOf, rangesOf, tileSizeOf } from '../layout.ts';
import { sheetsOf } from '../sheets.ts';

const WORLD = {
  is: 'an 8192 × 8192 indexed PNG, 1,048,576 cells',
  // Made only where a test asks for it.
  get data() {
    return indexedImage({ width: 8192, height: 8192 });
  },
};

export const tooManyCells = defineRule<ContentContext>({
  id: 'content/too-many-cells',
  severity: 'error',
  section: 'docs/formats/glyph-indexed-v1.md',
  explanation:
    'Where repeated glyphs are stored once, the bank has a map with a word for every cell of its sheets. All of them together have 67,108,864 pixels at most: 1,048,576 cells of 8 × 8 pixels, 262,144 of 16 × 16, or 65,536 of 32 × 32. Split the sheets over several assets.',
  bad: [
    {
      text: '{ "inputs": { "sprites": ["world.png", <|"cave.png"|>] }, "output": { "pipeline": { "dedupe": "exact" } } }',
      given: {
        inputs: {
          'world.png': WORLD,
          'cave.png': { is: 'an 8 × 8 indexed PNG', data: indexedImage({ width: 8, height: 8 }) },
        },
      },
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sprites": ["world.png"] }, "output": { "pipeline": { "dedupe": "exact" } } }',
      given: { inputs: { 'world.png': WORLD } },
    },
  ],
  *check(context) {
    if (dedupeOf(context.pipeline) === undefined) return;
    const sheets = sheetsOf(context);
    const tileSize = tileSizeOf(context.metadata);
    const most = maxCellsOf(tileSize);
    const ranges = rangesOf(
      sheets.map(({ image }) => image),
      tileSize,
    );
    const over = ranges.findIndex(({ first_glyph, glyph_count }) => first_glyph + glyph_count > most);
    if (over < 0) return;
    const { content } = sheets[over];
    const total = ranges[over].first_glyph + ranges[over].glyph_count;
    yield {
      at: content.at,
      message: `The map grows to ${total} cells with ${quote(fileName(content.path))}, and ${most} of ${tileSize} × ${tileSize} pixels are allowed`,
    };
  },
});
