import type { DecodedInput } from '../../formats/decoded-input.ts';

/**
 * Gives the memory of an image's pixels back at once; nobody may look at it again. Left to the garbage collector,
 * fifty large sheets would all be there still when the last is packed: it does not see how much hangs on so little.
 */
export function giveBackPixels(input: DecodedInput): void {
  if (input.kind === 'true-color') giveBack(input.rgba);
  else if (input.kind === 'indexed') giveBack(input.nibbles ?? input.pixels);
}

/** Gives the memory of bytes back that have a buffer to themselves. What is small is not worth it. */
export function giveBack({ buffer, byteLength }: Uint8Array): void {
  if (byteLength < WORTH_IT || buffer.byteLength > byteLength * 2 || !(buffer instanceof ArrayBuffer)) return;
  // Where an older host has no such call, the collector will find them.
  buffer.transfer?.(0);
}

const WORTH_IT = 64 * 1024;
