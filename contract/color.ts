/**
 * Colour arithmetic of palettes. An ARGB8888 colour is the number `0xAARRGGBB`, 0 to 4294967295; an RGB565 colour
 * is `rrrrrggggggbbbbb`, 0 to 65535 (docs/formats/glyph-indexed-v1.md).
 */
export const MAX_ARGB8888 = 0xffffffff;
export const MAX_RGB565 = 0xffff;

/** `(r >> 3) << 11 | (g >> 2) << 5 | b >> 3`, as nearly all hardware code has it. Alpha is dropped. */
export function rgb565Of(argb8888: number): number {
  return ((argb8888 >>> 8) & 0xf800) | ((argb8888 >>> 5) & 0x07e0) | ((argb8888 >>> 3) & 0x001f);
}

/** Each channel rounded to the nearest of its 32 or 64 levels, as some converters do. */
export function roundedRgb565Of(argb8888: number): number {
  const red = Math.round((((argb8888 >>> 16) & 0xff) * 31) / 255);
  const green = Math.round((((argb8888 >>> 8) & 0xff) * 63) / 255);
  const blue = Math.round(((argb8888 & 0xff) * 31) / 255);
  return (red << 11) | (green << 5) | blue;
}

/** Whether a declared RGB565 colour is the ARGB8888 one: truncated, or rounded. */
export function followsFrom(rgb565: number, argb8888: number): boolean {
  return rgb565 === rgb565Of(argb8888) || rgb565 === roundedRgb565Of(argb8888);
}

/** The opaque ARGB8888 colour whose low bits repeat the high ones, so that 31 becomes 255 and 0 stays 0. */
export function argb8888Of(rgb565: number): number {
  const red = (rgb565 >>> 11) & 0x1f;
  const green = (rgb565 >>> 5) & 0x3f;
  const blue = rgb565 & 0x1f;
  const channels =
    (((red << 3) | (red >>> 2)) << 16) | (((green << 2) | (green >>> 4)) << 8) | ((blue << 3) | (blue >>> 2));
  return (0xff000000 | channels) >>> 0;
}
