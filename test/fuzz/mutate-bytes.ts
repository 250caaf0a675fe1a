import type { Random } from '../support/random.ts';

/** One to a few changes that know nothing of the file's format. */
export function mutateBytes(random: Random, bytes: Uint8Array, other: Uint8Array = bytes): Uint8Array {
  let mutated = bytes;
  for (let left = 1 + random.below(3); left > 0; left--)
    mutated = random.pick(MUTATIONS)(random, mutated, other);
  return mutated;
}

export function randomBytes(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => random.below(256));
}

/** Numbers at which sizes, signs and sums turn over. */
export const EXTREMES: readonly number[] = [
  0, 1, 2, 7, 8, 15, 16, 127, 128, 255, 256, 0x3fff, 0x4000, 0x4001, 0x7fff, 0x8000, 0xffff, 0x10000,
  0xffffff, 0x3ffffff, 0x7fff0000, 0x7fffffff, 0x80000000, 0xfffffff0, 0xfffffffe, 0xffffffff,
];

type Mutation = (random: Random, bytes: Uint8Array, other: Uint8Array) => Uint8Array;

const MUTATIONS: readonly Mutation[] = [
  flipBit,
  flipBit,
  setByte,
  setByte,
  setField,
  setField,
  truncate,
  remove,
  repeat,
  splice,
  insertNoise,
];

function flipBit(random: Random, bytes: Uint8Array): Uint8Array {
  const at = random.below(bytes.length || 1);
  return bytes.map((byte, here) => (here === at ? byte ^ (1 << random.below(8)) : byte));
}

function setByte(random: Random, bytes: Uint8Array): Uint8Array {
  const at = random.below(bytes.length || 1);
  const value = random.pick([0, 1, 127, 128, 254, 255, random.below(256)]);
  return bytes.map((byte, here) => (here === at ? value : byte));
}

/** A number of 2 or 4 bytes in either order, which may be a length, set to an extreme. */
function setField(random: Random, bytes: Uint8Array): Uint8Array {
  const size = random.pick([2, 4]);
  if (bytes.length < size) return bytes;
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  const at = random.below(bytes.length - size + 1);
  const value = random.pick(EXTREMES);
  const littleEndian = random.chance(50);
  if (size === 2) view.setUint16(at, value & 0xffff, littleEndian);
  else view.setUint32(at, value, littleEndian);
  return copy;
}

function truncate(random: Random, bytes: Uint8Array): Uint8Array {
  return bytes.slice(0, random.below(bytes.length + 1));
}

function remove(random: Random, bytes: Uint8Array): Uint8Array {
  const { start, end } = stretch(random, bytes);
  return joined(bytes.subarray(0, start), bytes.subarray(end));
}

function repeat(random: Random, bytes: Uint8Array): Uint8Array {
  const { start, end } = stretch(random, bytes);
  return joined(bytes.subarray(0, end), bytes.subarray(start));
}

/** The start of one file and the end of another. */
function splice(random: Random, bytes: Uint8Array, other: Uint8Array): Uint8Array {
  const from = random.chance(50) ? bytes.length : random.below(bytes.length + 1);
  return joined(bytes.subarray(0, from), other.subarray(random.below(other.length + 1)));
}

function insertNoise(random: Random, bytes: Uint8Array): Uint8Array {
  const at = random.below(bytes.length + 1);
  return joined(bytes.subarray(0, at), randomBytes(random, 1 + random.below(8)), bytes.subarray(at));
}

function stretch(random: Random, bytes: Uint8Array): { start: number; end: number } {
  const start = random.below(bytes.length + 1);
  return { start, end: Math.min(bytes.length, start + 1 + random.below(random.chance(70) ? 8 : 64)) };
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
