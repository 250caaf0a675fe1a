import type { IndexedImage } from '../decoded-input.ts';
import type { Pixel } from './sheets.ts';

/** The first pixel of each index that `isWanted`, by index in the order in which they appear. */
export function firstPixels(
  { pixels, width }: IndexedImage,
  isWanted: (index: number) => boolean,
): ReadonlyMap<number, Pixel> {
  const wanted = Uint8Array.from({ length: 256 }, (_, index) => (isWanted(index) ? 1 : 0));
  const found = new Map<number, Pixel>();
  if (!wanted.includes(1)) return found;
  for (let at = 0; at < pixels.length; at++) {
    const index = pixels[at];
    if (wanted[index] === 0) continue;
    wanted[index] = 0;
    found.set(index, { x: at % width, y: Math.floor(at / width) });
  }
  return found;
}
