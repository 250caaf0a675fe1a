import type { Blob, DecodeProblem, IndexedImage, Sound, TrueColorImage } from './decoded-input.ts';

/** Small inputs for the examples of content rules and for tests. Colours are `0xAARRGGBB`. */

interface ImageSpec {
  readonly width: number;
  readonly height: number;
}

/** Black, red, green, blue; the first is transparent. */
export const EXAMPLE_PALETTE: readonly number[] = [0x00000000, 0xffff0000, 0xff00ff00, 0xff0000ff];

/** An indexed image of index 0, save the pixels of `dots`: `[x, y, index]`. */
export function indexedImage({
  width,
  height,
  dots = [],
  palette = EXAMPLE_PALETTE,
}: ImageSpec & {
  readonly dots?: readonly (readonly [x: number, y: number, index: number])[];
  readonly palette?: readonly number[];
}): IndexedImage {
  const pixels = new Uint8Array(width * height);
  for (const [x, y, index] of dots) pixels[y * width + x] = index;
  return { kind: 'indexed', width, height, pixels, palette: Uint32Array.from(palette) };
}

/** A transparent true-colour image, save the pixels of `dots`: `[x, y, colour]`. */
export function trueColorImage({
  width,
  height,
  dots = [],
}: ImageSpec & {
  readonly dots?: readonly (readonly [x: number, y: number, argb8888: number])[];
}): TrueColorImage {
  const rgba = new Uint8Array(width * height * 4);
  for (const [x, y, color] of dots) {
    const at = (y * width + x) * 4;
    rgba.set([(color >>> 16) & 0xff, (color >>> 8) & 0xff, color & 0xff, color >>> 24], at);
  }
  return { kind: 'true-color', width, height, rgba };
}

/** One glyph of two colours that are in no palette together until somebody puts them there. */
export const RED_AND_GREEN = {
  is: 'an 8 × 8 true-colour PNG with a red and a green pixel',
  data: trueColorImage({
    width: 8,
    height: 8,
    dots: [
      [2, 3, 0xffff0000],
      [4, 3, 0xff00ff00],
    ],
  }),
};

/** A sound of interleaved samples. */
export function sound(sampleRate: number, channels: 1 | 2, samples: readonly number[]): Sound {
  return { kind: 'sound', sampleRate, channels, samples: Int16Array.from(samples) };
}

/** A file of so many zeros, or of these bytes. */
export function blob(content: number | readonly number[]): Blob {
  return {
    kind: 'blob',
    bytes: typeof content === 'number' ? new Uint8Array(content) : Uint8Array.from(content),
  };
}

export function decodeProblem(code: DecodeProblem['code'], message: string, at?: number): DecodeProblem {
  return at === undefined ? { kind: 'problem', code, message } : { kind: 'problem', code, message, at };
}
