import { at, bitCount, bits, extraBits, goOn, refill, take, wholeBytesAt } from './bits';
import { distanceBits, distanceTable, literalBits, literalTable, readTables, useFixedTables } from './codes';
import { BLOCK_END, LITERAL, SUBTABLE, UNUSUAL } from './huffman';
import { PATTERN_STEPS_AT, PATTERNS_AT } from './memory-map';

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

/** Where output goes. */
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

/** Begins a stream whose output goes to `output`. */
export function beginInflate(output: usize): void {
  goOn(0, 0, 0);
  to = output;
  origin = output;
  isLastBlock = false;
  isInBlock = false;
  storedLeft = 0;
}

/** Gives input, from what is not used of the piece before; behind `inputEnd` at least 4 KiB may be read. */
export function giveInput(input: usize, inputEnd: usize, isAll: bool): void {
  goOn(input, bits, bitCount);
  end = inputEnd;
  stop = isAll ? inputEnd + READ_AHEAD : inputEnd - HEADER_ROOM;
}

/** The input that is not read, without bits that are read and not used. */
export function unreadAt(): usize {
  return at;
}

/** After the end of the stream the first byte that does not belong to it. */
export function streamEnd(): usize {
  return wholeBytesAt();
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
      if (to > limit) return FULL;
      if (at > stop) return WANTS_INPUT;
      if (!beginBlock()) return WRONG;
      isInBlock = true;
    }
    status = storedLeft > 0 ? copyStored(limit) : inflateCoded(limit);
    isInBlock = status !== NEXT_BLOCK;
  }
  return status;
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
  const header = wholeBytesAt();
  storedLeft = load<u16>(header);
  const complement = load<u16>(header, 2);
  goOn(header + 4, 0, 0);
  return storedLeft > 0 && (storedLeft ^ complement) === 0xffff;
}

function copyStored(limit: usize): u32 {
  if (at >= end) return WANTS_INPUT;
  const count = min(storedLeft, min(end - at, limit + 1 - to));
  memory.copy(to, at, count);
  goOn(at + count, 0, 0);
  to += count;
  storedLeft -= count;
  if (storedLeft === 0) return NEXT_BLOCK;
  return to > limit ? FULL : WANTS_INPUT;
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
  goOn(input, buffer, count);
  to = output;
  return status;
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

/** What short distances repeat. */
export function makePatterns(): void {
  for (let distance: u32 = 1; distance < 16; distance++) {
    for (let lane: u32 = 0; lane < 16; lane++)
      store<u8>(PATTERNS_AT + (distance << 4) + lane, <u8>(lane % distance));
    store<u8>(PATTERN_STEPS_AT + distance, <u8>(16 - (16 % distance)));
  }
}
