import { crc32 } from './crc32';
import { INPUT_AT, PALETTE_AT } from './memory-map';

/*
 * Walks a whole file at INPUT_AT. Whatever is wrong, unusual or not for this module is refused without a word: the
 * TypeScript path finds the words. The rules are those of png-header.ts and png-chunks.ts.
 */

export const GREY: u32 = 0;
export const RGB: u32 = 2;
export const INDEXED: u32 = 3;
export const GREY_ALPHA: u32 = 4;
export const RGBA: u32 = 6;

export let width: u32 = 0;
export let height: u32 = 0;
export let depth: u32 = 0;
export let colorType: u32 = 0;
/** Entries at PALETTE_AT. */
export let colors: u32 = 0;
/** The one transparent colour, `0xBBGGRR` or grey; -1 where there is none. */
export let key: i32 = -1;
/** The zlib stream, in one piece. */
export let dataAt: usize = 0;
export let dataEnd: usize = 0;

const SIGNATURE: u64 = 0x0a1a_0a0d_474e_5089;
const IHDR: u32 = 0x4948_4452;
const PLTE: u32 = 0x504c_5445;
const IDAT: u32 = 0x4944_4154;
const IEND: u32 = 0x4945_4e44;
const TRNS: u32 = 0x7452_4e53;
const ANCILLARY: u32 = 0x2000_0000;

const HEADER_SIZE: usize = 33;
const MAX_SIDE: u32 = 16384;

/** The signature and IHDR of a file of `size` bytes. */
export function readHeader(size: usize): bool {
  if (size < HEADER_SIZE) return false;
  if (load<u64>(INPUT_AT) !== SIGNATURE || word(INPUT_AT + 8) !== 13) return false;
  if (word(INPUT_AT + 12) !== IHDR || crc32(INPUT_AT + 12, 17) !== word(INPUT_AT + 29)) return false;
  width = word(INPUT_AT + 16);
  height = word(INPUT_AT + 20);
  depth = load<u8>(INPUT_AT + 24);
  colorType = load<u8>(INPUT_AT + 25);
  // Compression, filter and interlace method.
  if (load<u16>(INPUT_AT + 26) !== 0 || load<u8>(INPUT_AT + 28) !== 0) return false;
  return width - 1 < MAX_SIDE && height - 1 < MAX_SIDE && isOurs();
}

/** The chunks after IHDR of a file of `size` bytes. */
export function readChunks(size: usize): bool {
  colors = 0;
  key = -1;
  dataAt = 0;
  let hasPalette = false;
  let hasKey = false;
  let nextData: usize = 0;
  const end = INPUT_AT + size;
  for (let at = INPUT_AT + HEADER_SIZE; at + 12 <= end; ) {
    const length = word(at);
    const type = word(at + 4);
    const data = at + 8;
    if (length > <u32>(end - data - 4) || !isLetters(type)) return false;
    const next = data + length + 4;
    const isRead = type === TRNS || !(type & ANCILLARY);
    if (isRead && crc32(at + 4, length + 4) !== word(next - 4)) return false;
    if (type === IDAT) {
      if (dataAt === 0) {
        dataAt = data;
        dataEnd = data;
      } else if (at !== nextData) return false;
      if (dataEnd !== data) memory.copy(dataEnd, data, length);
      dataEnd += length;
      nextData = next;
    } else if (type === IEND) {
      return dataAt !== 0 && (hasPalette || colorType !== INDEXED);
    } else if (type === PLTE) {
      if (hasPalette || dataAt !== 0 || !readPalette(data, length)) return false;
      hasPalette = true;
    } else if (type === TRNS && colorType !== GREY_ALPHA && colorType !== RGBA) {
      if (hasKey || dataAt !== 0 || !readTransparency(data, length)) return false;
      hasKey = true;
    } else if (isRead && type !== TRNS) {
      return false;
    }
    at = next;
  }
  return false;
}

/** Of the pairs that PNG allows those of up to 8 bits, less grey below 8. */
function isOurs(): bool {
  switch (colorType) {
    case INDEXED:
      return depth === 1 || depth === 2 || depth === 4 || depth === 8;
    case GREY:
    case RGB:
    case GREY_ALPHA:
    case RGBA:
      return depth === 8;
    default:
      return false;
  }
}

function readPalette(data: usize, length: u32): bool {
  if (colorType !== INDEXED) return true;
  colors = length / 3;
  if (length % 3 !== 0 || colors === 0 || colors > <u32>1 << depth) return false;
  for (let i: u32 = 0; i < colors; i++) store<u32>(PALETTE_AT + (i << 2), 0xff00_0000 | (word(data + i * 3) >>> 8));
  return true;
}

function readTransparency(data: usize, length: u32): bool {
  if (colorType === INDEXED) {
    if (length > colors) return false;
    for (let i: u32 = 0; i < length; i++) store<u8>(PALETTE_AT + (i << 2) + 3, load<u8>(data + i));
    return true;
  }
  if (colorType === GREY) {
    key = load<u8>(data, 1);
    return length === 2;
  }
  key = load<u8>(data, 1) | (<i32>load<u8>(data, 3) << 8) | (<i32>load<u8>(data, 5) << 16);
  return length === 6;
}

@inline
function word(at: usize): u32 {
  return bswap(load<u32>(at));
}

function isLetters(type: u32): bool {
  for (let shift: u32 = 0; shift < 32; shift += 8) {
    const upper = (type >>> shift) & 0xdf;
    if (upper < 0x41 || upper > 0x5a) return false;
  }
  return true;
}
