import type { DecodeProblem, IndexedImage, TrueColorImage } from '../../formats/decoded-input.ts';
import { checkFileSize, corrupt, isProblem } from '../decode-problem.ts';
import { decodeWithPngjs } from './decode-with-pngjs.ts';
import { expandToRgba, paletteOf, scatterPass, unpackSamples } from './expand.ts';
import { inflateExactly } from './inflate-exactly.ts';
import { NibbleImage } from './nibble-image.ts';
import { type PngChunks, readPngChunks } from './png-chunks.ts';
import { type PngHeader, readPngHeader } from './png-header.ts';
import { checkFilters, layoutOf, type Pass, type PngLayout } from './png-layout.ts';
import { unfilter } from './unfilter.ts';

/**
 * Decodes a PNG (third edition). Indexed images of every depth and interlace keep their palette indices and never
 * pass through colours; 8-bit grey and true-colour become RGBA here too; `pngjs` turns the rest (16 bits, grey under
 * 8 bits, interlaced true-colour) into RGBA from data that has passed the same checks.
 */
export function decodePng(bytes: Uint8Array): IndexedImage | TrueColorImage | DecodeProblem {
  const oversize = checkFileSize(bytes);
  if (oversize !== undefined) return oversize;
  const header = readPngHeader(bytes);
  if (isProblem(header)) return header;
  const chunks = readPngChunks(bytes, header);
  if (isProblem(chunks)) return chunks;
  const layout = layoutOf(header);
  const raw = inflateExactly(chunks.data, layout.size, chunks.dataAt);
  if (isProblem(raw)) return raw;
  return checkFilters(raw, layout) ?? decodePixels({ header, chunks, layout, raw });
}

interface Scanlines {
  readonly header: PngHeader;
  readonly chunks: PngChunks;
  readonly layout: PngLayout;
  readonly raw: Uint8Array;
}

function decodePixels(scanlines: Scanlines): IndexedImage | TrueColorImage | DecodeProblem {
  const { header, chunks, layout, raw } = scanlines;
  if (header.kind === 'indexed') return decodeIndexed(scanlines);
  if (header.depth !== 8 || header.interlaced) return decodeWithPngjs(header, raw, chunks.transparency);
  const samples = unfiltered(raw, layout.passes[0], layout.filterUnit);
  const rgba = expandToRgba(samples, header, chunks.transparency);
  return { kind: 'true-color', width: header.width, height: header.height, rgba };
}

function decodeIndexed({ header, chunks, layout, raw }: Scanlines): IndexedImage | DecodeProblem {
  const { width, height, depth, interlaced } = header;
  const palette = paletteOf(chunks.palette, chunks.transparency);
  if (depth === 4 && width % 2 === 0 && !interlaced) {
    const nibbles = unfiltered(raw, layout.passes[0], 1);
    const image = new NibbleImage({ width, height, palette, nibbles });
    return image.isWithinPalette() ? image : (strayIndex(image) ?? image);
  }
  const pixels = interlaced
    ? deinterlace(raw, layout, header)
    : pixelsOfPass(raw, { pass: layout.passes[0], depth });
  const image: IndexedImage = { kind: 'indexed', width, height, pixels, palette };
  return palette.length < 2 ** depth ? (strayIndex(image) ?? image) : image;
}

/** The problem of the first pixel that is no entry of the palette. */
function strayIndex({ pixels, palette, width }: IndexedImage): DecodeProblem | undefined {
  const stray = pixels.findIndex((index) => index >= palette.length);
  if (stray < 0) return undefined;
  const place = `${stray % width},${Math.floor(stray / width)}`;
  const colors = palette.length === 1 ? 'the only colour is 0' : `the last colour is ${palette.length - 1}`;
  return corrupt(`pixel ${place} has index ${pixels[stray]} and ${colors} in its PLTE chunk`);
}

function deinterlace(
  raw: Uint8Array,
  { passes }: PngLayout,
  { width, height, depth }: PngHeader,
): Uint8Array {
  const pixels = new Uint8Array(width * height);
  for (const pass of passes) scatterPass(pixelsOfPass(raw, { pass, depth }), pass, pixels, width);
  return pixels;
}

function pixelsOfPass(raw: Uint8Array, { pass, depth }: { pass: Pass; depth: number }): Uint8Array {
  const packed = unfiltered(raw, pass, 1);
  return depth === 8 ? packed : unpackSamples(packed, pass, depth);
}

/** Where the unit is one byte, filters go strictly from left to right, and the rows move up within `raw` itself. */
function unfiltered(raw: Uint8Array, pass: Pass, unit: number): Uint8Array {
  const size = pass.rowBytes * pass.height;
  const samples =
    unit === 1 ? new Uint8Array(raw.buffer, raw.byteOffset + pass.at, size) : new Uint8Array(size);
  unfilter(raw, pass, unit, samples);
  return samples;
}
