import { inflateSync } from 'node:zlib';
import type { DecodeProblem } from '../../formats/decoded-input.ts';
import { corrupt } from '../decode-problem.ts';

/**
 * Decompresses the zlib stream of a PNG's IDAT chunks to the `size` bytes that its scanlines need. `at` is where the
 * stream begins in the file, for messages.
 *
 * Memory is bounded by `size`, whatever the stream claims. After the last scanline up to {@link HARMLESS_EXTRA} bytes
 * are ignored, and so is anything after the end of the stream itself: some encoders pad, and no pixel changes.
 */
export function inflateExactly(data: Uint8Array, size: number, at: number): Uint8Array | DecodeProblem {
  if (data.length * MAX_DEFLATE_RATIO < size) {
    return corrupt(`its IDAT data are ${data.length} bytes, too few for the ${size} bytes of its rows`, at);
  }
  // With room for one byte more than the image zlib is done in one call and one buffer.
  const room = size + HARMLESS_EXTRA;
  try {
    const raw = inflateSync(data, { chunkSize: room, maxOutputLength: room });
    if (raw.length >= size) return raw;
    return corrupt(`its IDAT data end after ${raw.length} of the ${size} bytes of its rows`, at);
  } catch (error) {
    const message = zlibTrouble(error);
    if (message === undefined) throw error;
    return corrupt(
      message === TOO_MUCH ? `its IDAT data ${TOO_MUCH} the ${size} bytes of its rows` : message,
      at,
    );
  }
}

/** Also the smallest buffer that zlib takes. */
const HARMLESS_EXTRA = 64;

/** No deflate stream gives more: a match of 258 bytes costs at least two bits. */
const MAX_DEFLATE_RATIO = 1032;

const TOO_MUCH = 'decompress to more than';

/** What is wrong with the stream, or undefined where the error is not about the stream. */
function zlibTrouble(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ERR_BUFFER_TOO_LARGE':
      return TOO_MUCH;
    case 'Z_BUF_ERROR':
      return 'its IDAT data break off in the middle of their zlib stream';
    case 'Z_NEED_DICT':
      return 'its IDAT data want a zlib dictionary, which PNG does not have';
    case 'Z_DATA_ERROR':
      return `its IDAT data are no sound zlib stream (${error instanceof Error ? error.message : ''})`;
    default:
      return undefined;
  }
}
