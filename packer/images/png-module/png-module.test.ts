import { constants, crc32, deflateRawSync, deflateSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { DecodeProblem, IndexedImage, TrueColorImage } from '../../../formats/decoded-input.ts';
import {
  chunksOf,
  headerOf,
  PNG_KINDS,
  type PngCase,
  pngFile,
  randomPng,
  SAMPLES_A_PIXEL,
  scanlines,
  seeded,
  type TestChunk,
  writeCase,
} from '../../../test/corpus/png-corpus.ts';
import { decodePngWith } from '../decode-png.ts';
import { pngModule } from './png-module.ts';

const made = pngModule();
if (made === undefined) throw new Error('there is no WebAssembly');
const module = made;

const SIZES = [
  [1, 1],
  [2, 1],
  [3, 5],
  [8, 8],
  [33, 17],
  [34, 3],
  [300, 2],
  [2, 300],
] as const;

describe.each(PNG_KINDS)('colour type $colorType of $depth bits', (kind) => {
  it.each([0, 1, 2, 3, 4, 5])('filter %i (5: all) is the same three ways', (filter) => {
    SIZES.forEach(([width, height], seed) => {
      for (const interlaced of [false, true]) {
        const shape = { ...kind, width, height, interlaced };
        const png = randomPng({ ...shape, filter: (row) => (filter === 5 ? row % 5 : filter) }, seed + 1);
        const file = writeCase({ ...png, dataChunks: 1 + (seed % 3) });
        check(file);
        expect(module.decode(file) !== undefined).toBe(isOurs(png) && !interlaced);
      }
    });
  });
});

it.each(PNG_KINDS.filter(isOurs))(
  'rows of large images pass in bands: colour type $colorType of $depth bits',
  (kind) => {
    const [width, height] = kind.depth < 8 ? [1601, 1400] : [701, 400];
    const file = largePng({ ...kind, width, height, interlaced: false }, (row) => [4, 0, 3, 1, 2][row % 5]);
    expect(module.decode(file)).toBeUndefined();
    expect(check(file).kind).not.toBe('problem');
  },
);

describe('indices', () => {
  it.each([1, 2, 4, 8])('of %i bits become nibbles where there are at most 16 colours', (depth) => {
    const shape = {
      colorType: 3,
      depth,
      height: 9,
      interlaced: false,
      filter: (row: number) => row % 5,
    } as const;
    for (const width of [2, 3, 18, 66]) {
      const png = randomPng({ ...shape, width }, width);
      const few = { ...png, samples: png.samples.map((v) => v % 13), palette: png.palette.subarray(0, 39) };
      for (const file of [writeCase(png), writeCase(few)]) {
        const image = module.decode(file);
        if (image?.kind !== 'indexed') throw new Error('not decoded');
        expect(image.nibbles !== undefined).toBe(width % 2 === 0 && image.palette.length <= 16);
        check(file);
      }
    }
  });

  it.each([1, 2, 4, 8])('beyond the palette are refused, of %i bits', (depth) => {
    for (const width of [5, 6, 40]) {
      const shape = { colorType: 3, depth, width, height: 5, interlaced: false, filter: () => 0 } as const;
      const png = randomPng(shape, 3);
      const samples = png.samples.map(() => 0).with(-1, png.palette.length / 3);
      expect(checkBroken(writeCase({ ...png, samples }))).toContain('has index');
    }
  });
});

it.each([
  [0, Uint8Array.of(0, 77)],
  [2, Uint8Array.of(0, 1, 0, 2, 0, 3)],
] as const)(
  'makes the one colour of tRNS transparent, in colour type %i, small and large',
  (colorType, key) => {
    for (const [width, height] of [
      [21, 11],
      [700, 400],
    ]) {
      const shape = { colorType, depth: 8, width, height, interlaced: false };
      const samples = colorType === 0 ? [77] : [1, 2, 3];
      const rows = rowsOf(width * samples.length, height, () => 0);
      for (let y = 0; y < height; y++)
        rows.set(samples, y * (width * samples.length + 1) + 1 + (y % width) * samples.length);
      const file = pngFile([...headOf(shape), { type: 'tRNS', data: key }, ...tailOf(deflateSync(rows))]);
      expect(module.decode(file) !== undefined).toBe(width === 21);
      const image = check(file);
      expect(image.kind === 'true-color' && image.rgba.some((_, i, all) => i % 4 === 3 && all[i] === 0)).toBe(
        true,
      );
    }
  },
);

/** A tile's worth of rows, in which much repeats. */
const flat = randomPng(
  { colorType: 3, depth: 4, width: 96, height: 96, interlaced: false, filter: () => 0 },
  9,
);
const art = { ...flat, samples: flat.samples.map((v, i) => (i % 7 === 0 ? v : (i >> 5) % 15)) };
const rows = scanlines(art);

describe('deflate', () => {
  it.each<[string, Uint8Array]>([
    ['stored', deflateSync(rows, { level: 0 })],
    ['of fixed codes', deflateSync(rows, { strategy: constants.Z_FIXED })],
    ['fast', deflateSync(rows, { level: 1 })],
    ['best', deflateSync(rows, { level: 9 })],
    ['of literals alone', deflateSync(rows, { strategy: constants.Z_HUFFMAN_ONLY })],
    ['of runs', deflateSync(rows, { strategy: constants.Z_RLE })],
    ['of many blocks', deflateSync(rows, { memLevel: 1 })],
    ['of a small window', deflateSync(rows, { windowBits: 9 })],
  ])('%s', (_, stream) => {
    const file = withStream(stream);
    expect(module.decode(file)).toBeDefined();
    check(file);
  });

  it('leaves an empty stored block to zlib', () => {
    const stream = deflateSync(rows, { finishFlush: constants.Z_SYNC_FLUSH });
    const end = Uint8Array.from([...stream, 3, 0, ...deflateSync(rows).subarray(-4)]);
    expect(module.decode(withStream(end))).toBeUndefined();
    check(withStream(end));
  });

  it.each(['zlib', 'raw'] as const)('in pieces, %s', (frame) => {
    const random = seeded(4);
    // Noise, runs, text that repeats from far away, and counts that make codes of 15 bits.
    const bytes = Uint8Array.from({ length: 1_500_000 }, (_, i) => {
      if (i % 300_000 < 60_000) return random(256);
      if (i % 300_000 < 120_000) return 7;
      return i % 300_000 < 200_000 ? (i * i) >> 7 : Math.clz32(random(2 ** 31));
    });
    const deflate = frame === 'zlib' ? deflateSync : deflateRawSync;
    for (const level of [0, 1, 6, 9]) {
      const stream = deflate(bytes, { level });
      const padded = Uint8Array.from([...stream, 1, 2, 3]);
      const inflated = module.inflate(padded, frame, bytes.length);
      expect(inflated?.used).toBe(stream.length);
      expect(Buffer.compare(inflated?.bytes ?? new Uint8Array(), bytes)).toBe(0);
      expect(module.inflate(stream, frame, bytes.length - 1)).toBeUndefined();
      expect(module.inflate(stream.subarray(0, -1), frame, bytes.length)).toBeUndefined();
    }
  });

  it('takes nothing that zlib refuses, and makes the same of what both take', () => {
    const streams = [0, 1, 9].map((level) => deflateRawSync(rows.subarray(0, 600), { level }));
    streams.push(deflateRawSync(rows.subarray(0, 600), { strategy: constants.Z_FIXED }));
    let taken = 0;
    fc.assert(
      fc.property(fc.constantFrom(...streams), flips, (stream, changes) => {
        const bytes = Uint8Array.from(stream);
        for (const [at, bit] of changes) bytes[at % bytes.length] ^= 1 << bit;
        const inflated = module.inflate(bytes, 'raw', 100_000);
        if (inflated === undefined) return;
        taken++;
        const { buffer, engine } = inflateRawSync(bytes, { info: true }) as unknown as ReturnType<
          typeof inflateRawSync
        > & { buffer: Uint8Array; engine: { bytesWritten: number } };
        expect(Buffer.compare(inflated.bytes, buffer)).toBe(0);
        expect(inflated.used).toBe(engine.bytesWritten);
      }),
      { numRuns: 4000 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});

const flips = fc.array(fc.tuple(fc.nat(), fc.nat(7)), { maxLength: 3 });

describe('broken', () => {
  const stream = deflateSync(rows);

  it.each<[string, Uint8Array, string]>([
    [
      'a wrong checksum of the stream',
      stream.with(-1, stream[stream.length - 1] ^ 1),
      'incorrect data check',
    ],
    ['no checksum', stream.subarray(0, -4), 'break off in the middle'],
    ['an end inside a block', stream.subarray(0, -40), 'break off in the middle'],
    ['a row too few', deflateSync(rows.subarray(0, -49)), 'end after'],
    ['65 bytes too many', deflateSync(Uint8Array.from([...rows, ...new Uint8Array(65)])), 'more than'],
    ['filter type 5', deflateSync(rows.with(49, 5)), 'row 1 filter type 5'],
    ['a window of 64 KiB', stream.with(0, 0x88).with(1, 0x1c), 'invalid window size'],
    ['a dictionary', stream.with(0, 0x78).with(1, 0xbb), 'dictionary'],
    ['a distance before the first byte', zlibOf(0x63, 0x04, 0x22, 0x00), 'invalid distance too far back'],
    ['a block of type 3', zlibOf(0x07), 'invalid block type'],
    ['a stored block of two lengths', zlibOf(0x01, 5, 0, 5, 0), 'invalid stored block lengths'],
    ['287 literals and lengths', zlibOf(0xf5, 0x00, 0x00, 0x00), 'too many length or distance symbols'],
    ['codes that are not complete', zlibOf(0x05, 0x00, 0x02, 0x00, 0x00, 0x00, 0x00), 'invalid'],
  ])('%s', (_, data, message) => {
    expect(checkBroken(withStream(data))).toContain(message);
  });

  it('is told alike, whatever the bytes', () => {
    let broken = 0;
    fc.assert(
      fc.property(damaged, (file) => {
        if (check(file).kind === 'problem') broken++;
      }),
      { numRuns: 1500 },
    );
    expect(broken).toBeGreaterThan(300);
  });
});

/** Files with bytes changed: in a chunk, whose checksum is made good, anywhere, or in what is compressed. */
const damaged = fc
  .record({
    png: fc
      .constantFrom(...PNG_KINDS)
      .map((kind) =>
        randomPng({ ...kind, width: 22, height: 7, interlaced: false, filter: (row) => row % 5 }, kind.depth),
      ),
    raw: flips,
    mended: fc.array(fc.tuple(fc.nat(4), fc.nat(), fc.nat(7)), { maxLength: 2 }),
    anywhere: flips,
    cut: fc.option(fc.nat(300), { freq: 5 }),
  })
  .map(({ png, raw, mended, anywhere, cut }) => {
    const inflated = scanlines(png);
    if (raw.length > 1) for (const [at, bit] of raw) inflated[at % inflated.length] ^= 1 << bit;
    const chunks = chunksOf(png).map(({ type, data }) => ({
      type,
      data: type === 'IDAT' ? deflateSync(inflated) : Uint8Array.from(data),
    }));
    for (const [which, at, bit] of mended) {
      const { data } = chunks[which % chunks.length];
      if (data.length > 0) data[at % data.length] ^= 1 << bit;
    }
    const bytes = pngFile(chunks);
    if (anywhere.length > 1) for (const [at, bit] of anywhere) bytes[at % bytes.length] ^= 1 << bit;
    return cut === null ? bytes : bytes.subarray(0, cut);
  });

/** With and without the module the same, and where it is an image the same as `pngjs` has. */
function check(file: Uint8Array): IndexedImage | TrueColorImage | DecodeProblem {
  const image = decodePngWith(module, file);
  expect(plain(image)).toEqual(plain(decodePngWith(undefined, file)));
  if (image.kind !== 'problem') {
    const theirs = pngjsOf(file);
    if (theirs !== undefined) expect(Buffer.compare(rgbaOf(image), theirs)).toBe(0);
  }
  return image;
}

/** The message of what is wrong with a file, which the module itself only refuses. */
function checkBroken(file: Uint8Array): string {
  expect(module.decode(file)).toBeUndefined();
  const problem = check(file);
  if (problem.kind !== 'problem') throw new Error('it is an image');
  return problem.message;
}

/** Comparable as a whole and soon, also where pixels are unpacked when they are asked for. */
function plain(image: IndexedImage | TrueColorImage | DecodeProblem): object {
  if (image.kind === 'problem') return image;
  const { kind, width, height } = image;
  const pixels = crc32(image.kind === 'indexed' ? image.pixels : image.rgba);
  const size = image.kind === 'indexed' ? image.pixels.length : image.rgba.length;
  return { kind, width, height, size, pixels, palette: image.kind === 'indexed' ? image.palette : undefined };
}

/** Undefined where it refuses damage that does not matter. */
function pngjsOf(file: Uint8Array): Uint8Array | undefined {
  try {
    return PNG.sync.read(Buffer.from(file)).data;
  } catch {
    return undefined;
  }
}

function rgbaOf(image: IndexedImage | TrueColorImage): Uint8Array {
  if (image.kind === 'true-color') return image.rgba;
  const view = new DataView(new ArrayBuffer(image.pixels.length * 4));
  for (const [i, index] of image.pixels.entries()) {
    const argb = image.palette[index];
    view.setUint32(i * 4, ((argb << 8) | (argb >>> 24)) >>> 0);
  }
  return new Uint8Array(view.buffer);
}

/** Which kinds the module is for, where they have no interlace. */
function isOurs({ colorType, depth }: Pick<PngCase, 'colorType' | 'depth'>): boolean {
  return depth === 8 || (colorType === 3 && depth < 8);
}

type Shape = Pick<PngCase, 'colorType' | 'depth' | 'width' | 'height' | 'interlaced'>;

/** IHDR, and PLTE where there is one. */
function headOf(shape: Shape): TestChunk[] {
  const palette = Uint8Array.from({ length: 3 * 2 ** shape.depth }, (_, i) => i * 5);
  const head = [{ type: 'IHDR', data: headerOf(shape) }];
  return shape.colorType === 3 ? [...head, { type: 'PLTE', data: palette }] : head;
}

function tailOf(stream: Uint8Array): TestChunk[] {
  return [
    { type: 'IDAT', data: stream },
    { type: 'IEND', data: new Uint8Array() },
  ];
}

/** Rows of random bytes, of which those after a filter byte mean anything. */
function rowsOf(rowBytes: number, height: number, filter: (row: number) => number): Uint8Array {
  const random = seeded(rowBytes);
  return Uint8Array.from({ length: (rowBytes + 1) * height }, (_, i) =>
    i % (rowBytes + 1) === 0 ? filter(i / (rowBytes + 1)) : random(256),
  );
}

function largePng(shape: Shape, filter: (row: number) => number): Uint8Array {
  const rowBytes = Math.ceil((shape.width * SAMPLES_A_PIXEL[shape.colorType] * shape.depth) / 8);
  return pngFile([...headOf(shape), ...tailOf(deflateSync(rowsOf(rowBytes, shape.height, filter)))]);
}

function withStream(stream: Uint8Array): Uint8Array {
  const [header, palette] = chunksOf(art);
  return pngFile([header, palette, ...tailOf(stream)]);
}

/** A zlib stream of these bytes and more of them, so that none is short. */
function zlibOf(...bytes: readonly number[]): Uint8Array {
  return Uint8Array.from([0x78, 0x9c, ...bytes, ...new Uint8Array(1000)]);
}
