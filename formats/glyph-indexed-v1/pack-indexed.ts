import type { IndexedImage } from '../decoded-input.ts';
import type { TileSize } from './layout.ts';

/**
 * Writes the glyphs of an image of whole glyphs to `target` from its start: glyph by glyph in reading order, rows
 * from the top, two pixels a byte with the left one low. Reads the image once from end to end. Only the low four
 * bits of an index count.
 */
export function packIndexed(image: IndexedImage, tileSize: TileSize, target: Uint8Array): void {
  const { width, height } = image;
  const to = wordsOf(target);
  const nibbles = image.nibbles && wordsOf(image.nibbles);
  const pixels = nibbles === undefined ? wordsOf(image.pixels) : undefined;
  if (to !== undefined && nibbles !== undefined) packNibbles({ words: nibbles, width, height }, tileSize, to);
  else if (to !== undefined && pixels !== undefined)
    packWords({ words: pixels, width, height }, tileSize, to);
  else packBytes(image, tileSize, target);
}

const IS_LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** The bytes as words, where the machine's words are ours and the bytes stand as words must. */
function wordsOf({ buffer, byteOffset, length }: Uint8Array): Int32Array | undefined {
  if (!IS_LITTLE_ENDIAN || byteOffset % 4 !== 0 || length % 4 !== 0) return undefined;
  return new Int32Array(buffer, byteOffset, length / 4);
}

interface WordImage {
  readonly words: Int32Array;
  readonly width: number;
  readonly height: number;
}

/** From eight pixels a word to eight pixels a word: the two of each byte change places. */
function packNibbles({ words, width, height }: WordImage, tileSize: TileSize, target: Int32Array): void {
  const rowWords = tileSize / 8;
  const glyphWords = tileSize * rowWords;
  const columns = width / tileSize;
  let from = 0;
  for (let y = 0; y < height; y++) {
    let to = Math.floor(y / tileSize) * columns * glyphWords + (y % tileSize) * rowWords;
    for (let column = 0; column < columns; column++, to += glyphWords) {
      for (let at = to; at < to + rowWords; at++, from++) {
        const word = words[from];
        target[at] = ((word & 0x0f0f0f0f) << 4) | ((word >>> 4) & 0x0f0f0f0f);
      }
    }
  }
}

/** From four pixels a word to eight, which takes half the time of pixel by pixel. */
function packWords({ words, width, height }: WordImage, tileSize: TileSize, target: Int32Array): void {
  const rowWords = tileSize / 8;
  const glyphWords = tileSize * rowWords;
  const columns = width / tileSize;
  let from = 0;
  for (let y = 0; y < height; y++) {
    let to = Math.floor(y / tileSize) * columns * glyphWords + (y % tileSize) * rowWords;
    for (let column = 0; column < columns; column++, to += glyphWords) {
      for (let at = to; at < to + rowWords; at++, from += 2) {
        target[at] = packFour(words[from]) | (packFour(words[from + 1]) << 16);
      }
    }
  }
}

/** Four pixels, a byte each, to four nibbles: `0d0c0b0a` → `dcba`. */
function packFour(word: number): number {
  const nibbles = word & 0x0f0f0f0f;
  const pairs = nibbles | (nibbles >>> 4);
  return (pairs & 0xff) | ((pairs >>> 8) & 0xff00);
}

function packBytes({ pixels, width, height }: IndexedImage, tileSize: TileSize, target: Uint8Array): void {
  const rowBytes = tileSize / 2;
  const glyphBytes = tileSize * rowBytes;
  const columns = width / tileSize;
  let from = 0;
  for (let y = 0; y < height; y++) {
    let to = Math.floor(y / tileSize) * columns * glyphBytes + (y % tileSize) * rowBytes;
    for (let column = 0; column < columns; column++, to += glyphBytes) {
      const end = to + rowBytes;
      for (let at = to; at < end; at++, from += 2) {
        target[at] = (pixels[from] & 15) | ((pixels[from + 1] & 15) << 4);
      }
    }
  }
}
