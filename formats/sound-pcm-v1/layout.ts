import { align } from '../align.ts';

export type Channels = 1 | 2;

/** Each sound starts at a multiple of it: a stereo frame. */
const ALIGNMENT = 4;

/** Of one sound, in the effective metadata. */
export interface SoundEntry {
  readonly name: string;
  /** Bytes from the start of the payload. */
  readonly offset: number;
  readonly frame_count: number;
  readonly loop_start?: number;
  readonly loop_end?: number;
}

/** Where sounds of so many frames stand in a payload, and the payload's size. */
export function layOut(
  frameCounts: readonly number[],
  channels: Channels,
): { readonly offsets: readonly number[]; readonly size: number } {
  const offsets: number[] = [];
  let size = 0;
  for (const frames of frameCounts) {
    const offset = align(size, ALIGNMENT);
    offsets.push(offset);
    size = offset + frames * channels * Int16Array.BYTES_PER_ELEMENT;
  }
  return { offsets, size };
}
