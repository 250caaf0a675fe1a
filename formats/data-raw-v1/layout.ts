import { align } from '../align.ts';

/** Each blob starts at a multiple of it, so that a runtime may point any structure of its own there. */
const ALIGNMENT = 16;

/** Where blobs of these sizes stand in a payload, and the payload's size. */
export function layOut(sizes: readonly number[]): {
  readonly offsets: readonly number[];
  readonly size: number;
} {
  const offsets: number[] = [];
  let size = 0;
  for (const bytes of sizes) {
    const offset = align(size, ALIGNMENT);
    offsets.push(offset);
    size = offset + bytes;
  }
  return { offsets, size };
}
