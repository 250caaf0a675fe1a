import type { GlyphSource, GlyphsView, PaletteView } from '../bank-view.ts';
import { cellWord, glyphOf, paletteOf, strayBits } from '../cell-word.ts';
import { BankError, type BuiltBank } from '../format.ts';
import { readGlyphBank } from './bank-metadata.ts';
import { type BankSource, COLORS_PER_PALETTE, type GlyphBank, type GlyphLayout, layoutOf } from './layout.ts';

export function viewGlyphs({ payload, metadata }: BuiltBank): GlyphsView {
  const bank = readGlyphBank(metadata);
  const layout = layoutOf(bank);
  if (payload.length !== layout.size) {
    throw new BankError(`the payload has ${payload.length} bytes where its metadata gives ${layout.size}`);
  }
  const stored = payload.subarray(layout.cells, layout.palettes);
  const map = bank.has_map ? stored : undefined;
  const hasNumbers = !bank.has_map && bank.glyph_palettes;
  const paletteNumbers = hasNumbers ? stored.subarray(0, bank.cell_count) : undefined;
  return {
    kind: 'glyphs',
    tileSize: bank.tile_size,
    count: bank.glyph_count,
    offset: 0,
    pixels: payload.subarray(0, layout.cells),
    cells: map === undefined ? plainCells(bank, paletteNumbers) : mappedCells(bank, map),
    hasPaletteNumbers: bank.glyph_palettes,
    paletteNumbers,
    map,
    palettes: Array.from({ length: bank.palette_count }, (_, index) => readPalette(payload, layout, index)),
    sources: bank.sources.map(viewSource),
    animations: bank.animations.map(({ first_frame, last_frame, ...animation }) => {
      return { ...animation, firstFrame: first_frame, lastFrame: last_frame };
    }),
  };
}

function viewSource({ first_glyph, columns, rows, durations }: BankSource): GlyphSource {
  return { firstCell: first_glyph, columns, rows, durations };
}

/** Every cell shows the glyph of its own number. */
function plainCells({ cell_count, palette_count }: GlyphBank, numbers: Uint8Array | undefined): Uint32Array {
  const stray = numbers?.findIndex((number) => number >= palette_count) ?? -1;
  if (stray >= 0) throw new BankError(`glyph ${stray} has palette ${numbers?.[stray]} of ${palette_count}`);
  const cells = new Uint32Array(cell_count);
  for (let cell = 0; cell < cell_count; cell++) cells[cell] = cellWord(cell, numbers?.[cell] ?? 0);
  return cells;
}

function mappedCells(bank: GlyphBank, map: Uint8Array): Uint32Array {
  const view = new DataView(map.buffer, map.byteOffset, map.length);
  const cells = new Uint32Array(bank.cell_count);
  for (let cell = 0; cell < cells.length; cell++) {
    cells[cell] = view.getUint32(cell * 4, true);
    const problem = cellProblem(bank, cells[cell]);
    if (problem !== undefined) throw new BankError(`cell ${cell} ${problem}`);
  }
  return cells;
}

function cellProblem(
  { glyph_count, palette_count, glyph_palettes }: GlyphBank,
  word: number,
): string | undefined {
  if (glyphOf(word) >= glyph_count) return `shows glyph ${glyphOf(word)} of ${glyph_count}`;
  if (paletteOf(word) >= (glyph_palettes ? palette_count : 1))
    return `has palette ${paletteOf(word)} of ${glyph_palettes ? palette_count : 'those that the runtime chooses'}`;
  return strayBits(word) === 0 ? undefined : 'has bits that mean nothing';
}

function readPalette(payload: Uint8Array, { palettes }: GlyphLayout, index: number): PaletteView {
  const offset = palettes + index * COLORS_PER_PALETTE * Uint16Array.BYTES_PER_ELEMENT;
  const colors = Uint16Array.from(
    { length: COLORS_PER_PALETTE },
    (_, entry) => payload[offset + 2 * entry] | (payload[offset + 2 * entry + 1] << 8),
  );
  return { index, offset, colors };
}
