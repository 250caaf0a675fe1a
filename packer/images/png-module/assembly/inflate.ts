import { BLOCK_END, LITERAL, makeSingleTable, makeTable, SUBTABLE, UNUSUAL } from './huffman';
import {
  DISTANCE_RESULTS_AT,
  DISTANCE_TABLE_AT,
  DISTANCE_TABLE_BITS,
  FIXED_DISTANCE_TABLE_AT,
  FIXED_LITERAL_TABLE_AT,
  LITERAL_RESULTS_AT,
  LITERAL_TABLE_AT,
  LITERAL_TABLE_BITS,
  PATTERN_STEPS_AT,
  PATTERNS_AT,
  PRECODE_LENGTHS_AT,
  PRECODE_RESULTS_AT,
  PRECODE_TABLE_AT,
  PRECODE_TABLE_BITS,
  USED_AT,
} from './memory-map';

/*
 * Deflate (RFC 1951). Input and output are checked once for several symbols: behind both lies room that may be read or
 * written in vain, and whether the stream really had what was read of it is asked at its end. What is refused here is
 * refused without a word: zlib finds the words.
 */

/** How `inflate` comes back. */
export const DONE: u32 = 0;
export const WANTS_INPUT: u32 = 1;
export const FULL: u32 = 2;
export const WRONG: u32 = 3;
/** Never comes back: the block has ended. */
const NEXT_BLOCK: u32 = 4;

/** What of a piece of input is left to the next one, that a block's header never lies in two: it is shorter. */
const HEADER_ROOM: usize = 512;
/** The end of the whole stream may be passed by what a refill reads ahead. */
const READ_AHEAD: usize = 8;
/** More than a match and the literals before it, which may pass the limit. */
export const WRITE_AHEAD: usize = 512;

// The next input, what of it is read and not used, and where output goes.
let at: usize = 0;
let bits: u64 = 0;
let bitCount: u32 = 0;
let to: usize = 0;

/** Where the present input ends, and behind which place no block or symbol begins. */
let end: usize = 0;
let stop: usize = 0;
/** The first byte that a match may reach. */
let origin: usize = 0;

let isLastBlock: bool = false;
let isInBlock: bool = false;
/** Of a stored block; 0 where the block is a coded one. */
let storedLeft: usize = 0;
let literalBits: u32 = 0;
let distanceBits: u32 = 0;
let literalTable: usize = 0;
let distanceTable: usize = 0;
/** How many symbols of the present header have a code; literals and lengths come first. */
let usedLiterals: u32 = 0;
let usedSymbols: u32 = 0;

/** Begins a stream whose output goes to `output`. */
export function beginInflate(output: usize): void {
  bits = 0;
  bitCount = 0;
  to = output;
  origin = output;
  isLastBlock = false;
  isInBlock = false;
  storedLeft = 0;
}

/** Gives input, from what is not used of the piece before; behind `inputEnd` at least 4 KiB may be read. */
export function giveInput(input: usize, inputEnd: usize, isAll: bool): void {
  at = input;
  end = inputEnd;
  stop = isAll ? inputEnd + READ_AHEAD : inputEnd - HEADER_ROOM;
}

/** The input that is not read, without bits that are read and not used. */
export function unreadAt(): usize {
  return at;
}

/** After the end of the stream the first byte that does not belong to it. */
export function streamEnd(): usize {
  return at - (bitCount >>> 3);
}

export function outputEnd(): usize {
  return to;
}

/** Says that output goes on at `output`, with what went before standing before it from `firstByte`. */
export function moveOutput(output: usize, firstByte: usize): void {
  to = output;
  origin = firstByte;
}

/** Decompresses until the stream or its input ends or output has passed `limit`, by less than WRITE_AHEAD. */
export function inflate(limit: usize): u32 {
  let status = NEXT_BLOCK;
  while (status === NEXT_BLOCK) {
    if (!isInBlock) {
      if (isLastBlock) return streamEnd() > end ? WRONG : DONE;
      if (at > stop) return WANTS_INPUT;
      if (!beginBlock()) return WRONG;
      isInBlock = true;
    }
    status = storedLeft > 0 ? copyStored(limit) : inflateCoded(limit);
    isInBlock = status !== NEXT_BLOCK;
  }
  return status;
}

@inline
function refill(): void {
  bits |= load<u64>(at) << bitCount;
  at += (63 - bitCount) >>> 3;
  bitCount |= 56;
}

@inline
function take(count: u32): u32 {
  const value = <u32>bits & ((1 << count) - 1);
  bits >>= count;
  bitCount -= count;
  return value;
}

function beginBlock(): bool {
  refill();
  isLastBlock = take(1) === 1;
  switch (take(2)) {
    case 0:
      return beginStored();
    case 1:
      useFixedTables();
      return true;
    case 2:
      return readTables();
    default:
      return false;
  }
}

/** An empty one is left to zlib: this way `storedLeft` tells stored blocks from coded ones. */
function beginStored(): bool {
  at -= bitCount >>> 3;
  bits = 0;
  bitCount = 0;
  storedLeft = load<u16>(at);
  const complement = load<u16>(at, 2);
  at += 4;
  return storedLeft > 0 && (storedLeft ^ complement) === 0xffff;
}

function copyStored(limit: usize): u32 {
  if (at >= end) return WANTS_INPUT;
  const count = min(storedLeft, min(end - at, limit + 1 - to));
  memory.copy(to, at, count);
  at += count;
  to += count;
  storedLeft -= count;
  if (to > limit) return FULL;
  return storedLeft === 0 ? NEXT_BLOCK : WANTS_INPUT;
}

function useFixedTables(): void {
  literalTable = FIXED_LITERAL_TABLE_AT;
  literalBits = 9;
  distanceTable = FIXED_DISTANCE_TABLE_AT;
  distanceBits = 5;
}

/** The order in which a header gives the lengths of the code that the other lengths are in (RFC 1951, 3.2.7). */
const PRECODE_ORDER = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);

const MAX_LITERALS: u32 = 286;
const MAX_DISTANCES: u32 = 30;

function readTables(): bool {
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
  at = input;
  bits = buffer;
  bitCount = left;
  usedSymbols = used;
  return hasEnd;
}

@inline
function use(place: u32, symbol: u32, length: u32): void {
  store<u32>(USED_AT + (place << 2), symbol | (length << 16));
}

/**
 * The loop that all time goes to. A refill leaves at least 56 bits: three literals of the table's first part take at
 * most 33, a length 20, and a distance, for which there may be another refill, 28.
 */
function inflateCoded(limit: usize): u32 {
  const literalMask: usize = (1 << literalBits) - 1;
  const distanceMask: usize = (1 << distanceBits) - 1;
  const literals = literalTable;
  const distances = distanceTable;
  const firstByte = origin;
  const inputStop = stop;
  let input = at;
  let buffer = bits;
  let count = bitCount;
  let output = to;
  let status: u32 = WRONG;
  for (;;) {
    if (input > inputStop) {
      status = WANTS_INPUT;
      break;
    }
    if (output > limit) {
      status = FULL;
      break;
    }
    buffer |= load<u64>(input) << count;
    input += (63 - count) >>> 3;
    count |= 56;
    let entry = load<u32>(literals + ((<usize>buffer & literalMask) << 2));
    if (entry & LITERAL) {
      buffer >>= entry & 63;
      count -= entry & 63;
      store<u8>(output++, <u8>(entry >>> 16));
      entry = load<u32>(literals + ((<usize>buffer & literalMask) << 2));
      if (entry & LITERAL) {
        buffer >>= entry & 63;
        count -= entry & 63;
        store<u8>(output++, <u8>(entry >>> 16));
        entry = load<u32>(literals + ((<usize>buffer & literalMask) << 2));
        if (entry & LITERAL) {
          buffer >>= entry & 63;
          count -= entry & 63;
          store<u8>(output++, <u8>(entry >>> 16));
          continue;
        }
      }
    }
    if (entry & UNUSUAL) {
      if (entry & SUBTABLE) {
        buffer >>= entry & 63;
        count -= entry & 63;
        const place = (entry >>> 16) + (<u32>buffer & ((1 << ((entry >>> 8) & 15)) - 1));
        entry = load<u32>(literals + (<usize>place << 2));
        if (entry & LITERAL) {
          buffer >>= entry & 63;
          count -= entry & 63;
          store<u8>(output++, <u8>(entry >>> 16));
          continue;
        }
      }
      if (entry & UNUSUAL) {
        if (!(entry & BLOCK_END)) break;
        buffer >>= entry & 63;
        count -= entry & 63;
        status = NEXT_BLOCK;
        break;
      }
    }
    const length = (entry >>> 16) + extraBits(buffer, entry);
    buffer >>= entry & 63;
    count -= entry & 63;
    if (count < 28) {
      buffer |= load<u64>(input) << count;
      input += (63 - count) >>> 3;
      count |= 56;
    }
    entry = load<u32>(distances + ((<usize>buffer & distanceMask) << 2));
    if (entry & UNUSUAL) {
      if (!(entry & SUBTABLE)) break;
      buffer >>= entry & 63;
      count -= entry & 63;
      const place = (entry >>> 16) + (<u32>buffer & ((1 << ((entry >>> 8) & 15)) - 1));
      entry = load<u32>(distances + (<usize>place << 2));
      if (entry & UNUSUAL) break;
    }
    const distance: usize = (entry >>> 16) + extraBits(buffer, entry);
    buffer >>= entry & 63;
    count -= entry & 63;
    if (distance > output - firstByte) break;
    output = copyMatch(output, distance, length);
  }
  at = input;
  bits = buffer;
  bitCount = count;
  to = output;
  return status;
}

@inline
function extraBits(buffer: u64, entry: u32): u32 {
  return (<u32>buffer & ((1 << (entry & 63)) - 1)) >>> ((entry >>> 8) & 15);
}

/** Sixteen bytes at a time, of which the last may be too many. A short distance means a pattern that repeats. */
@inline
function copyMatch(output: usize, distance: usize, length: u32): usize {
  const last = output + length;
  if (distance >= 16) {
    let from = output - distance;
    for (let next = output; next < last; next += 16, from += 16) v128.store(next, v128.load(from));
    return last;
  }
  const pattern = i8x16.swizzle(v128.load(output - distance), v128.load(distance << 4, PATTERNS_AT));
  const step: usize = load<u8>(distance, PATTERN_STEPS_AT);
  for (let next = output; next < last; next += step) v128.store(next, pattern);
  return last;
}

/** What tables are made of, once: what the symbols mean (RFC 1951, 3.2.5), and the patterns of short distances. */
export function makeInflateConstants(): void {
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
  for (let distance: u32 = 1; distance < 16; distance++) {
    for (let lane: u32 = 0; lane < 16; lane++)
      store<u8>(PATTERNS_AT + (distance << 4) + lane, <u8>(lane % distance));
    store<u8>(PATTERN_STEPS_AT + distance, <u8>(16 - (16 % distance)));
  }  makeFixedTables();
}

/** RFC 1951, 3.2.6. */
function makeFixedTables(): void {
  for (let symbol: u32 = 0; symbol < 288; symbol++)
    use(symbol, symbol, symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8);
  makeTable(FIXED_LITERAL_TABLE_AT, LITERAL_TABLE_BITS, USED_AT, 288, LITERAL_RESULTS_AT);
  for (let symbol: u32 = 0; symbol < 32; symbol++) use(symbol, symbol, 5);
  makeTable(FIXED_DISTANCE_TABLE_AT, DISTANCE_TABLE_BITS, USED_AT, 32, DISTANCE_RESULTS_AT);
}
