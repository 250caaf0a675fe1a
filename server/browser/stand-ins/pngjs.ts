import { isProblem } from '../../../packer/decode-problem.ts';
import { type PngChunks, readPngChunks } from '../../../packer/images/png-chunks.ts';
import { type ColorType, type PngHeader, readPngHeader } from '../../../packer/images/png-header.ts';
import { layoutOf, type Pass } from '../../../packer/images/png-layout.ts';
import { unfilter } from '../../../packer/images/unfilter.ts';
import { writeIhdr, writePng } from '../../../packer/images/write-chunks.ts';
import { deflateSync, inflateSync } from './zlib.ts';

/**
 * What the packer uses of `pngjs`, for the browser: the package needs Node's buffers and streams, of which this much
 * would be a hundred times the code. Reads what our own decoder leaves to pngjs, to the same pixels.
 */
export class PNG {
  static readonly sync = { read, write };
  readonly width: number;
  readonly height: number;
  /** RGBA. */
  readonly data: Uint8Array;

  constructor({ width, height }: { readonly width: number; readonly height: number }) {
    this.width = width;
    this.height = height;
    this.data = new Uint8Array(width * height * 4);
  }
}

/** A grey or true-colour file that has passed the packer's own checks. */
function read(file: Uint8Array): PNG {
  const header = readPngHeader(file);
  if (isProblem(header)) throw new Error(header.message);
  const chunks = readPngChunks(file, header);
  if (isProblem(chunks)) throw new Error(chunks.message);
  const { passes, size, filterUnit } = layoutOf(header);
  const raw = inflateSync(chunks.data, { maxOutputLength: size });
  const png = new PNG(header);
  for (const pass of passes) {
    const rows = new Uint8Array(pass.rowBytes * pass.height);
    unfilter(raw, pass, filterUnit, rows);
    placePass(png, pass, { rows, header, chunks });
  }
  return png;
}

/** An 8-bit RGBA file without filters. */
function write(
  { width, height, data }: PNG,
  { deflateLevel }: { readonly deflateLevel: number },
): Uint8Array {
  const rowBytes = width * 4;
  const rows = new Uint8Array((rowBytes + 1) * height);
  for (let y = 0; y < height; y++)
    rows.set(data.subarray(y * rowBytes, (y + 1) * rowBytes), y * (rowBytes + 1) + 1);
  return writePng([
    writeIhdr({ width, height, depth: 8, colorType: 6, interlaced: false }),
    { type: 'IDAT', data: deflateSync(rows, { level: deflateLevel }) },
    { type: 'IEND', data: new Uint8Array(0) },
  ]);
}

interface PassSource {
  readonly rows: Uint8Array;
  readonly header: PngHeader;
  readonly chunks: Pick<PngChunks, 'transparency'>;
}

function placePass({ width, data }: PNG, pass: Pass, { rows, header, chunks }: PassSource): void {
  const { depth, colorType } = header;
  const key = keyOf(chunks.transparency);
  const [red, green, blue, alpha] = CHANNELS[colorType];
  const samples = SAMPLES[colorType];
  const scale = 255 / (2 ** depth - 1);
  const pixel = new Uint16Array(samples);
  for (let y = 0; y < pass.height; y++) {
    for (let x = 0; x < pass.width; x++) {
      for (let i = 0; i < samples; i++)
        pixel[i] = sampleAt(rows, { row: y * pass.rowBytes, number: x * samples + i, depth });
      const to = ((pass.y0 + y * pass.dy) * width + pass.x0 + x * pass.dx) * 4;
      if (key?.every((value, i) => value === pixel[i])) continue;
      const byte = (channel: number) => Math.floor((pixel[channel] ?? 0) * scale + 0.5);
      data[to] = byte(red);
      data[to + 1] = byte(green);
      data[to + 2] = byte(blue);
      data[to + 3] = alpha === undefined ? 255 : byte(alpha);
    }
  }
}

const SAMPLES: Readonly<Record<ColorType, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Which sample of a pixel is red, green, blue and alpha. */
const CHANNELS: Readonly<Record<ColorType, readonly [number, number, number, number?]>> = {
  0: [0, 0, 0],
  2: [0, 1, 2],
  3: [0, 0, 0],
  4: [0, 0, 0, 1],
  6: [0, 1, 2, 3],
};

interface SamplePlace {
  /** Offset of the row. */
  readonly row: number;
  /** The sample's place in its row. */
  readonly number: number;
  readonly depth: number;
}

function sampleAt(rows: Uint8Array, { row, number, depth }: SamplePlace): number {
  if (depth === 8) return rows[row + number] ?? 0;
  if (depth === 16) return ((rows[row + number * 2] ?? 0) << 8) | (rows[row + number * 2 + 1] ?? 0);
  const bit = number * depth;
  return ((rows[row + (bit >>> 3)] ?? 0) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
}

/** tRNS: the samples of the one colour that is transparent, two bytes each. */
function keyOf(transparency: Uint8Array | undefined): readonly number[] | undefined {
  if (transparency === undefined) return undefined;
  const values: number[] = [];
  for (let at = 0; at + 1 < transparency.length; at += 2)
    values.push(((transparency[at] ?? 0) << 8) | (transparency[at + 1] ?? 0));
  return values;
}
