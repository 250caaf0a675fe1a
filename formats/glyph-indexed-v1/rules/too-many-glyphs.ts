import type { Fix } from '../../../contract/finding.ts';
import { quote } from '../../../contract/quote.ts';
import { defineRule } from '../../../contract/rule.ts';
import type { ContentContext } from '../../content-rule.ts';
import { indexedImage } from '../../example-inputs.ts';
import { fileName } from '../../input-name.ts';
import { contentPlan } from '../content-plan.ts';
import { type Dedupe, dedupeCells, dedupeOf } from '../dedupe/dedupe-cells.ts';
import { declareDedupe } from '../dedupe/dedupe-fix.ts';
import { areWhole, type GlyphRange, MAX_GLYPHS, maxCellsOf, rangesOf, tileSizeOf } from '../layout.ts';
import { sheetsOf } from '../sheets.ts';

const WORLD = {
  is: 'a 2048 × 2048 indexed PNG, 65,536 glyphs',
  // Made only where a test asks for it.
  get data() {
    return indexedImage({ width: 2048, height: 2048 });
  },
};
const CAVE = { is: 'an 8 × 8 indexed PNG', data: indexedImage({ width: 8, height: 8 }) };
const NOISE = {
  is: 'a 2048 × 2056 indexed PNG, 65,792 glyphs of which none is like another',
  get data() {
    const image = indexedImage({ width: 2048, height: 2056 });
    for (let cell = 0; cell < 65_792; cell++) {
      const corner = Math.floor(cell / 256) * 8 * 2048 + (cell % 256) * 8;
      for (let digit = 0; digit < 5; digit++) image.pixels[corner + digit] = (cell >> (4 * digit)) & 15;
    }
    return image;
  },
};

export const tooManyGlyphs = defineRule<ContentContext>({
  id: 'content/too-many-glyphs',
  severity: 'error',
  section: 'docs/formats/glyph-indexed-v1.md',
  explanation:
    'A runtime counts the glyphs of a bank in 16 bits, so a bank holds 65,536 at most. Split the sheets over several assets, take larger tiles, or store repeated glyphs once: then only those that differ count.',
  bad: [
    {
      text: '{ "inputs": { "sprites": ["world.png", <|"cave.png"|>] } }',
      given: { inputs: { 'world.png': WORLD, 'cave.png': CAVE } },
    },
    {
      text: '{ "inputs": { "sprites": ["world.png", <|"cave.png"|>] }, "output": { "pipeline": { "max_palettes": 4 } } }',
      given: { inputs: { 'world.png': WORLD, 'cave.png': CAVE } },
      fixed:
        '{ "inputs": { "sprites": ["world.png", "cave.png"] }, "output": { "pipeline": { "max_palettes": 4, "dedupe": "exact" } } }',
    },
    {
      text: '{ "inputs": { "sprites": [<|"noise.png"|>] }, "output": { "pipeline": { "dedupe": "exact" } } }',
      given: { inputs: { 'noise.png': NOISE } },
    },
  ],
  good: [
    { text: '{ "inputs": { "sprites": ["world.png"] } }', given: { inputs: { 'world.png': WORLD } } },
    {
      text: '{ "inputs": { "sprites": ["world.png", "cave.png"] }, "output": { "pipeline": { "dedupe": "flips" } } }',
      given: { inputs: { 'world.png': WORLD, 'cave.png': CAVE } },
    },
  ],
  *check(context) {
    const sheets = sheetsOf(context);
    const ranges = rangesOf(
      sheets.map(({ image }) => image),
      tileSizeOf(context.metadata),
    );
    const dedupe = dedupeOf(context.pipeline);
    const over = ranges.findIndex(({ first_glyph, glyph_count }) => first_glyph + glyph_count > MAX_GLYPHS);
    if (over < 0) return;
    const sheet = dedupe === undefined ? over : sheetOver(context, ranges, dedupe);
    if (sheet === undefined) return;
    const { first_glyph, glyph_count } = ranges[sheet];
    const { content } = sheets[sheet];
    const total =
      dedupe === undefined
        ? `${first_glyph + glyph_count} glyphs`
        : `more than ${MAX_GLYPHS} different glyphs`;
    yield {
      at: content.at,
      message: `The bank grows to ${total} with ${quote(fileName(content.path))}, and ${MAX_GLYPHS} are allowed`,
      fixes:
        dedupe === 'flips'
          ? []
          : mends(context, ranges, dedupe === undefined ? ['exact', 'flips'] : ['flips']),
    };
  },
});

/** The sheet with which the glyphs that differ grow too many; undefined where they do not, or cannot be told. */
function sheetOver(
  context: ContentContext,
  ranges: readonly GlyphRange[],
  dedupe: Dedupe,
): number | undefined {
  const cells = deduped(context, ranges, dedupe);
  return cells !== undefined && 'kind' in cells && cells.kind === 'too-many' ? cells.sheet : undefined;
}

/** The first way of storing glyphs once that suffices. */
function mends(context: ContentContext, ranges: readonly GlyphRange[], ways: readonly Dedupe[]): Fix[] {
  const way = ways.find((dedupe) => {
    const cells = deduped(context, ranges, dedupe);
    return cells !== undefined && !('kind' in cells);
  });
  return way === undefined ? [] : declareDedupe(context, way);
}

/** Undefined where other rules have something to say first. */
function deduped(context: ContentContext, ranges: readonly GlyphRange[], dedupe: Dedupe) {
  const tileSize = tileSizeOf(context.metadata);
  const plan = contentPlan(context);
  const cellCount = ranges.reduce((sum, { glyph_count }) => sum + glyph_count, 0);
  if (cellCount > maxCellsOf(tileSize) || !areWhole(plan.images, tileSize)) return undefined;
  return dedupeCells(plan, { dedupe, tileSize });
}
