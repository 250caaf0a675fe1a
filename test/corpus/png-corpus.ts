import { crc32, deflateSync } from 'node:zlib';

/** A PNG to write for a test: what it holds, and how it is stored. */
export interface PngCase {
  readonly width: number;
  readonly height: number;
  readonly colorType: 0 | 2 | 3 | 4 | 6;
  readonly depth: number;
  readonly interlaced: boolean;
  /** Filter type of a scanline, by its number in its pass. */
  readonly filter: (row: number) => number;
  /** Samples pixel by pixel, `depth` bits each. */
  readonly samples: Uint16Array;
  /** RGB triples of an indexed image. */
  readonly palette: Uint8Array;
  readonly transparency?: Uint8Array;
  /** Into how many IDAT chunks the data are cut. */
  readonly dataChunks?: number;
}

export interface TestChunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Where it is to be wrong. */
  readonly crc?: number;
}

export const SAMPLES_A_PIXEL = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;

/** Every pair of colour type and depth that PNG allows. */
export const PNG_KINDS: readonly Pick<PngCase, 'colorType' | 'depth'>[] = [
  ...[1, 2, 4, 8, 16].map((depth) => ({ colorType: 0 as const, depth })),
  ...[8, 16].map((depth) => ({ colorType: 2 as const, depth })),
  ...[1, 2, 4, 8].map((depth) => ({ colorType: 3 as const, depth })),
  ...[8, 16].map((depth) => ({ colorType: 4 as const, depth })),
  ...[8, 16].map((depth) => ({ colorType: 6 as const, depth })),
];

/** Numbers from 0 up to below `limit`, the same for the same seed (xorshift). */
export function seeded(seed: number): (limit: number) => number {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

/** An image of seeded samples; an indexed one has a palette one colour short of full, where that leaves one. */
export function randomPng(
  shape: Pick<PngCase, 'width' | 'height' | 'colorType' | 'depth' | 'interlaced' | 'filter'>,
  seed: number,
): PngCase {
  const random = seeded(seed);
  const colors = shape.colorType === 3 ? Math.max(1, 2 ** shape.depth - 1) : 0;
  const limit = colors === 0 ? 2 ** shape.depth : colors;
  const count = shape.width * shape.height * SAMPLES_A_PIXEL[shape.colorType];
  return {
    ...shape,
    samples: Uint16Array.from({ length: count }, () => random(limit)),
    palette: Uint8Array.from({ length: colors * 3 }, () => random(256)),
  };
}

export function writeCase(png: PngCase): Uint8Array {
  return pngFile(chunksOf(png));
}

export function chunksOf(png: PngCase): TestChunk[] {
  return [
    { type: 'IHDR', data: headerOf(png) },
    ...(png.colorType === 3 ? [{ type: 'PLTE', data: png.palette }] : []),
    ...(png.transparency === undefined ? [] : [{ type: 'tRNS', data: png.transparency }]),
    ...dataChunks(deflateSync(scanlines(png)), png.dataChunks ?? 1),
    { type: 'IEND', data: new Uint8Array() },
  ];
}

export function pngFile(chunks: readonly TestChunk[]): Uint8Array {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  return Uint8Array.from([
    ...signature,
    ...chunks.flatMap(({ type, data, crc }) => {
      const named = [...Buffer.from(type, 'latin1'), ...data];
      return [...u32(data.length), ...named, ...u32(crc ?? crc32(Uint8Array.from(named)))];
    }),
  ]);
}

export function headerOf(png: Omit<PngCase, 'filter' | 'samples' | 'palette'>): Uint8Array {
  const { width, height, depth, colorType, interlaced } = png;
  return Uint8Array.from([...u32(width), ...u32(height), depth, colorType, 0, 0, interlaced ? 1 : 0]);
}

/** The filtered scanlines of all passes, as IDAT compresses them. */
export function scanlines(png: PngCase): Uint8Array {
  const bytes: number[] = [];
  const unit = Math.max(1, (SAMPLES_A_PIXEL[png.colorType] * png.depth) >> 3);
  for (const pass of png.interlaced ? [1, 2, 3, 4, 5, 6, 7] : [0]) {
    let above: number[] = [];
    rowsOfPass(png, pass).forEach((pixels, y) => {
      const row = packRow(png, pixels);
      bytes.push(png.filter(y), ...filtered(png.filter(y), { row, above, unit }));
      above = row;
    });
  }
  return Uint8Array.from(bytes);
}

/** What the image looks like: RGBA by the PNG specification's own formulas. */
export function rgbaOf(png: PngCase): Uint8Array {
  const rgba = new Uint8Array(png.width * png.height * 4);
  for (let pixel = 0; pixel < png.width * png.height; pixel++) rgba.set(colorOf(png, pixel), pixel * 4);
  return rgba;
}

/** Which pass of Adam7 a pixel is in, by its place in an 8 by 8 block (PNG, figure 9). */
const ADAM7 = [
  '16462646',
  '77777777',
  '56565656',
  '77777777',
  '36463646',
  '77777777',
  '56565656',
  '77777777',
];

/** Pixels of a pass, row by row, as positions in the image; rows without any are left out. */
function rowsOfPass({ width, height }: PngCase, pass: number): number[][] {
  const rows: number[][] = [];
  for (let y = 0; y < height; y++) {
    const columns = Array.from({ length: width }, (_, x) => x);
    const inPass = columns.filter((x) => pass === 0 || ADAM7[y % 8]?.[x % 8] === String(pass));
    if (inPass.length > 0) rows.push(inPass.map((x) => y * width + x));
  }
  return rows;
}

function packRow(png: PngCase, pixels: readonly number[]): number[] {
  const bits = pixels
    .flatMap((pixel) => samplesOf(png, pixel))
    .map((sample) => sample.toString(2).padStart(png.depth, '0'));
  const bytes = bits.join('').match(/.{1,8}/g) ?? [];
  return bytes.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
}

function samplesOf({ samples, colorType }: PngCase, pixel: number): number[] {
  const count = SAMPLES_A_PIXEL[colorType];
  return [...samples.subarray(pixel * count, (pixel + 1) * count)];
}

function filtered(
  filter: number,
  { row, above, unit }: { row: readonly number[]; above: readonly number[]; unit: number },
): number[] {
  return row.map((byte, i) => {
    const [a, b, c] = [row[i - unit] ?? 0, above[i] ?? 0, above[i - unit] ?? 0];
    return (byte - [0, a, b, (a + b) >> 1, paeth(a, b, c)][filter]) & 255;
  });
}

function paeth(a: number, b: number, c: number): number {
  const distances = [a, b, c].map((value) => Math.abs(a + b - c - value));
  return [a, b, c][distances.indexOf(Math.min(...distances))];
}

function colorOf(png: PngCase, pixel: number): readonly number[] {
  const { depth, colorType, palette, transparency } = png;
  const samples = samplesOf(png, pixel);
  const index = samples[0];
  if (colorType === 3) return [...palette.subarray(index * 3, index * 3 + 3), transparency?.[index] ?? 255];
  if (transparency !== undefined && isKey(samples, transparency, depth)) return [0, 0, 0, 0];
  const [first, second = 255, third = 255, fourth] = samples.map((v) =>
    Math.floor((v * 255) / (2 ** depth - 1) + 0.5),
  );
  if (colorType === 0 || colorType === 4) return [first, first, first, second];
  return [first, second, third, fourth ?? 255];
}

function isKey(samples: readonly number[], key: Uint8Array, depth: number): boolean {
  return samples.every((v, i) => v === ((key[i * 2] << 8) | key[i * 2 + 1]) % 2 ** depth);
}

function dataChunks(stream: Uint8Array, count: number): TestChunk[] {
  const size = Math.ceil(stream.length / count);
  return Array.from({ length: count }, (_, i) => ({
    type: 'IDAT',
    data: stream.subarray(i * size, (i + 1) * size),
  }));
}

function u32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}
