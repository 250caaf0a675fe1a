/** What the host calls. It puts bytes to where an address says and takes them from there; see memory-map.ts. */
import { adler32 } from './adler32';
import {
  colors,
  colorType,
  dataAt,
  dataEnd,
  depth,
  GREY,
  GREY_ALPHA,
  height,
  INDEXED,
  key,
  readChunks,
  readHeader,
  RGB,
  RGBA,
  width,
} from './chunks';
import { makeCodeConstants } from './codes';
import { makeCrcTables } from './crc32';
import { beginInflate, DONE, giveInput, inflate, makePatterns, outputEnd, streamEnd } from './inflate';
import { FIELDS_AT, PIXELS_AT, PIXELS_SIZE, RAW_AT, ROWS_AT, WHOLE_SIZE } from './memory-map';
import {
  areBytesBelow,
  areNibblesBelow,
  expandGrey,
  expandGreyAlpha,
  expandRgb,
  packNibbles,
  unpackSamples,
  widenToNibbles,
} from './pixels';
import { beginRows, keepLastRow, unfilterRows } from './unfilter';

export {
  FIELDS_AT,
  INPUT_AT,
  INPUT_SIZE,
  PALETTE_AT,
  PIXELS_AT,
  RAW_AT,
  RAW_SIZE,
  ROWS_AT,
  WINDOW_AT,
} from './memory-map';
export { adler32 } from './adler32';
export { beginInflate, giveInput, inflate, moveOutput, outputEnd, streamEnd, unreadAt } from './inflate';
export { beginRows } from './unfilter';

/** As many as there is room for as RGBA. */
const MAX_PIXELS: usize = PIXELS_SIZE >>> 2;

/** What `decode` makes of an image. */
const NOTHING: u32 = 0;
const NIBBLES: u32 = 1;
const INDICES: u32 = 2;
const COLORS: u32 = 3;

/**
 * Decodes the file of `size` bytes at INPUT_AT. Returns 0 where the TypeScript path is to be asked; else 1 where the
 * pixels are nibbles, 2 where they are indices and 3 where they are RGBA. Then at FIELDS_AT stand as words: width,
 * height, the number of colours at PALETTE_AT, the address of the pixels and their size in bytes.
 */
export function decode(size: usize): u32 {
  if (!readHeader(size)) return NOTHING;
  const channels: u32 = colorType === RGB ? 3 : colorType === RGBA ? 4 : colorType === GREY_ALPHA ? 2 : 1;
  const rowBytes: usize = (width * channels * depth + 7) >>> 3;
  const rawSize: usize = (rowBytes + 1) * height;
  const pixels: usize = width * height;
  if (rawSize > WHOLE_SIZE || pixels > MAX_PIXELS) return NOTHING;
  if (!readChunks(size) || !inflateWhole(rawSize)) return NOTHING;
  beginRows(rowBytes);
  if (!unfilterRows(rowBytes, height, channels)) return NOTHING;
  const kind = makePixels(pixels);
  store<u32>(FIELDS_AT, width);
  store<u32>(FIELDS_AT, height, 4);
  store<u32>(FIELDS_AT, colors, 8);
  return kind;
}

/** The zlib stream (RFC 1950) of the IDAT chunks to exactly `rawSize` bytes at RAW_AT. */
function inflateWhole(rawSize: usize): bool {
  const head = bswap<u16>(load<u16>(dataAt));
  // Deflate of a window of at most 32 KiB, no dictionary, and the check bits of both bytes.
  if ((head & 0x0f20) !== 0x0800 || head >>> 12 > 7 || head % 31 !== 0) return false;
  beginInflate(RAW_AT);
  giveInput(dataAt + 2, dataEnd, true);
  if (inflate(RAW_AT + rawSize) !== DONE || outputEnd() !== RAW_AT + rawSize) return false;
  const end = streamEnd();
  return end + 4 <= dataEnd && bswap(load<u32>(end)) === adler32(1, RAW_AT, rawSize);
}

function makePixels(pixels: usize): u32 {
  if (colorType === INDEXED) return makeIndexed(pixels);
  const isRgba = colorType === RGBA;
  if (!isRgba) expandToRgba(pixels, colorType, key);
  return result(COLORS, isRgba ? ROWS_AT : PIXELS_AT, pixels << 2);
}

function makeIndexed(pixels: usize): u32 {
  if ((width & 1) === 0 && colors <= 16) {
    const size = pixels >>> 1;
    if (depth === 8) {
      if (!areBytesBelow(ROWS_AT, pixels, colors)) return NOTHING;
      packNibbles(pixels);
      return result(NIBBLES, PIXELS_AT, size);
    }
    if (depth < 4) widenToNibbles(width, height, depth);
    const at = depth < 4 ? PIXELS_AT : ROWS_AT;
    if (colors < <u32>1 << depth && !areNibblesBelow(at, size, colors)) return NOTHING;
    return result(NIBBLES, at, size);
  }
  if (depth < 8) unpackSamples(width, height, depth);
  const at = depth < 8 ? PIXELS_AT : ROWS_AT;
  if (colors < <u32>1 << depth && !areBytesBelow(at, pixels, colors)) return NOTHING;
  return result(INDICES, at, pixels);
}

function result(kind: u32, at: usize, size: usize): u32 {
  store<u32>(FIELDS_AT, <u32>at, 12);
  store<u32>(FIELDS_AT, <u32>size, 16);
  return kind;
}

/** Grey, grey and alpha or RGB at ROWS_AT to RGBA at PIXELS_AT; `transparent` is a key as in chunks.ts, or -1. */
export function expandToRgba(pixels: usize, type: u32, transparent: i32): void {
  if (type === RGB) expandRgb(pixels, transparent);
  else if (type === GREY) expandGrey(pixels, transparent);
  else expandGreyAlpha(pixels);
}

/** Undoes the filters of rows that go on where the ones before ended. Their filter types must exist. */
export function unfilterNext(rowBytes: usize, height: usize, unit: u32): void {
  unfilterRows(rowBytes, height, unit);
  keepLastRow(rowBytes, height);
}

makeCrcTables();
makeCodeConstants();
makePatterns();
