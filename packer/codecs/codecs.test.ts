import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODEC_NAMES } from '../../contract/codec-name.ts';
import { CodecError, MAX_DECODED_SIZE } from './codec.ts';
import { codecByName } from './index.ts';

const text = (value: string) => new TextEncoder().encode(value);

const PAYLOADS: readonly (readonly [string, Uint8Array])[] = [
  ['nothing', new Uint8Array(0)],
  ['one byte', text('a')],
  ['twelve equal bytes', new Uint8Array(12)],
  ['thirteen equal bytes', new Uint8Array(13)],
  ['a long run', new Uint8Array(300_000).fill(7)],
  ['a repeated phrase', text('the quick brown fox '.repeat(500))],
  ['noise', noise(70_000)],
  ['noise, a far repeat of it and noise', Uint8Array.from([...noise(65_600), ...noise(300), ...noise(40)])],
  ['tiles', Uint8Array.from({ length: 8192 }, (_, i) => ((i >> 5) % 3 === 0 ? 0 : (i * 17) & 0x33))],
];

describe.each(CODEC_NAMES)('%s', (name) => {
  const codec = codecByName(name);

  it('goes by its name', () => expect(codec.name).toBe(name));

  it.each(PAYLOADS)('gives back %s', (_, payload) => {
    const stored = codec.encode(payload);
    expectSame(codec.decode(stored, payload.length), payload);
    for (const bytes of [stored, codec.decode(stored, payload.length)])
      expect(bytes).not.toBeInstanceOf(Buffer);
    expectSame(codec.encode(payload.slice()), stored);
  });

  it('gives back any bytes', () => {
    fc.assert(
      fc.property(compressible(), (payload) => {
        expectSame(codec.decode(codec.encode(payload), payload.length), payload);
      }),
      { numRuns: 200 },
    );
  });

  it.each(PAYLOADS)('refuses %s under a wrong size', (_, payload) => {
    const stored = codec.encode(payload);
    for (const size of [
      payload.length - 1,
      payload.length + 1,
      0,
      2 ** 30,
      MAX_DECODED_SIZE + 1,
      0.5,
      Number.NaN,
    ]) {
      if (size !== payload.length) expect(() => codec.decode(stored, size)).toThrow(CodecError);
    }
  });

  it.each(PAYLOADS)('refuses %s cut short or followed by more', (_, payload) => {
    const stored = codec.encode(payload);
    for (const end of cuts(stored.length)) {
      expect(() => codec.decode(stored.subarray(0, end), payload.length)).toThrow(CodecError);
    }
    const longer = Uint8Array.from([...stored, 0]);
    expect(() => codec.decode(longer, payload.length)).toThrow(CodecError);
  });

  it('yields the promised bytes or a CodecError for damaged ones', () => {
    fc.assert(
      fc.property(compressible(), fc.nat(), fc.integer({ min: 1, max: 255 }), (payload, place, flip) => {
        const stored = codec.encode(payload).slice();
        if (stored.length > 0) stored[place % stored.length] ^= flip;
        expectSizeOrError(() => codec.decode(stored, payload.length), payload.length);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the cause of what the platform says', () => {
    const junk = Uint8Array.of(0x07, 0xff, 0xff);
    if (name === 'DEFLATE_RAW' || name === 'ZSTD') {
      expect(() => codec.decode(junk, 3)).toThrow(
        expect.objectContaining({ codec: name, cause: expect.any(Error) }),
      );
    } else {
      expectSizeOrError(() => codec.decode(junk, 3), 3);
    }
  });
});

/** Byte for byte, without a diff of a hundred thousand lines where it fails. */
function expectSame(actual: Uint8Array, expected: Uint8Array): void {
  if (Buffer.compare(actual, expected) === 0) return;
  expect(Buffer.from(actual).toString('hex')).toBe(Buffer.from(expected).toString('hex'));
}

function expectSizeOrError(decode: () => Uint8Array, size: number): void {
  try {
    expect(decode().length).toBe(size);
  } catch (error) {
    expect(error).toBeInstanceOf(CodecError);
  }
}

/** Every end for short data, a spread of them for long. */
function cuts(length: number): number[] {
  const step = Math.max(1, Math.floor(length / 50));
  const ends = Array.from({ length: Math.ceil(length / step) }, (_, i) => i * step);
  return length > 1 ? [...ends, length - 1, length - 2] : ends;
}

/** Runs and repeats of short pieces, so that there is something to find in them. */
function compressible(): fc.Arbitrary<Uint8Array> {
  const piece = fc.tuple(fc.uint8Array({ maxLength: 24 }), fc.integer({ min: 1, max: 40 }));
  return fc.array(piece, { maxLength: 12 }).map((pieces) =>
    Uint8Array.from(
      pieces.flatMap(([bytes, times]) =>
        Array(times)
          .fill([...bytes])
          .flat(),
      ),
    ),
  );
}

/** The same bytes at every call (xorshift). */
function noise(length: number): Uint8Array {
  let state = 0x9e3779b9;
  return Uint8Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 255;
  });
}
