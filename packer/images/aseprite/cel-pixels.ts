import { inflateSync } from 'node:zlib';
import type { DecodeProblem } from '../../../formats/decoded-input.ts';
import { corrupt, isProblem } from '../../decode-problem.ts';
import type { CelContent } from './sprite.ts';

/** The pixels of a cel, `unit` bytes each, row by row. Memory is bounded by its size, whatever its data claim. */
export function celPixels(
  { width, height, data, isCompressed }: CelContent & { kind: 'image' },
  unit: number,
  place: string,
): Uint8Array | DecodeProblem {
  const size = width * height * unit;
  const raw = isCompressed ? inflated(data, size, place) : data;
  if (isProblem(raw)) return raw;
  if (raw.length >= size) return raw.subarray(0, size);
  return corrupt(`${place} has ${raw.length} of the ${size} bytes of its ${width} × ${height} pixels`);
}

/** Room for what some writers put after the last row. */
const HARMLESS_EXTRA = 64;

/** No deflate stream gives more: a match of 258 bytes costs at least two bits. */
const MAX_DEFLATE_RATIO = 1032;

function inflated(data: Uint8Array, size: number, place: string): Uint8Array | DecodeProblem {
  if (data.length * MAX_DEFLATE_RATIO < size)
    return corrupt(`${place} has ${data.length} bytes of data, too few for the ${size} of its pixels`);
  const room = size + HARMLESS_EXTRA;
  try {
    return inflateSync(data, { chunkSize: room, maxOutputLength: room });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ERR_BUFFER_TOO_LARGE')
      return corrupt(`${place} decompresses to more than its ${size} bytes`);
    if (code.startsWith('Z_')) return corrupt(`${place} is no sound zlib stream`);
    throw error;
  }
}
