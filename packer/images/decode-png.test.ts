import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { IndexedImage } from '../../formats/decoded-input.ts';
import {
  chunksOf,
  PNG_KINDS,
  type PngCase,
  pngFile,
  randomPng,
  rgbaOf,
  scanlines,
  writeCase,
} from '../../test/corpus/png-corpus.ts';
import { decodePng } from './decode-png.ts';
import { readPngHeader } from './png-header.ts';

const SIZES = [
  [1, 1],
  [3, 5],
  [7, 9],
  [33, 17],
  [80, 6],
] as const;

const FILTERS: readonly (readonly [string, (row: number) => number])[] = [
  ...[0, 1, 2, 3, 4].map((type) => [`filter ${type}`, () => type] as const),
  ['filters 4 to 0 in turn', (row) => (row * 4 + 4) % 5],
];

describe.each(PNG_KINDS)('colour type $colorType of $depth bits', (kind) => {
  describe.each([false, true])('interlaced: %s', (interlaced) => {
    it.each(FILTERS)('%s decodes to its pixels', (_, filter) => {
      SIZES.forEach(([width, height], seed) => {
        check(randomPng({ ...kind, width, height, interlaced, filter }, seed + 1));
      });
    });
  });

  it('is cut into IDAT chunks anywhere, empty ones too', () => {
    const png = randomPng({ ...kind, width: 9, height: 9, interlaced: false, filter: () => 4 }, 7);
    check({ ...png, dataChunks: 5 });
    check({ ...png, dataChunks: 2000 });
  });
});

const shape = { width: 19, height: 11, interlaced: false, filter: (row: number) => row % 5 };

describe('transparency', () => {
  it.each([1, 2, 4, 8])('of a palette of %i bits, for its first colours', (depth) => {
    for (const interlaced of [false, true]) {
      const png = randomPng({ ...shape, colorType: 3, depth, interlaced }, depth);
      const alphas = Uint8Array.from({ length: Math.ceil(png.palette.length / 6) }, (_, i) => i * 37);
      check({ ...png, transparency: alphas });
      check({ ...png, transparency: new Uint8Array() });
    }
  });

  it.each(PNG_KINDS.filter(({ colorType }) => colorType === 0 || colorType === 2))(
    'of one colour, in colour type $colorType of $depth bits',
    (kind) => {
      for (const interlaced of [false, true]) {
        const png = randomPng({ ...shape, ...kind, interlaced }, kind.depth);
        const key = [...png.samples.subarray(0, kind.colorType === 0 ? 1 : 3)].flatMap((v) => [
          v >> 8,
          v & 255,
        ]);
        check({ ...png, transparency: Uint8Array.from(key) });
      }
    },
  );

  it.each([0, 2] as const)('looks only at the bits of the depth, in colour type %i', (colorType) => {
    for (const depth of colorType === 0 ? [2, 8] : [8]) {
      const png = randomPng({ ...shape, colorType, depth }, 3);
      const key = [...png.samples.subarray(0, colorType === 0 ? 1 : 3)].flatMap((v) => [0xab, v]);
      const decoded = decodePng(writeCase({ ...png, transparency: Uint8Array.from(key) }));
      const clean = Uint8Array.from(key, (byte, i) => (i % 2 === 0 ? 0 : byte));
      expect(decoded).toEqual(decodePng(writeCase({ ...png, transparency: clean })));
      expect(decoded.kind === 'true-color' && decoded.rgba[3]).toBe(0);
    }
  });
});

describe('what does not matter', () => {
  const png = randomPng({ ...shape, colorType: 3, depth: 4 }, 5);
  const chunks = chunksOf(png);
  const image = decodePng(pngFile(chunks));
  const [header, palette, data, end] = chunks;

  it.each([
    [
      'ancillary chunks',
      [
        header,
        { type: 'gAMA', data: new Uint8Array(4) },
        palette,
        data,
        { type: 'tEXt', data: new Uint8Array(9) },
        end,
      ],
    ],
    [
      'a wrong checksum of one',
      [header, { type: 'gAMA', data: new Uint8Array(4), crc: 1 }, palette, data, end],
    ],
    ['data after IEND', [...chunks, { type: 'oops', data: new Uint8Array(40), crc: 0 }]],
    [
      'bytes after the zlib stream',
      [header, palette, { type: 'IDAT', data: Uint8Array.from([...data.data, 1, 2, 3]) }, end],
    ],
    [
      '64 bytes after the last row',
      [header, palette, { type: 'IDAT', data: deflateSync(padded(scanlines(png), 64)) }, end],
    ],
  ])('%s', (_, changed) => {
    expect(decodePng(pngFile(changed))).toEqual(image);
  });

  it('where in a buffer the bytes stand', () => {
    const file = writeCase(png);
    const roomy = new Uint8Array(file.length + 20).fill(7);
    roomy.set(file, 13);
    expect(decodePng(roomy.subarray(13, 13 + file.length))).toEqual(image);
  });

  it('a suggested palette of a true-colour image', () => {
    const rgb = randomPng({ ...shape, colorType: 2, depth: 8 }, 6);
    const [first, ...rest] = chunksOf(rgb);
    const suggested = pngFile([first, { type: 'PLTE', data: Uint8Array.of(1, 2, 3) }, ...rest]);
    expect(decodePng(suggested)).toEqual(decodePng(writeCase(rgb)));
  });
});

it('reads the header from the first bytes alone', () => {
  const file = writeCase(randomPng({ ...shape, colorType: 3, depth: 2, interlaced: true }, 8));
  const header = { width: 19, height: 11, kind: 'indexed', depth: 2, colorType: 3, interlaced: true };
  expect(readPngHeader(file.subarray(0, 33))).toEqual(header);
});

function padded(rows: Uint8Array, extra: number): Uint8Array {
  return Uint8Array.from([...rows, ...new Uint8Array(extra).fill(7)]);
}

/** Our image, `pngjs`'s and the formulas of the specification agree on every pixel. */
function check(png: PngCase): void {
  const file = writeCase(png);
  const expected = rgbaOf(png);
  const theirs = PNG.sync.read(Buffer.from(file)).data;
  const image = decodePng(file);
  if (image.kind === 'problem') throw new Error(image.message);
  expect([image.width, image.height]).toEqual([png.width, png.height]);
  if (image.kind === 'indexed') expect(Buffer.from(image.pixels)).toEqual(Buffer.from(png.samples));
  const ours = image.kind === 'indexed' ? applyPalette(image) : image.rgba;
  expect(Buffer.from(ours).equals(theirs)).toBe(true);
  expect(Buffer.from(ours).equals(expected)).toBe(true);
}

function applyPalette({ pixels, palette }: IndexedImage): Uint8Array {
  const rgba = new Uint8Array(pixels.length * 4);
  pixels.forEach((index, i) => {
    const color = palette[index];
    rgba.set([(color >>> 16) & 255, (color >>> 8) & 255, color & 255, color >>> 24], i * 4);
  });
  return rgba;
}
