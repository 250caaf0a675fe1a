import { createHash as nodeHash } from 'node:crypto';
import zlib from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHash } from './crypto.ts';
import * as standIn from './zlib.ts';

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 400 }))
    .map(([piece, times]) =>
      Uint8Array.from({ length: piece.length * times }, (_, i) => piece[i % piece.length]),
    ),
);

const WAYS = [
  { name: 'zlib', deflate: zlib.deflateSync, node: zlib.inflateSync, ours: standIn.inflateSync },
  { name: 'raw', deflate: zlib.deflateRawSync, node: zlib.inflateRawSync, ours: standIn.inflateRawSync },
] as const;

describe.each(WAYS)('inflating $name', ({ deflate, node, ours }) => {
  /** What comes of it, be it an error. */
  const outcome = (inflate: typeof node | typeof ours, data: Uint8Array, maxOutputLength: number) => {
    try {
      const { buffer, engine } = (inflate as typeof standIn.inflateSync)(data, {
        maxOutputLength,
        info: true,
      });
      return { bytes: Buffer.from(buffer).toString('hex'), used: engine.bytesWritten };
    } catch (error) {
      return { code: (error as NodeJS.ErrnoException).code, message: (error as Error).message };
    }
  };
  const same = (data: Uint8Array, limit: number) =>
    expect(outcome(ours, data, limit)).toEqual(outcome(node, data, limit));

  it('gives what Node gives, with just as much room or more, and followed by more', () => {
    fc.assert(
      fc.property(bytes, fc.nat({ max: 9 }), fc.nat({ max: 3 }), (payload, extra, room) => {
        const stored = Uint8Array.from([...deflate(payload), ...new Uint8Array(extra)]);
        same(stored, Math.max(1, payload.length + room));
      }),
      { numRuns: 200 },
    );
  });

  it('refuses what Node refuses, for the same reason: cut, damaged, too long', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (payload, place, flip) => {
        const stored = Uint8Array.from(deflate(payload));
        same(stored.subarray(0, place % stored.length), payload.length + 100);
        if (payload.length > 1) same(stored, payload.length - 1);
        stored[place % stored.length] ^= flip;
        // Of a stream that is both too long and damaged either may be said.
        same(stored, 2 ** 24);
      }),
      { numRuns: 300 },
    );
  });

  it('grows no further than it is told', () => {
    const bomb = deflate(new Uint8Array(50_000_000));
    expect(outcome(ours, bomb, 1000)).toMatchObject({ code: 'ERR_BUFFER_TOO_LARGE' });
    same(deflate(new Uint8Array(3_000_000).fill(7)), 3_000_000);
  });
});

it('wants no dictionary', () => {
  const stored = zlib.deflateSync('words', { dictionary: Buffer.from('words') });
  expect(() => standIn.inflateSync(stored)).toThrow(expect.objectContaining({ code: 'Z_NEED_DICT' }));
});

it('deflates so that Node reads it', () => {
  fc.assert(
    fc.property(bytes, fc.integer({ min: 0, max: 9 }), (payload, level) => {
      expect(zlib.inflateSync(standIn.deflateSync(payload, { level }))).toEqual(Buffer.from(payload));
      expect(zlib.inflateRawSync(standIn.deflateRawSync(payload, { level }))).toEqual(Buffer.from(payload));
    }),
    { numRuns: 100 },
  );
});

it('sums and digests as Node does', () => {
  fc.assert(
    fc.property(bytes, bytes, (a, b) => {
      expect(standIn.crc32(b, standIn.crc32(a))).toBe(zlib.crc32(b, zlib.crc32(a)));
      expect(createHash('sha256').update(a).update(b).digest('hex')).toBe(
        nodeHash('sha256').update(a).update(b).digest('hex'),
      );
    }),
    { numRuns: 100 },
  );
});
