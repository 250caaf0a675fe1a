import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import type { DecodeProblem, TrueColorImage } from '../../formats/decoded-input.ts';
import { corrupt, tooLarge } from '../decode-problem.ts';
import type { PngHeader } from './png-header.ts';
import { writeIhdr, writePng } from './write-chunks.ts';

/** `pngjs` needs some 30 bytes of memory a pixel, so the limit is lower than for what we decode ourselves. */
export const MAX_PNGJS_PIXELS = 2 ** 24;

/**
 * Decodes grey and true-colour scanlines with `pngjs`. It is given a file of its own, made anew from what passed our
 * checks: its own decompression of interlaced images knows no bound, and it rejects damage that does not matter.
 */
export function decodeWithPngjs(
  header: PngHeader,
  raw: Uint8Array,
  transparency: Uint8Array | undefined,
): TrueColorImage | DecodeProblem {
  const { width, height } = header;
  if (width * height > MAX_PNGJS_PIXELS) {
    const what = header.interlaced
      ? 'an interlaced true-colour image'
      : `one with samples of ${header.depth === 1 ? '1 bit' : `${header.depth} bits`}`;
    return tooLarge(
      `it is ${width} × ${height} pixels and the limit for ${what} is ${MAX_PNGJS_PIXELS} in all`,
    );
  }
  try {
    const { data } = PNG.sync.read(checkedFile(header, raw, transparency));
    const rgba = new Uint8Array(data.buffer, data.byteOffset, data.length);
    if (rgba.length !== width * height * 4) return corrupt(`its pixels decode to ${rgba.length} bytes`);
    return { kind: 'true-color', width, height, rgba };
  } catch (error) {
    return corrupt(`its pixels do not decode (${error instanceof Error ? error.message : String(error)})`);
  }
}

function checkedFile(header: PngHeader, raw: Uint8Array, transparency: Uint8Array | undefined): Buffer {
  const key =
    transparency === undefined ? [] : [{ type: 'tRNS', data: maskedKey(transparency, header.depth) }];
  const file = writePng([
    writeIhdr(header),
    ...key,
    { type: 'IDAT', data: deflateSync(raw, { level: 0 }) },
    { type: 'IEND', data: new Uint8Array(0) },
  ]);
  return Buffer.from(file.buffer, file.byteOffset, file.length);
}

/** Bits above the image's depth are to be ignored (PNG, 11.3.1.1), which `pngjs` leaves to us. */
function maskedKey(key: Uint8Array, depth: number): Uint8Array {
  const mask = 2 ** depth - 1;
  return key.map((byte, at) => byte & (at % 2 === 0 ? mask >>> 8 : mask & 255));
}
