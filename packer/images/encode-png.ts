import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { unreachable } from '../../contract/unreachable.ts';
import type { IndexedImage, TrueColorImage } from '../../formats/decoded-input.ts';
import { type ChunkToWrite, writeIhdr, writePng } from './write-chunks.ts';

/**
 * Writes an indexed PNG of the smallest depth that its palette of 1 to 256 colours fits, without interlace or filter
 * (filters do not help indices). tRNS is there only where a colour is not opaque. The same image gives the same bytes
 * on the same version of zlib.
 */
export function encodeIndexedPng(image: Omit<IndexedImage, 'kind'>): Uint8Array {
  const { width, height, pixels, palette } = image;
  if (pixels.length !== width * height) return unreachable('pixels that do not fill their image');
  if (palette.length < 1 || palette.length > 256) return unreachable('a palette that PNG cannot hold');
  const depth = depthFor(palette.length);
  return writePng([
    writeIhdr({ width, height, depth, colorType: 3, interlaced: false }),
    writePalette(palette),
    ...writeTransparency(palette),
    { type: 'IDAT', data: deflateSync(packRows(image, depth), { level: 9 }) },
    { type: 'IEND', data: new Uint8Array(0) },
  ]);
}

/** Writes an 8-bit RGBA PNG. */
export function encodeRgbaPng({ width, height, rgba }: Omit<TrueColorImage, 'kind'>): Uint8Array {
  if (rgba.length !== width * height * 4) return unreachable('pixels that do not fill their image');
  const png = new PNG({ width, height });
  png.data.set(rgba);
  const file = PNG.sync.write(png, { deflateLevel: 9 });
  return new Uint8Array(file.buffer, file.byteOffset, file.length);
}

function depthFor(colors: number): 1 | 2 | 4 | 8 {
  if (colors <= 2) return 1;
  if (colors <= 4) return 2;
  return colors <= 16 ? 4 : 8;
}

function writePalette(palette: Uint32Array): ChunkToWrite {
  const data = new Uint8Array(palette.length * 3);
  palette.forEach((color, i) => {
    data.set([(color >>> 16) & 255, (color >>> 8) & 255, color & 255], i * 3);
  });
  return { type: 'PLTE', data };
}

/** Alphas up to the last that is not opaque. */
function writeTransparency(palette: Uint32Array): readonly ChunkToWrite[] {
  const alphas = Uint8Array.from(palette, (color) => color >>> 24);
  const last = alphas.findLastIndex((alpha) => alpha !== 255);
  return last < 0 ? [] : [{ type: 'tRNS', data: alphas.subarray(0, last + 1) }];
}

/** Scanlines of filter type 0, `depth` bits a pixel. */
function packRows({ width, height, pixels, palette }: Omit<IndexedImage, 'kind'>, depth: number): Uint8Array {
  const rowBytes = Math.ceil((width * depth) / 8);
  const rows = new Uint8Array((rowBytes + 1) * height);
  for (let y = 0, from = 0; y < height; y++) {
    const row = y * (rowBytes + 1) + 1;
    for (let x = 0; x < width; x++, from++) {
      const index = pixels[from];
      if (index >= palette.length) return unreachable('a pixel beyond its palette');
      const bit = x * depth;
      rows[row + (bit >>> 3)] |= index << (8 - depth - (bit & 7));
    }
  }
  return rows;
}
