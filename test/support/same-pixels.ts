import type {
  DecodedInput,
  DecodeProblem,
  IndexedImage,
  TrueColorImage,
} from '../../formats/decoded-input.ts';

/**
 * `same`, or where two images first differ. Banks hold RGB565 colours, so colours are compared as those; what is
 * transparent has no colour; where both images are indexed, indices count.
 */
export function samePixels(a: DecodedInput | DecodeProblem, b: DecodedInput | DecodeProblem): string {
  if (!isImage(a) || !isImage(b)) return `no image: ${a.kind}, ${b.kind}`;
  if (a.width !== b.width || a.height !== b.height)
    return `${a.width} × ${a.height} is not ${b.width} × ${b.height}`;
  for (let pixel = 0; pixel < a.width * a.height; pixel++) {
    const indexed = a.kind === 'indexed' && b.kind === 'indexed';
    const [left, right] = indexed
      ? [a.pixels[pixel], b.pixels[pixel]]
      : [colorAt(a, pixel), colorAt(b, pixel)];
    if (left !== right)
      return `pixel ${pixel % a.width}, ${Math.floor(pixel / a.width)}: ${left} is not ${right}`;
  }
  return 'same';
}

function isImage(input: DecodedInput | DecodeProblem): input is IndexedImage | TrueColorImage {
  return input.kind === 'indexed' || input.kind === 'true-color';
}

/** RGB565, or -1 for a transparent pixel; index 0 of an indexed image is transparent. */
function colorAt(image: IndexedImage | TrueColorImage, pixel: number): number {
  if (image.kind === 'indexed') {
    const index = image.pixels[pixel];
    const argb = image.palette[index];
    return index === 0 ? -1 : rgb565(argb >>> 16, argb >>> 8, argb);
  }
  const [red, green, blue, alpha] = image.rgba.subarray(pixel * 4, pixel * 4 + 4);
  return alpha === 0 ? -1 : rgb565(red, green, blue);
}

function rgb565(red: number, green: number, blue: number): number {
  return (((red & 0xff) >> 3) << 11) | (((green & 0xff) >> 2) << 5) | ((blue & 0xff) >> 3);
}
