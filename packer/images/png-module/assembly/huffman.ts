import { COUNTS_AT, OFFSETS_AT, SORTED_AT } from './memory-map';

/*
 * A decoding table has an entry for every value of the next bits. A code shorter than that fills several; the longer
 * ones of one beginning share an entry that leads to a subtable. An entry says all that a symbol means:
 *
 *     bits 0 to 5    how many bits to consume, extra bits included
 *     bits 8 to 11   how many of them are the code's own
 *     bit 13, 14     with bit 15: end of block; a subtable, whose index bits are in 8 to 11
 *     bit 15         nothing usual; alone: no code at all
 *     bits 16 to 30  the literal, the length or distance less extra bits, or the place of the subtable
 *     bit 31         a literal
 */
export const LITERAL: u32 = 0x8000_0000;
export const UNUSUAL: u32 = 0x8000;
export const SUBTABLE: u32 = 0x4000;
export const BLOCK_END: u32 = 0x2000;

const MAX_BITS: u32 = 15;

/**
 * Makes the table of the canonical code (RFC 1951, 3.2.2) of `count` symbols, listed at `used` in rising order, a word
 * each: the symbol, and its length in bits 16 and up. `results` has for each symbol its entry with only the extra bits
 * in bits 0 to 5. Returns how many bits the first part is indexed by, at most `maxTableBits`; 0 where the lengths make
 * no complete code.
 */
export function makeTable(table: usize, maxTableBits: u32, used: usize, count: u32, results: usize): u32 {
  const longest = sortByLength(used, count);
  if (longest === 0) return 0;
  const tableBits = min(longest, maxTableBits);
  fill(table, tableBits, longest, results);
  return tableBits;
}

/** The table of a code with at most one symbol, of which deflate allows distances to have (RFC 1951, 3.2.7). */
export function makeSingleTable(table: usize, used: usize, count: u32, results: usize): u32 {
  store<u32>(table, UNUSUAL);
  store<u32>(table, UNUSUAL, 4);
  if (count === 0) return 1;
  const only = load<u32>(used);
  if (count > 1 || only >>> 16 !== 1) return 0;
  store<u32>(table, entryOf(results, only & 0xffff, 1));
  return 1;
}

/** Sorts symbols by length, then value. Returns the greatest length, or 0 where the code is not complete. */
function sortByLength(used: usize, count: u32): u32 {
  const none = i32x4.splat(0);
  for (let i: usize = 0; i < 64; i += 16) v128.store(COUNTS_AT + i, none);
  const end = used + (count << 2);
  for (let at = used; at < end; at += 4) {
    const slot = COUNTS_AT + (<usize>load<u16>(at, 2) << 2);
    store<u32>(slot, load<u32>(slot) + 1);
  }
  let offset: u32 = 0;
  let space: u32 = 1;
  let length: u32 = 0;
  while (space > 0 && length < MAX_BITS) {
    length++;
    const here = load<u32>(COUNTS_AT + (length << 2));
    if (here > space << 1) return 0;
    space = (space << 1) - here;
    store<u32>(OFFSETS_AT + (length << 2), offset);
    offset += here;
  }
  // Either there are too few codes, or all are given away and a longer one would be too many.
  if (space !== 0 || offset !== count) return 0;
  for (let at = used; at < end; at += 4) {
    const slot = OFFSETS_AT + (<usize>load<u16>(at, 2) << 2);
    const place = load<u32>(slot);
    store<u32>(slot, place + 1);
    store<u16>(SORTED_AT + (place << 1), load<u16>(at));
  }
  return length;
}

/**
 * Codes are counted up with their bits reversed, as they come in the stream. While they fit the first part it is
 * filled for the present length alone and doubled with every longer one.
 */
function fill(table: usize, tableBits: u32, longest: u32, results: usize): void {
  let sorted = SORTED_AT;
  let code: u32 = 0;
  let end: u32 = 1;
  let subtable: u32 = 0;
  let subtableBits: u32 = 0;
  let prefix: u32 = 0xffff_ffff;
  for (let length: u32 = 1; length <= longest; length++) {
    if (length <= tableBits) {
      if (code !== 0) double(table, end);
      end <<= 1;
    }
    for (let left = load<u32>(COUNTS_AT + (length << 2)); left > 0; left--, sorted += 2) {
      const symbol = load<u16>(sorted);
      if (length <= tableBits) {
        store<u32>(table + (code << 2), entryOf(results, symbol, length));
      } else {
        const beginning = code & ((1 << tableBits) - 1);
        if (beginning !== prefix) {
          prefix = beginning;
          subtable = end;
          subtableBits = bitsOfSubtable(length, tableBits, left);
          end += 1 << subtableBits;
          store<u32>(table + (prefix << 2), UNUSUAL | SUBTABLE | (subtable << 16) | (subtableBits << 8) | tableBits);
        }
        const entry = entryOf(results, symbol, length - tableBits);
        const stride: u32 = 1 << (length - tableBits);
        for (let at = code >>> tableBits; at < <u32>1 << subtableBits; at += stride)
          store<u32>(table + ((subtable + at) << 2), entry);
      }
      code = nextCode(code, length);
    }
  }
}

/** Repeats the first `entries`, by vectors: of fewer than four what follows them does not matter. */
function double(table: usize, entries: u32): void {
  const copy = table + (entries << 2);
  for (let i: usize = 0; i < entries << 2; i += 16) v128.store(copy + i, v128.load(table + i));
}

/** As many as the longest code of this beginning needs: the subtable is full when its codes fill it. */
function bitsOfSubtable(length: u32, tableBits: u32, left: u32): u32 {
  let bits = length - tableBits;
  let used = left;
  while (used < <u32>1 << bits) {
    bits++;
    used = (used << 1) + load<u32>(COUNTS_AT + ((tableBits + bits) << 2));
  }
  return bits;
}

/** Adds one to a code that stands with its first bit lowest. */
function nextCode(code: u32, length: u32): u32 {
  const zeros = ~code & ((1 << length) - 1);
  if (zeros === 0) return 0;
  const highest: u32 = 0x8000_0000 >>> clz(zeros);
  return (code & (highest - 1)) | highest;
}

@inline
function entryOf(results: usize, symbol: u32, bits: u32): u32 {
  return load<u32>(results + (symbol << 2)) + ((bits << 8) | bits);
}
