import type { DecodeProblem, IndexedImage, TrueColorImage } from '../../formats/decoded-input.ts';
import { checkFileSize, corrupt, isProblem } from '../decode-problem.ts';
import { decodeWithPngjs } from './decode-with-pngjs.ts';
import { expandToRgba, paletteOf, scatterPass, unpackSamples } from './expand.ts';
import { inflateExactly } from './inflate-exactly.ts';
import { NibbleImage } from './nibble-image.ts';
import { type PngChunks, readPngChunks } from './png-chunks.ts';
import { type PngHeader, readPngHeader } from './png-header.ts';
import { checkFilters, layoutOf, type Pass, type PngLayout } from './png-layout.ts';
import { type PngModule, pngModule, transparentKey } from './png-module/png-module.ts';
import { unfilter } from './unfilter.ts';

/**
 * Decodes a PNG (third edition). Indexed images of every depth and interlace keep their palette indices and never
 * pass through colours; 8-bit grey and true-colour become RGBA here too; `pngjs` turns the rest (16 bits, grey under
 * 8 bits, interlaced true-colour) into RGBA from data that has passed the same checks.
 */
export function decodePng(bytes: Uint8Array): DecodedPng {
  return decodePngWith(pngModule(), bytes);
}

type DecodedPng = IndexedImage | TrueColorImage | DecodeProblem;

/**
 * The same with or without WebAssembly: images and problems are equal, but for which indexed images have `nibbles`.
 * Small files are decoded by the module at once. All others go the way below, where it undoes filters; and so does
 * whatever it refuses, which is how problems get their words.
 */
export function decodePngWith(module: PngModule | undefined, bytes: Uint8Array): DecodedPng {
  const oversize = checkFileSize(bytes);
  if (oversize !== undefined) return oversize;
  const image = module?.decode(bytes);
  if (image !== undefined) return image;
  const header = readPngHeader(bytes);
  if (isProblem(header)) return header;
  const chunks = readPngChunks(bytes, header);
  if (isProblem(chunks)) return chunks;
  const layout = layoutOf(header);
  const raw = inflateExactly(chunks.data, layout.size, chunks.dataAt);
  if (isProblem(raw)) return raw;
  return checkFilters(raw, layout) ?? decodePixels({ header, chunks, layout, raw, module });
}

interface Scanlines {
  readonly header: PngHeader;
  readonly chunks: PngChunks;
  readonly layout: PngLayout;
  readonly raw: Uint8Array;
  readonly module: PngModule | undefined;
}

function decodePixels(scanlines: Scanlines): DecodedPng {
  const { header, chunks, raw } = scanlines;
  if (header.kind === 'indexed') return decodeIndexed(scanlines);
  if (header.depth !== 8 || header.interlaced) return decodeWithPngjs(header, raw, chunks.transparency);
  return { kind: 'true-color', width: header.width, height: header.height, rgba: rgbaOf(scanlines) };
}

function rgbaOf({ header, chunks, layout, raw, module }: Scanlines): Uint8Array {
  const { colorType } = header;
  const { passes, filterUnit: unit } = layout;
  if (module === undefined || colorType === 6)
    return expandToRgba(unfiltered(module, raw, passes[0], unit), header, chunks.transparency);
  const key = transparentKey(chunks.transparency, colorType);
  return module.expand(raw, passes[0], { unit, colorType, key });
}

function decodeIndexed(scanlines: Scanlines): IndexedImage | DecodeProblem {
  const { header, chunks, layout, raw, module } = scanlines;
  const { width, height, depth, interlaced } = header;
  const palette = paletteOf(chunks.palette, chunks.transparency);
  if (depth === 4 && width % 2 === 0 && !interlaced) {
    const nibbles = unfiltered(module, raw, layout.passes[0], 1);
    const image = new NibbleImage({ width, height, palette, nibbles });
    return image.isWithinPalette() ? image : (strayIndex(image) ?? image);
  }
  const pixels = interlaced ? deinterlace(scanlines) : pixelsOfPass(scanlines, layout.passes[0]);
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

function deinterlace(scanlines: Scanlines): Uint8Array {
  const { width, height } = scanlines.header;
  const pixels = new Uint8Array(width * height);
  for (const pass of scanlines.layout.passes) scatterPass(pixelsOfPass(scanlines, pass), pass, pixels, width);
  return pixels;
}

function pixelsOfPass({ header: { depth }, raw, module }: Scanlines, pass: Pass): Uint8Array {
  const packed = unfiltered(module, raw, pass, 1);
  return depth === 8 ? packed : unpackSamples(packed, pass, depth);
}

/** Where the unit is one byte, filters go strictly from left to right, and the rows move up within `raw` itself. */
function unfiltered(module: PngModule | undefined, raw: Uint8Array, pass: Pass, unit: number): Uint8Array {
  if (module !== undefined) return module.unfilter(raw, pass, unit);
  const size = pass.rowBytes * pass.height;
  const samples =
    unit === 1 ? new Uint8Array(raw.buffer, raw.byteOffset + pass.at, size) : new Uint8Array(size);
  unfilter(raw, pass, unit, samples);
  return samples;
}
