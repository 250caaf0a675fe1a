import type { IndexedImage } from '../decoded-input.ts';
import type { Pixel } from './sheets.ts';

/**
 * The first pixel of each palette entry that `isWanted`, in the order in which they appear. Most images have no such
 * entry, and then no pixel is looked at.
 */
export function firstPixels(
  { pixels, width, palette }: IndexedImage,
  isWanted: (index: number) => boolean,
): ReadonlyMap<number, Pixel> {
  const found = new Map<number, Pixel>();
  const wanted = new Uint8Array(256);
  let missing = 0;
  for (let index = 0; index < palette.length; index++) {
    if (!isWanted(index)) continue;
    wanted[index] = 1;
    missing++;
  }
  for (let at = 0; at < pixels.length && missing > 0; at++) {
    const index = pixels[at];
    if (wanted[index] === 0) continue;
    wanted[index] = 0;
    missing--;
    found.set(index, { x: at % width, y: Math.floor(at / width) });
  }
  return found;
}
