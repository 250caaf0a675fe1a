/**
 * How one colour is laid over another, as Aseprite does: in whole numbers of 8 bits, so that sheets have the pixels
 * that its users see. Colours are `0xAARRGGBB` in 32 bits, signed or not, with alpha not premultiplied.
 */

/** What a colour becomes over another: red, green and blue in the low 24 bits of the result, alpha not looked at. */
export type Blend = (backdrop: number, source: number) => number;

export interface Composition {
  /** 0 to 255. */
  readonly opacity: number;
  /** Undefined is normal. */
  readonly blend: Blend | undefined;
}

/**
 * The source over the backdrop. A blend mode counts as far as the backdrop is there: where nothing is below, the source
 * stays itself. W3C ("Compositing and Blending Level 1", section 10) goes that way once, Aseprite a part of it twice;
 * over an opaque backdrop they are the same.
 */
export function composite(backdrop: number, source: number, { opacity, blend }: Composition): number {
  const plain = over(backdrop, source, opacity);
  const backdropAlpha = backdrop >>> 24;
  if (blend === undefined || backdropAlpha === 0) return plain;
  const mixed = (blend(backdrop, source) & RGB) | (source & ALPHA);
  const blended = over(backdrop, mixed, opacity);
  const alpha = times(backdropAlpha, times(source >>> 24, opacity));
  return between(between(plain, blended, backdropAlpha), blended, alpha);
}

/** `a * b / 255` to the nearest, of a factor from -255 to 255 and one from 0 to 255. */
export function times(a: number, b: number): number {
  const product = a * b + 128;
  return ((product >> 8) + product) >> 8;
}

const RGB = 0xffffff;
const ALPHA = 0xff000000;

/** Source over backdrop without any blend mode; what is left of a division is dropped. */
function over(backdrop: number, source: number, opacity: number): number {
  const below = backdrop >>> 24;
  if (below === 0) return (times(source >>> 24, opacity) << 24) | (source & RGB);
  if (source >>> 24 === 0) return backdrop;
  const above = times(source >>> 24, opacity);
  const alpha = above + below - times(below, above);
  const channel = (shift: number) => {
    const from = (backdrop >>> shift) & 255;
    return (from + Math.trunc(((((source >>> shift) & 255) - from) * above) / alpha)) << shift;
  };
  return (alpha << 24) | channel(16) | channel(8) | channel(0);
}

/** So much of the way from one colour to another, 0 to 255; a colour that is not there does not count. */
function between(from: number, to: number, way: number): number {
  const [fromAlpha, toAlpha] = [from >>> 24, to >>> 24];
  const alpha = fromAlpha + times(toAlpha - fromAlpha, way);
  if (alpha === 0) return 0;
  if (fromAlpha === 0) return (alpha << 24) | (to & RGB);
  if (toAlpha === 0) return (alpha << 24) | (from & RGB);
  const channel = (shift: number) => {
    const start = (from >>> shift) & 255;
    return (start + times(((to >>> shift) & 255) - start, way)) << shift;
  };
  return (alpha << 24) | channel(16) | channel(8) | channel(0);
}
