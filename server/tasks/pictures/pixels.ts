import type { IndexedImage, TrueColorImage } from '../../../formats/decoded-input.ts';
import type { UnpackedImage } from '../../../formats/format.ts';

/** An image that a picture is made of, whatever it is stored as. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** The pixel of that number, row by row from the top left, as `0xAARRGGBB`. */
  argbAt(pixel: number): number;
}

/** A finished picture: `0xAARRGGBB` by pixel. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly argb: Uint32Array;
}

export function decodedPixels(image: IndexedImage | TrueColorImage): Pixels {
  const { width, height } = image;
  if (image.kind === 'true-color') return rgbaPixels(image);
  const { pixels, palette } = image;
  return { width, height, argbAt: (pixel) => palette[pixels[pixel] ?? 0] ?? 0 };
}

export function rgbaPixels({
  width,
  height,
  rgba,
}: Pick<UnpackedImage, 'width' | 'height' | 'rgba'>): Pixels {
  const channel = (at: number) => rgba[at] ?? 0;
  return {
    width,
    height,
    argbAt: (pixel) => {
      const at = pixel * 4;
      const [red, green, blue, alpha] = [channel(at), channel(at + 1), channel(at + 2), channel(at + 3)];
      return ((alpha << 24) | (red << 16) | (green << 8) | blue) >>> 0;
    },
  };
}
