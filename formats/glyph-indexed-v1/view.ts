import type { GlyphsView, PaletteView } from '../bank-view.ts';
import { BankError, type BuiltBank } from '../format.ts';
import { COLORS_PER_PALETTE, type GlyphBank, type GlyphLayout, layoutOf, readGlyphBank } from './layout.ts';

export function viewGlyphs({ payload, metadata }: BuiltBank): GlyphsView {
  const bank = readGlyphBank(metadata);
  const layout = layoutOf(bank);
  if (payload.length !== layout.size) {
    throw new BankError(`the payload has ${payload.length} bytes where its metadata gives ${layout.size}`);
  }
  const { tile_size, glyph_count, palette_count, sources } = bank;
  return {
    kind: 'glyphs',
    tileSize: tile_size,
    count: glyph_count,
    offset: 0,
    pixels: payload.subarray(0, glyph_count * layout.bytesPerGlyph),
    paletteNumbers: bank.glyph_palettes ? readPaletteNumbers(payload, layout, bank) : undefined,
    palettes: Array.from({ length: palette_count }, (_, index) => readPalette(payload, layout, index)),
    sources: sources.map(({ first_glyph, columns, rows }) => ({ firstGlyph: first_glyph, columns, rows })),
  };
}

function readPaletteNumbers(
  payload: Uint8Array,
  { paletteNumbers }: GlyphLayout,
  { glyph_count, palette_count }: GlyphBank,
): Uint8Array {
  const numbers = payload.subarray(paletteNumbers, paletteNumbers + glyph_count);
  const stray = numbers.findIndex((number) => number >= palette_count);
  if (stray < 0) return numbers;
  throw new BankError(`glyph ${stray} has palette ${numbers[stray]} of ${palette_count}`);
}

function readPalette(payload: Uint8Array, { palettes }: GlyphLayout, index: number): PaletteView {
  const offset = palettes + index * COLORS_PER_PALETTE * Uint16Array.BYTES_PER_ELEMENT;
  const colors = Uint16Array.from(
    { length: COLORS_PER_PALETTE },
    (_, entry) => payload[offset + 2 * entry] | (payload[offset + 2 * entry + 1] << 8),
  );
  return { index, offset, colors };
}
