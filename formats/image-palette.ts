import type { DecodedInput, DecodeProblem, IndexedImage, TrueColorImage } from './decoded-input.ts';

/**
 * The colours that a palette for this image needs, `0xAARRGGBB` by entry. An indexed image has its own, if no pixel
 * goes beyond `maxColors`; of any other these are 0, which is transparent, and its opaque colours in the order in
 * which they are met. A palette file has its own. Undefined for what is neither, has too many colours, or one that is
 * half transparent.
 */
export function imagePalette(
  input: DecodedInput | DecodeProblem,
  maxColors: number,
): readonly number[] | undefined {
  if (input.kind === 'indexed') return ownPalette(input, maxColors);
  if (input.kind === 'palette-file') return input.colors.length <= maxColors ? [...input.colors] : undefined;
  return input.kind === 'true-color' ? colorsUsed(input, maxColors) : undefined;
}

function ownPalette({ pixels, palette }: IndexedImage, maxColors: number): readonly number[] | undefined {
  if (palette.length > maxColors && pixels.some((index) => index >= maxColors)) return undefined;
  return [...palette.subarray(0, maxColors)];
}

function colorsUsed({ rgba }: TrueColorImage, maxColors: number): readonly number[] | undefined {
  const colors = new Set<number>([0]);
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = rgba[at + 3];
    if (alpha === 0) continue;
    if (alpha !== 255) return undefined;
    colors.add(((0xff << 24) | (rgba[at] << 16) | (rgba[at + 1] << 8) | rgba[at + 2]) >>> 0);
    if (colors.size > maxColors) return undefined;
  }
  return colors.size > 1 ? [...colors] : undefined;
}
