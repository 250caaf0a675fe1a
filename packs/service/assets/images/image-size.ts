/** Pixels of an image, as its own bytes say. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** What an image of one kind says of itself, or why it is none: a clause without a full stop. */
export type SizeReader = (bytes: Uint8Array) => ImageSize | string;

export const ENDS_EARLY = 'it ends before it is whole';

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** ASCII of a few bytes, for the names of chunks; shorter where the bytes end. */
export function nameAt(bytes: Uint8Array, at: number, length = 4): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
