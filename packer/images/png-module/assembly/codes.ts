import { at, bitCount, bits, extraBits, goOn, refill, take } from './bits';
import { BLOCK_END, LITERAL, makeSingleTable, makeTable, UNUSUAL } from './huffman';
import {
  DISTANCE_RESULTS_AT,
  DISTANCE_TABLE_AT,
  DISTANCE_TABLE_BITS,
  FIXED_DISTANCE_TABLE_AT,
  FIXED_LITERAL_TABLE_AT,
  LITERAL_RESULTS_AT,
  LITERAL_TABLE_AT,
  LITERAL_TABLE_BITS,
  PRECODE_LENGTHS_AT,
  PRECODE_RESULTS_AT,
  PRECODE_TABLE_AT,
  PRECODE_TABLE_BITS,
  USED_AT,
} from './memory-map';

/* The codes of a block of deflate: the fixed ones, or those that its header describes (RFC 1951, 3.2.6 and 3.2.7). */

/** The tables of the present block, and how many bits they are indexed by. */
export let literalTable: usize = 0;
export let literalBits: u32 = 0;
export let distanceTable: usize = 0;
export let distanceBits: u32 = 0;

/** How many symbols of the present header have a code; literals and lengths come first. */
let usedLiterals: u32 = 0;
let usedSymbols: u32 = 0;

export function useFixedTables(): void {
  literalTable = FIXED_LITERAL_TABLE_AT;
  literalBits = 9;
  distanceTable = FIXED_DISTANCE_TABLE_AT;
  distanceBits = 5;
}

/** The order in which a header gives the lengths of the code that the other lengths are in (RFC 1951, 3.2.7). */
const PRECODE_ORDER = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);

const MAX_LITERALS: u32 = 286;
const MAX_DISTANCES: u32 = 30;

/** Reads the header of a block. False where it makes no codes that are complete. */
export function readTables(): bool {
  const literals = take(5) + 257;
  const distances = take(5) + 1;
  const precodes = take(4) + 4;
  if (literals > MAX_LITERALS || distances > MAX_DISTANCES) return false;
  const precodeBits = readPrecode(precodes);
  if (precodeBits === 0 || !readLengths(literals, distances, (1 << precodeBits) - 1)) return false;
  const count = usedLiterals;
  literalTable = LITERAL_TABLE_AT;
  literalBits = makeTable(literalTable, LITERAL_TABLE_BITS, USED_AT, count, LITERAL_RESULTS_AT);
  if (literalBits === 0) return false;
  // The list goes on with distances, whose numbers go on too.
  const list = USED_AT + (count << 2);
  const results = DISTANCE_RESULTS_AT - (literals << 2);
  distanceTable = DISTANCE_TABLE_AT;
  distanceBits = makeTable(distanceTable, DISTANCE_TABLE_BITS, list, usedSymbols - count, results);
  if (distanceBits === 0) distanceBits = makeSingleTable(distanceTable, list, usedSymbols - count, results);
  return distanceBits !== 0;
}

/** The code that the other codes' lengths are in. */
function readPrecode(count: u32): u32 {
  v128.store(PRECODE_LENGTHS_AT, i8x16.splat(0));
  store<u32>(PRECODE_LENGTHS_AT, 0, 16);
  for (let i: u32 = 0; i < count; i++) {
    if (bitCount < 3) refill();
    store<u8>(PRECODE_LENGTHS_AT + load<u8>(PRECODE_ORDER + i), <u8>take(3));
  }
  let used: u32 = 0;
  for (let symbol: u32 = 0; symbol < 19; symbol++) {
    const length: u32 = load<u8>(PRECODE_LENGTHS_AT + symbol);
    if (length > 0) use(used++, symbol, length);
  }
  return makeTable(PRECODE_TABLE_AT, PRECODE_TABLE_BITS, USED_AT, used, PRECODE_RESULTS_AT);
}

/** Lists the symbols that have a code. One must: the end of the block. A length takes at most 7 bits and 7 extra. */
function readLengths(literals: u32, distances: u32, mask: u32): bool {
  const count = literals + distances;
  let input = at;
  let buffer = bits;
  let left = bitCount;
  let used: u32 = 0;
  let last: u32 = 0;
  let hasEnd = false;
  usedLiterals = 0;
  for (let symbol: u32 = 0; symbol < count; ) {
    if (left < 14) {
      buffer |= load<u64>(input) << left;
      input += (63 - left) >>> 3;
      left |= 56;
    }
    const entry = load<u32>((<usize>buffer & mask) << 2, PRECODE_TABLE_AT);
    const taken = entry & 63;
    const code = entry >>> 16;
    const next = symbol + (code < 16 ? 1 : (code === 18 ? 11 : 3) + extraBits(buffer, entry));
    buffer >>= taken;
    left -= taken;
    if (next > count) return false;
    if (code > 16 || code === 0) {
      last = 0;
      symbol = next;
      continue;
    }
    if (code < 16) last = code;
    else if (symbol === 0) return false;
    else if (last === 0) symbol = next;
    for (; symbol < next; symbol++) {
      use(used++, symbol, last);
      if (symbol < literals) usedLiterals = used;
      if (symbol === 256) hasEnd = true;
    }
  }
  goOn(input, buffer, left);
  usedSymbols = used;
  return hasEnd;
}

@inline
function use(place: u32, symbol: u32, length: u32): void {
  store<u32>(USED_AT + (place << 2), symbol | (length << 16));
}

/** What tables are made of: what the symbols mean (RFC 1951, 3.2.5). And the tables that never change. */
export function makeCodeConstants(): void {
  for (let literal: u32 = 0; literal < 256; literal++)
    store<u32>(LITERAL_RESULTS_AT + (literal << 2), LITERAL | (literal << 16));
  store<u32>(LITERAL_RESULTS_AT + (256 << 2), UNUSUAL | BLOCK_END);
  let base: u32 = 3;
  for (let symbol: u32 = 257; symbol < 285; symbol++) {
    const extra: u32 = symbol < 265 ? 0 : (symbol - 261) >>> 2;
    store<u32>(LITERAL_RESULTS_AT + (symbol << 2), (base << 16) | extra);
    base += 1 << extra;
  }
  store<u32>(LITERAL_RESULTS_AT + (285 << 2), 258 << 16);
  store<u32>(LITERAL_RESULTS_AT + (286 << 2), UNUSUAL);
  store<u32>(LITERAL_RESULTS_AT + (287 << 2), UNUSUAL);
  base = 1;
  for (let symbol: u32 = 0; symbol < 30; symbol++) {
    const extra: u32 = symbol < 4 ? 0 : (symbol >>> 1) - 1;
    store<u32>(DISTANCE_RESULTS_AT + (symbol << 2), (base << 16) | extra);
    base += 1 << extra;
  }
  store<u32>(DISTANCE_RESULTS_AT + (30 << 2), UNUSUAL);
  store<u32>(DISTANCE_RESULTS_AT + (31 << 2), UNUSUAL);
  for (let symbol: u32 = 0; symbol < 19; symbol++) {
    const extra: u32 = symbol < 16 ? 0 : symbol === 16 ? 2 : symbol === 17 ? 3 : 7;
    store<u32>(PRECODE_RESULTS_AT + (symbol << 2), (symbol << 16) | extra);
  }
  makeFixedTables();
}

/** RFC 1951, 3.2.6. */
function makeFixedTables(): void {
  for (let symbol: u32 = 0; symbol < 288; symbol++)
    use(symbol, symbol, symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8);
  makeTable(FIXED_LITERAL_TABLE_AT, LITERAL_TABLE_BITS, USED_AT, 288, LITERAL_RESULTS_AT);
  for (let symbol: u32 = 0; symbol < 32; symbol++) use(symbol, symbol, 5);
  makeTable(FIXED_DISTANCE_TABLE_AT, DISTANCE_TABLE_BITS, USED_AT, 32, DISTANCE_RESULTS_AT);
}
