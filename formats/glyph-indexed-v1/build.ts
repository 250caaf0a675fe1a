import { unreachable } from '../../contract/unreachable.ts';
import type { BuildInput, BuiltBank } from '../format.ts';
import { animationsOf } from './animations.ts';
import { writeGlyphBank } from './bank-metadata.ts';
import { CellPacker } from './cell-packer.ts';
import { type Dedupe, dedupeCells, dedupeOf } from './dedupe/dedupe-cells.ts';
import { type GlyphBank, layoutOf, rangesOf, type TileSize, tileSizeOf } from './layout.ts';
import type { BankPalette } from './palettes.ts';
import { type GlyphPlan, planGlyphs } from './plan-glyphs.ts';

/** Writes the payload of docs/formats/glyph-indexed-v1.md. */
export function buildGlyphs(input: BuildInput): BuiltBank {
  const plan = planGlyphs(input);
  const bank = plainBank(plan, tileSizeOf(input.metadata));
  const dedupe = dedupeOf(input.pipeline);
  return dedupe === undefined ? buildPlain(plan, bank, input.onPacked) : buildMapped(plan, bank, dedupe);
}

/** The bank in which every cell has a glyph of its own. */
function plainBank({ images, palettes, perGlyph }: GlyphPlan, tile_size: TileSize): GlyphBank {
  const ranges = rangesOf(images, tile_size);
  const cell_count = ranges.reduce((sum, { glyph_count }) => sum + glyph_count, 0);
  return {
    tile_size,
    glyph_count: cell_count,
    palette_count: palettes.reduce((most, { index }) => Math.max(most, index + 1), 0),
    glyph_palettes: perGlyph,
    cell_count,
    has_map: false,
    sources: ranges.map((range, n) => ({ ...range, durations: images[n].animation?.durations })),
    animations: animationsOf(images),
  };
}

function buildPlain(
  { images, palettes, numbers }: GlyphPlan,
  bank: GlyphBank,
  onPacked: BuildInput['onPacked'],
): BuiltBank {
  const layout = layoutOf(bank);
  const payload = new Uint8Array(layout.size);
  const packer = new CellPacker(palettes, bank.tile_size);
  for (const [position, image] of images.entries()) {
    const { first_glyph: first, glyph_count: count } = bank.sources[position];
    const [start, end] = [first * layout.bytesPerGlyph, (first + count) * layout.bytesPerGlyph];
    const glyphs = payload.subarray(start, end);
    const paletteNumbers = bank.glyph_palettes
      ? payload.subarray(layout.cells + first, layout.cells + first + count)
      : undefined;
    if (!packer.pack(image, { glyphs, paletteNumbers }, numbers[position])) unfit();
    onPacked?.(image);
  }
  writePalettes(payload, layout.palettes, palettes);
  return { payload, metadata: writeGlyphBank(bank) };
}

function buildMapped(plan: GlyphPlan, plain: GlyphBank, dedupe: Dedupe): BuiltBank {
  const cells = dedupeCells(plan, { dedupe, tileSize: plain.tile_size });
  if ('kind' in cells)
    return cells.kind === 'no-palette' ? unfit() : unreachable('too many glyphs, without a finding');
  const bank: GlyphBank = { ...plain, glyph_count: cells.count, has_map: true };
  const layout = layoutOf(bank);
  const payload = new Uint8Array(layout.size);
  payload.set(cells.glyphs);
  const view = new DataView(payload.buffer, layout.cells);
  for (let cell = 0; cell < cells.map.length; cell++) view.setUint32(cell * 4, cells.map[cell], true);
  writePalettes(payload, layout.palettes, plan.palettes);
  return { payload, metadata: writeGlyphBank(bank) };
}

function unfit(): never {
  return unreachable('a glyph that no palette holds, without a finding');
}

function writePalettes(payload: Uint8Array, at: number, palettes: readonly BankPalette[]): void {
  const view = new DataView(payload.buffer, payload.byteOffset + at);
  for (const { index, words } of palettes) {
    for (const [entry, word] of words.entries()) view.setUint16((index * 16 + entry) * 2, word, true);
  }
}
