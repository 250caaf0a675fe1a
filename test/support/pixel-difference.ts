import { followsFrom, rgb565Of } from '../../contract/color.ts';
import type { UnpackedImage } from '../../formats/format.ts';
import type { GlyphImage } from '../../formats/glyph-indexed-v1/palettes.ts';

/**
 * Says where an unpacked image is not its source, or undefined where it is, pixel for pixel. What a bank keeps of an
 * indexed source is its indices; of a true-colour one, which pixels are transparent and the RGB565 of all others.
 */
export function pixelDifference(source: GlyphImage, unpacked: UnpackedImage): string | undefined {
  const { width, height } = source;
  if (width !== unpacked.width || height !== unpacked.height) {
    return `${unpacked.width} × ${unpacked.height} pixels instead of ${width} × ${height}`;
  }
  const isSame =
    source.kind === 'indexed' ? sameIndex(source.pixels, unpacked) : sameColor(source.rgba, unpacked.rgba);
  for (let pixel = 0; pixel < width * height; pixel++) {
    if (!isSame(pixel)) return `pixel ${pixel % width}, ${Math.floor(pixel / width)} differs`;
  }
  return undefined;
}

function sameIndex(pixels: Uint8Array, { indices }: UnpackedImage): (pixel: number) => boolean {
  return (pixel) => pixels[pixel] === indices?.[pixel];
}

function sameColor(source: Uint8Array, unpacked: Uint8Array): (pixel: number) => boolean {
  return (pixel) => {
    const at = pixel * 4;
    if (source[at + 3] !== unpacked[at + 3]) return false;
    return source[at + 3] === 0 || followsFrom(rgb565Of(argbAt(unpacked, at)), argbAt(source, at));
  };
}

function argbAt(rgba: Uint8Array, at: number): number {
  return ((rgba[at + 3] << 24) | (rgba[at] << 16) | (rgba[at + 1] << 8) | rgba[at + 2]) >>> 0;
}
