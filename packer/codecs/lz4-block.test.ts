import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodecError } from './codec.ts';
import { lz4Block } from './lz4-block.ts';

const SAMPLES: readonly (readonly [string, Uint8Array])[] = [
  ['nothing', Uint8Array.of()],
  ['thirteen equal bytes', new Uint8Array(13)],
  ['fifteen literals', Uint8Array.from({ length: 15 }, (_, i) => i)],
  ['270 literals', Uint8Array.from({ length: 270 }, (_, i) => (i * 151) ^ (i >> 3))],
  ['a run of 100,000', new Uint8Array(100_000).fill(3)],
  ['a run that ends in other bytes', Uint8Array.from([...new Uint8Array(600), 1, 2, 3])],
  ['a repeat at 65,535', farRepeat(65_535)],
  ['a repeat at 65,536', farRepeat(65_536)],
];

describe('the writer', () => {
  it.each([
    ['nothing', '', '00'],
    ['one literal', '61', '1061'],
    ['twelve equal bytes', '00'.repeat(12), `c0${'00'.repeat(12)}`],
    ['thirteen equal bytes', '00'.repeat(13), '13000100500000000000'],
    ['a match of 15 + 255 + 20 + 4', '00'.repeat(300), '1f000100ff14500000000000'],
    ['a match that repeats itself', hex('abcd'.repeat(5)), `47${hex('abcd')}040050${hex('dabcd')}`],
  ])('writes %s', (_, decoded, stored) => {
    expect(toHex(lz4Block.encode(bytes(decoded)))).toBe(stored);
  });

  it.each(SAMPLES)('obeys the format on %s', (_, payload) => expectWellFormed(payload));

  it('obeys the format on any bytes', () => {
    const letters = fc.uint8Array({ max: 3, maxLength: 400 });
    fc.assert(fc.property(letters, expectWellFormed), { numRuns: 500 });
  });

  it('finds the repeat that is just in reach and leaves the one that is not', () => {
    expect(matchesOf(farRepeat(65_535)).some(({ offset }) => offset === 65_535)).toBe(true);
    expect(matchesOf(farRepeat(65_536)).some(({ offset }) => offset > 60_000)).toBe(false);
  });

  it('puts a longer match at the next byte before a shorter one here', () => {
    const payload = new TextEncoder().encode('abcde_bcdefghijk_abcdefghijk_0123456789');
    expect(matchesOf(payload)).toContainEqual(expect.objectContaining({ at: 18, length: 11 }));
  });
});

describe('the reader', () => {
  it.each([
    ['no bytes at all', '', 0],
    ['literals that the block does not have', '5061', 5],
    ['a literal length without an end', 'f0ffff', 600],
    ['a literal length beyond all memory', `f0${'ff'.repeat(4000)}00`, 1_000_000],
    ['a match before the first byte', '1461020010610000', 20],
    ['an offset of zero', '1461000010610000', 20],
    ['half an offset', '106101', 5],
    ['a match length without an end', '1f610100ff', 300],
    ['a match longer than the payload', '1f610100c8506162636465', 100],
    ['literals longer than the payload', '506162636465', 4],
    ['a block that stops at a match', '14610100', 9],
    ['a size that no block so short can have', '00', 2 ** 30],
  ])('refuses %s', (_, stored, size) => {
    expect(() => lz4Block.decode(bytes(stored), size)).toThrow(CodecError);
  });

  it('agrees with a reader written apart from it on whatever bytes there are', () => {
    const block = fc.uint8Array({ maxLength: 60 });
    const likely = fc.array(fc.constantFrom(0x10, 0x11, 0x1f, 0, 1, 2, 255), { maxLength: 40 });
    fc.assert(
      fc.property(
        fc.oneof(
          block,
          likely.map((list) => Uint8Array.from(list)),
        ),
        fc.nat(300),
        (stored, size) => {
          const expected = naiveDecode(stored)?.decoded;
          if (expected === undefined) return expectRefused(stored, size);
          expect([...lz4Block.decode(stored, expected.length)]).toEqual(expected);
          if (size !== expected.length) expectRefused(stored, size);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

function expectRefused(stored: Uint8Array, size: number): void {
  expect(() => lz4Block.decode(stored, size)).toThrow(CodecError);
}

/** What the format asks of a writer, read off the block by {@link naiveDecode}. */
function expectWellFormed(payload: Uint8Array): void {
  const read = naiveDecode(lz4Block.encode(payload));
  expect(read).toBeDefined();
  if (read === undefined) return;
  expect(Buffer.compare(Uint8Array.from(read.decoded), payload)).toBe(0);
  for (const { at, length, offset } of read.matches) {
    expect(length).toBeGreaterThanOrEqual(4);
    expect(offset).toBeGreaterThanOrEqual(1);
    expect(at).toBeLessThanOrEqual(payload.length - 12);
    expect(at + length).toBeLessThanOrEqual(payload.length - 5);
  }
}

function matchesOf(payload: Uint8Array): readonly Match[] {
  return naiveDecode(lz4Block.encode(payload))?.matches ?? [];
}

interface Match {
  readonly at: number;
  readonly offset: number;
  readonly length: number;
}

/** The format's description word for word, into a growing list; undefined where the block breaks it. */
function naiveDecode(block: Uint8Array): { decoded: number[]; matches: Match[] } | undefined {
  const input = [...block];
  const decoded: number[] = [];
  const matches: Match[] = [];
  const extended = (start: number): number => {
    let length = start;
    let byte = start === 15 ? 255 : 0;
    while (byte === 255) {
      byte = input.shift() ?? Number.NaN;
      length += byte;
    }
    return length;
  };
  for (;;) {
    const token = input.shift();
    if (token === undefined) return undefined;
    const literals = extended(token >> 4);
    if (!(literals <= input.length)) return undefined;
    decoded.push(...input.splice(0, literals));
    if (input.length === 0) return { decoded, matches };
    const offset = (input.shift() ?? 0) + 256 * (input.shift() ?? Number.NaN);
    const length = 4 + extended(token & 15);
    if (!(offset >= 1 && offset <= decoded.length) || Number.isNaN(length)) return undefined;
    matches.push({ at: decoded.length, offset, length });
    for (let i = 0; i < length; i++) decoded.push(decoded.at(-offset) ?? 0);
  }
}

/** Sixteen bytes found nowhere else, twice, `distance` apart. */
function farRepeat(distance: number): Uint8Array {
  const payload = new Uint8Array(distance + 40);
  const mark = Uint8Array.from({ length: 16 }, (_, i) => 200 + i);
  payload.set(mark, 0);
  payload.set(mark, distance);
  return payload;
}

function bytes(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'hex'));
}

function hex(text: string): string {
  return Buffer.from(text).toString('hex');
}

function toHex(data: Uint8Array): string {
  return Buffer.from(data).toString('hex');
}
