import type { IndexedImage } from '../decoded-input.ts';
import type { TileSize } from './layout.ts';

/**
 * Writes the glyphs of an image of whole glyphs to `target` from its start: glyph by glyph in reading order, rows
 * from the top, two pixels a byte with the left one low. Reads the image once from end to end. Only the low four
 * bits of an index count.
 */
export function packIndexed(
  { pixels, width, height }: IndexedImage,
  tileSize: TileSize,
  target: Uint8Array,
): void {
  const rowBytes = tileSize / 2;
  const glyphBytes = tileSize * rowBytes;
  const columns = width / tileSize;
  let from = 0;
  for (let y = 0; y < height; y++) {
    let to = Math.floor(y / tileSize) * columns * glyphBytes + (y % tileSize) * rowBytes;
    for (let column = 0; column < columns; column++, to += glyphBytes) {
      const end = to + rowBytes;
      for (let at = to; at < end; at++, from += 2) target[at] = (pixels[from] & 15) | (pixels[from + 1] << 4);
    }
  }
}
