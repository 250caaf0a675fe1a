import { crc32, deflateSync } from 'node:zlib';
import type { Color } from './color.ts';
import type { Picture } from './picture.ts';

/** How an indexed PNG is stored. */
export interface IndexedOptions {
  readonly bitDepth: 1 | 2 | 4 | 8;
  readonly interlaced: boolean;
}

/** An indexed PNG (colour type 3) with its palette. */
export function indexedPng(picture: Picture, palette: readonly Color[], options: IndexedOptions): Uint8Array {
  const { bitDepth, interlaced } = options;
  const colors = Buffer.from(
    palette.flatMap((value) => [(value >>> 16) & 255, (value >>> 8) & 255, value & 255]),
  );
  const alphas = Buffer.from(palette.map((value) => value >>> 24));
  const raster = { ...picture, samples: picture.pixels, channels: 1, bitDepth };
  return png(raster, { colorType: 3, interlaced }, [chunk('PLTE', colors), chunk('tRNS', alphas)]);
}

/** An 8-bit grey PNG (colour type 0); samples of 0 are transparent. */
export function greyPng(picture: Picture, greys: readonly number[]): Uint8Array {
  const samples = picture.pixels.map((value) => greys[value]);
  const raster = { ...picture, samples, channels: 1, bitDepth: 8 };
  return png(raster, { colorType: 0, interlaced: false }, [chunk('tRNS', Buffer.from([0, 0]))]);
}

/** A true-colour PNG with alpha (colour type 6) from one colour a pixel. */
export function trueColorPng(width: number, height: number, colors: Uint32Array): Uint8Array {
  const samples = new Uint8Array(colors.length * 4);
  colors.forEach((value, at) => {
    samples.set([(value >>> 16) & 255, (value >>> 8) & 255, value & 255, value >>> 24], at * 4);
  });
  return png({ width, height, samples, channels: 4, bitDepth: 8 }, { colorType: 6, interlaced: false }, []);
}

interface Raster {
  readonly width: number;
  readonly height: number;
  /** One byte a sample, whatever the bit depth. */
  readonly samples: Uint8Array;
  readonly channels: number;
  readonly bitDepth: number;
}

interface Kind {
  readonly colorType: 0 | 3 | 6;
  readonly interlaced: boolean;
}

/** First column, first row, column step and row step of each pass of Adam7. */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
];

function png(raster: Raster, kind: Kind, extra: readonly Buffer[]): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(raster.width, 0);
  header.writeUInt32BE(raster.height, 4);
  header.set([raster.bitDepth, kind.colorType, 0, 0, kind.interlaced ? 1 : 0], 8);
  const passes = kind.interlaced ? ADAM7 : [[0, 0, 1, 1]];
  const rows = passes.flatMap((pass) => scanlines(raster, pass));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...extra,
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function scanlines(raster: Raster, [left, top, stepX, stepY]: readonly number[]): Buffer[] {
  const columns = Math.ceil((raster.width - left) / stepX);
  const rows: Buffer[] = [];
  let previous: Buffer = Buffer.alloc(0);
  for (let y = top; columns > 0 && y < raster.height; y += stepY) {
    const samples: number[] = [];
    for (let x = left; x < raster.width; x += stepX) {
      const at = (y * raster.width + x) * raster.channels;
      samples.push(...raster.samples.subarray(at, at + raster.channels));
    }
    const row = packed(samples, raster.bitDepth);
    rows.push(raster.channels === 4 ? filteredUp(row, previous) : Buffer.concat([Buffer.from([0]), row]));
    previous = row;
  }
  return rows;
}

function packed(samples: readonly number[], bitDepth: number): Buffer {
  const row = Buffer.alloc(Math.ceil((samples.length * bitDepth) / 8));
  samples.forEach((sample, at) => {
    const bit = at * bitDepth;
    row[bit >> 3] |= sample << (8 - bitDepth - (bit & 7));
  });
  return row;
}

/** Filter 2: rows of true colour often repeat the row above, which this turns into zeros. */
function filteredUp(row: Buffer, above: Buffer): Buffer {
  const difference = row.map((value, at) => value - (above[at] ?? 0));
  return Buffer.concat([Buffer.from([2]), difference]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
