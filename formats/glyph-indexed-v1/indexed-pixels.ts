import type { IndexedImage } from '../decoded-input.ts';
import type { Pixel } from './sheets.ts';

/**
 * The first pixel of each palette entry that `isWanted`, in the order in which they appear. Most images have no such
 * entry, and then no pixel is looked at.
 */
export function firstPixels(
  image: IndexedImage,
  isWanted: (index: number) => boolean,
): ReadonlyMap<number, Pixel> {
  const wanted = wantedEntries(image.palette.length, isWanted);
  return wanted.length === 0 ? NONE : findFirst(image, wanted);
}

const NONE: ReadonlyMap<number, Pixel> = new Map();

function wantedEntries(length: number, isWanted: (index: number) => boolean): number[] {
  const wanted: number[] = [];
  for (let index = 0; index < length; index++) if (isWanted(index)) wanted.push(index);
  return wanted;
}

function findFirst({ pixels, width }: IndexedImage, wanted: readonly number[]): Map<number, Pixel> {
  const found = new Map<number, Pixel>();
  const isOpen = new Uint8Array(256);
  for (const index of wanted) isOpen[index] = 1;
  for (let at = 0; at < pixels.length && found.size < wanted.length; at++) {
    const index = pixels[at];
    if (isOpen[index] === 0) continue;
    isOpen[index] = 0;
    found.set(index, { x: at % width, y: Math.floor(at / width) });
  }
  return found;
}
