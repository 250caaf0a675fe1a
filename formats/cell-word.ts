/**
 * A cell as the map of a bank has it (docs/formats/glyph-indexed-v1.md, "Map"): its glyph in bits 0 to 15, its palette
 * in 16 to 23, and in 24 and 25 whether the glyph is drawn mirrored. All other bits are zero.
 */
export const FLIP_X = 1 << 24;
export const FLIP_Y = 1 << 25;

const PALETTE_SHIFT = 16;

export function cellWord(glyph: number, palette: number, flips = 0): number {
  return glyph | (palette << PALETTE_SHIFT) | flips;
}

export function glyphOf(word: number): number {
  return word & 0xffff;
}

export function paletteOf(word: number): number {
  return (word >>> PALETTE_SHIFT) & 0xff;
}

/** The palette entry of a pixel of a cell, from its top left. */
export function indexAt({ pixels, tileSize }: GlyphPixels, word: number, x: number, y: number): number {
  const fromX = (word & FLIP_X) === 0 ? x : tileSize - 1 - x;
  const fromY = (word & FLIP_Y) === 0 ? y : tileSize - 1 - y;
  const at = (glyphOf(word) * tileSize + fromY) * tileSize + fromX;
  const pair = pixels[at >> 1] ?? 0;
  return at % 2 === 0 ? pair & 15 : pair >>> 4;
}

interface GlyphPixels {
  /** Glyph by glyph, two pixels a byte, the left one low. */
  readonly pixels: Uint8Array;
  readonly tileSize: number;
}

/** Bits of no meaning, which every map has as zeros. */
export function strayBits(word: number): number {
  return word >>> 26;
}
