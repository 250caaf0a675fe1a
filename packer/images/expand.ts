import type { PngHeader } from './png-header.ts';
import type { Pass } from './png-layout.ts';

/** Packed samples of 1, 2 or 4 bits, the leftmost in the high bits, to one byte each; rows begin on a byte. */
export function unpackSamples(packed: Uint8Array, pass: Pass, depth: number): Uint8Array {
  const { width, height, rowBytes } = pass;
  const samples = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    unpackRow({ packed, from: y * rowBytes, samples, to: y * width, end: (y + 1) * width, depth });
  }
  return samples;
}

interface PackedRow {
  readonly packed: Uint8Array;
  readonly from: number;
  readonly samples: Uint8Array;
  readonly to: number;
  /** Where the row ends in `samples`. */
  readonly end: number;
  readonly depth: number;
}

function unpackRow({ packed, from, samples, to, end, depth }: PackedRow): void {
  const mask = (1 << depth) - 1;
  for (let at = to, byteAt = from, shift = 8 - depth; at < end; at++) {
    samples[at] = (packed[byteAt] >> shift) & mask;
    shift -= depth;
    if (shift >= 0) continue;
    shift = 8 - depth;
    byteAt++;
  }
}

/** Puts the pixels of an interlace pass, one byte each, to their places in the whole image. */
export function scatterPass(reduced: Uint8Array, pass: Pass, whole: Uint8Array, wholeWidth: number): void {
  const { x0, y0, dx, dy, width, height } = pass;
  for (let y = 0, from = 0; y < height; y++) {
    let to = (y0 + y * dy) * wholeWidth + x0;
    for (let x = 0; x < width; x++, to += dx) whole[to] = reduced[from++];
  }
}

/** PLTE and tRNS as `0xAARRGGBB` words. */
export function paletteOf(colors: Uint8Array, alphas: Uint8Array | undefined): Uint32Array {
  const palette = new Uint32Array(colors.length / 3);
  for (let i = 0, at = 0; i < palette.length; i++, at += 3) {
    const alpha = alphas !== undefined && i < alphas.length ? alphas[i] : 255;
    palette[i] = (alpha << 24) | (colors[at] << 16) | (colors[at + 1] << 8) | colors[at + 2];
  }
  return palette;
}

/**
 * 8-bit samples to RGBA. A pixel of tRNS's one colour becomes transparent black, as `pngjs` has it, so that both our
 * ways through a PNG agree.
 */
export function expandToRgba(
  samples: Uint8Array,
  { colorType }: Pick<PngHeader, 'colorType'>,
  key: Uint8Array | undefined,
): Uint8Array {
  switch (colorType) {
    case 0:
      return expandGrey(samples, key === undefined ? -1 : key[1]);
    case 4:
      return expandGreyAlpha(samples);
    case 2:
      return expandRgb(samples, key === undefined ? -1 : (key[1] << 16) | (key[3] << 8) | key[5]);
    default:
      return samples;
  }
}

function expandGrey(samples: Uint8Array, key: number): Uint8Array {
  const rgba = new Uint8Array(samples.length * 4);
  for (let i = 0, to = 0; i < samples.length; i++, to += 4) {
    const grey = samples[i];
    if (grey === key) continue;
    rgba[to] = grey;
    rgba[to + 1] = grey;
    rgba[to + 2] = grey;
    rgba[to + 3] = 255;
  }
  return rgba;
}

function expandGreyAlpha(samples: Uint8Array): Uint8Array {
  const rgba = new Uint8Array(samples.length * 2);
  for (let from = 0, to = 0; from < samples.length; from += 2, to += 4) {
    const grey = samples[from];
    rgba[to] = grey;
    rgba[to + 1] = grey;
    rgba[to + 2] = grey;
    rgba[to + 3] = samples[from + 1];
  }
  return rgba;
}

function expandRgb(samples: Uint8Array, key: number): Uint8Array {
  const rgba = new Uint8Array((samples.length / 3) * 4);
  for (let from = 0, to = 0; from < samples.length; from += 3, to += 4) {
    const red = samples[from];
    const green = samples[from + 1];
    const blue = samples[from + 2];
    if (((red << 16) | (green << 8) | blue) === key) continue;
    rgba[to] = red;
    rgba[to + 1] = green;
    rgba[to + 2] = blue;
    rgba[to + 3] = 255;
  }
  return rgba;
}
