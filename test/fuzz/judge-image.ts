import type { DecodeProblem, IndexedImage, TrueColorImage } from '../../formats/decoded-input.ts';
import { must } from './fuzz-target.ts';

/** Holds what an image decoder gave to `formats/decoded-input.ts`. */
export function judgeImage(image: IndexedImage | TrueColorImage | DecodeProblem, fileSize: number): void {
  if (image.kind === 'problem') {
    judgeProblem(image, fileSize);
    return;
  }
  const { width, height, animation } = image;
  must(width >= 1 && height >= 1 && Number.isInteger(width * height), `${width} × ${height} pixels`);
  if (image.kind === 'indexed') judgeIndexed(image);
  else must(image.rgba.length === width * height * 4, `${image.rgba.length} bytes of RGBA`);
  if (animation === undefined) return;
  const { durations, tags } = animation;
  must(durations.length >= 1 && height % durations.length === 0, `${durations.length} frames`);
  for (const { first, last } of tags)
    must(first >= 0 && first <= last && last < durations.length, `a tag from ${first} to ${last}`);
}

/** A message that completes a sentence, and a place in the file. */
export function judgeProblem({ message, at = 0 }: DecodeProblem, fileSize: number): void {
  must(/^\S[^\n]*[^.\s]$/.test(message), `the message ‘${message}’`);
  must(Number.isInteger(at) && at >= 0 && at <= fileSize, `a problem at byte ${at} of ${fileSize}`);
}

/** R G B A, pixel by pixel. */
export function rgbaOfImage(image: IndexedImage | TrueColorImage): Uint8Array {
  if (image.kind === 'true-color') return image.rgba;
  const rgba = new Uint8Array(image.pixels.length * 4);
  image.pixels.forEach((index, pixel) => {
    const color = image.palette[index] ?? 0;
    rgba.set([(color >>> 16) & 255, (color >>> 8) & 255, color & 255, color >>> 24], pixel * 4);
  });
  return rgba;
}

function judgeIndexed({ width, height, pixels, palette, nibbles }: IndexedImage): void {
  must(pixels.length === width * height, `${pixels.length} pixels of ${width} × ${height}`);
  must(palette.length >= 1 && palette.length <= 256, `a palette of ${palette.length}`);
  const stray = pixels.findIndex((index) => index >= palette.length);
  must(stray < 0, `pixel ${stray} beyond the palette of ${palette.length}`);
  if (nibbles === undefined) return;
  must(nibbles.length * 2 === pixels.length, `${nibbles.length} pairs of ${pixels.length} pixels`);
  const torn = pixels.findIndex((index, at) => index !== ((nibbles[at >> 1] >> (at % 2 === 0 ? 4 : 0)) & 15));
  must(torn < 0, `pixel ${torn} is another in the pairs`);
}
