import { PIXELS_AT, ROWS_AT } from './memory-map';

/* From rows at ROWS_AT to what an image is made of, at PIXELS_AT. What is written too much comes after the last pixel. */

/** RGB, where a pixel that is `key` (`0xBBGGRR`; -1 for none) becomes 0. */
export function expandRgb(pixels: usize, key: i32): void {
  const alpha = i32x4.splat(0xff00_0000);
  const keys = i32x4.splat(key | 0xff00_0000);
  const hasKey = i32x4.splat(key < 0 ? 0 : -1);
  let from = ROWS_AT;
  const end = PIXELS_AT + (pixels << 2);
  for (let to = PIXELS_AT; to < end; to += 16, from += 12) {
    const three = v128.load(from);
    const four = i8x16.shuffle(three, three, 0, 1, 2, 0, 3, 4, 5, 0, 6, 7, 8, 0, 9, 10, 11, 0);
    const opaque = v128.or(four, alpha);
    v128.store(to, v128.andnot(opaque, v128.and(i32x4.eq(opaque, keys), hasKey)));
  }
}

/** Grey, where a pixel that is `key` (-1 for none) becomes 0. */
export function expandGrey(pixels: usize, key: i32): void {
  for (let i: usize = 0; i < pixels; i++) {
    const grey: u32 = load<u8>(ROWS_AT + i);
    store<u32>(PIXELS_AT + (i << 2), <i32>grey === key ? 0 : 0xff00_0000 | (grey * 0x01_0101));
  }
}

export function expandGreyAlpha(pixels: usize): void {
  const end = PIXELS_AT + (pixels << 2);
  let from = ROWS_AT;
  for (let to = PIXELS_AT; to < end; to += 16, from += 8) {
    const two = v128.load64_zero(from);
    v128.store(to, i8x16.shuffle(two, two, 0, 0, 0, 1, 2, 2, 2, 3, 4, 4, 4, 5, 6, 6, 6, 7));
  }
}

/** Samples of 1 or 2 bits to nibbles, the left one high; `width` is even. */
export function widenToNibbles(width: usize, height: usize, depth: u32): void {
  const rowBytes = (width * depth + 7) >>> 3;
  for (let y: usize = 0; y < height; y++) {
    let from = ROWS_AT + y * rowBytes;
    const end = from + rowBytes;
    let to = PIXELS_AT + y * (width >>> 1);
    if (depth === 1) for (; from < end; from++, to += 4) store<u32>(to, nibblesOfBits(load<u8>(from)));
    else for (; from < end; from++, to += 2) store<u16>(to, <u16>nibblesOfPairs(load<u8>(from)));
  }
}

/** `abcdefgh` → bytes `000a000b`, `000c000d` … from the lowest. */
@inline
function nibblesOfBits(byte: u32): u32 {
  const pairs = (byte >>> 6) | (((byte >>> 4) & 3) << 8) | (((byte >>> 2) & 3) << 16) | ((byte & 3) << 24);
  return (pairs & 0x0101_0101) | ((pairs & 0x0202_0202) << 3);
}

/** `aabbccdd` → bytes `00aa00bb`, `00cc00dd` from the lowest. */
@inline
function nibblesOfPairs(byte: u32): u32 {
  const fours = (byte >>> 4) | ((byte & 15) << 8);
  return (fours & 0x0303) | ((fours & 0x0c0c) << 2);
}

/** Indices below 16, a byte each, to nibbles. */
export function packNibbles(pixels: usize): void {
  const low = i16x8.splat(0xff);
  const end = PIXELS_AT + (pixels >>> 1);
  let from = ROWS_AT;
  for (let to = PIXELS_AT; to < end; to += 16, from += 32) {
    const first = v128.load(from);
    const second = v128.load(from, 16);
    const a = v128.and(v128.or(i16x8.shl(first, 4), i16x8.shr_u(first, 8)), low);
    const b = v128.and(v128.or(i16x8.shl(second, 4), i16x8.shr_u(second, 8)), low);
    v128.store(to, i8x16.narrow_i16x8_u(a, b));
  }
}

/** Samples of 1, 2 or 4 bits to a byte each. */
export function unpackSamples(width: usize, height: usize, depth: u32): void {
  const rowBytes = (width * depth + 7) >>> 3;
  const mask: u32 = (1 << depth) - 1;
  for (let y: usize = 0; y < height; y++) {
    const row = ROWS_AT + y * rowBytes;
    const to = PIXELS_AT + y * width;
    for (let x: usize = 0; x < width; x++) {
      const bit = <u32>x * depth;
      const byte: u32 = load<u8>(row + (bit >>> 3));
      store<u8>(to + x, <u8>((byte >>> (8 - depth - (bit & 7))) & mask));
    }
  }
}

/** Whether all of `size` bytes are below `limit`. */
export function areBytesBelow(at: usize, size: usize, limit: u32): bool {
  let most = i8x16.splat(0);
  v128.store(at + size, most);
  for (let i: usize = 0; i < size; i += 16) most = i8x16.max_u(most, v128.load(at + i));
  return !v128.any_true(i8x16.ge_u(most, i8x16.splat(<i8>limit)));
}

/** Whether both halves of all of `size` bytes are below `limit`, which is below 16. */
export function areNibblesBelow(at: usize, size: usize, limit: u32): bool {
  const low = i8x16.splat(15);
  let most = i8x16.splat(0);
  v128.store(at + size, most);
  for (let i: usize = 0; i < size; i += 16) {
    const pairs = v128.load(at + i);
    most = i8x16.max_u(most, i8x16.max_u(v128.and(pairs, low), i8x16.shr_u(pairs, 4)));
  }
  return !v128.any_true(i8x16.ge_u(most, i8x16.splat(<i8>limit)));
}
