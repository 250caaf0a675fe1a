import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import zlib from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { zstdLibrary } from './zstd-library.ts';

const root = join(import.meta.dirname, '../../..');
const wasm = readFileSync(join(root, 'node_modules/@bokuweb/zstd-wasm/dist/web/zstd.wasm'));
const library = zstdLibrary(wasm);
const LEVEL = { params: { [zlib.constants.ZSTD_c_compressionLevel]: 9 } };

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 9000 }))
    .map(([piece, times]) =>
      Uint8Array.from({ length: piece.length * times }, (_, i) => piece[i % piece.length]),
    ),
);

it('compresses what Node reads, with its size and no more', () => {
  fc.assert(
    fc.property(bytes, (payload) => {
      const stored = library.compress(payload, 9);
      expect(Buffer.compare(zlib.zstdDecompressSync(stored), payload)).toBe(0);
      expect(library.decompress(stored, payload.length).used).toBe(stored.length);
    }),
    { numRuns: 200 },
  );
});

it('reads what Node compresses, with and without size and checksum, whatever follows', () => {
  fc.assert(
    fc.property(
      bytes,
      fc.nat({ max: 9 }),
      fc.boolean(),
      fc.boolean(),
      (payload, extra, isPledged, isSummed) => {
        const params = { ...LEVEL.params, [zlib.constants.ZSTD_c_checksumFlag]: isSummed ? 1 : 0 };
        const frame = zlib.zstdCompressSync(payload, {
          params,
          ...(isPledged && { pledgedSrcSize: payload.length }),
        });
        const stored = Uint8Array.from([...frame, ...new Uint8Array(extra)]);
        const { bytes: decoded, used } = library.decompress(stored, payload.length);
        expect(Buffer.compare(decoded, payload)).toBe(0);
        expect(used).toBe(frame.length);
      },
    ),
    { numRuns: 200 },
  );
});

it('refuses what is cut, damaged, or longer than is wanted', () => {
  fc.assert(
    fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (payload, place, flip) => {
      const stored = library.compress(payload, 9);
      expect(() => library.decompress(stored.subarray(0, place % stored.length), 2 ** 24)).toThrow();
      if (payload.length > 0)
        expect(() => library.decompress(stored, payload.length - 1)).toThrow(
          expect.objectContaining({ code: 'ERR_BUFFER_TOO_LARGE' }),
        );
      stored[place % stored.length] ^= flip;
      const ours = outcome(() => library.decompress(stored, 2 ** 22).bytes);
      const nodes = outcome(() => zlib.zstdDecompressSync(stored, { maxOutputLength: 2 ** 22 }));
      // Node gives nothing for a frame that it takes for unfinished, and refuses windows that are large.
      expect(['refused', nodes]).toContain(nodes === 'refused' ? 'refused' : ours);
    }),
    { numRuns: 500 },
  );
});

it('believes no claim of a size that the blocks cannot hold', () => {
  const claim = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0xff, 0xff, 0xff, 0x7f, 0x01, 0x00, 0x00);
  expect(() => library.decompress(claim, 2 ** 31 - 1)).toThrow('Data corruption detected');
});

it('takes a payload of many megabytes', () => {
  const payload = new Uint8Array(40_000_000).map((_, i) => (i * i) >> 12);
  const stored = library.compress(payload, 1);
  expect(Buffer.compare(zlib.zstdDecompressSync(stored), payload)).toBe(0);
  expect(Buffer.compare(library.decompress(stored, payload.length).bytes, payload)).toBe(0);
});

/** The bytes, or that there are none. */
function outcome(decode: () => Uint8Array): string {
  try {
    return Buffer.from(decode()).toString('hex');
  } catch {
    return 'refused';
  }
}
