import { type Blend, times } from './compositing.ts';

/**
 * Blend modes that look at one channel at a time, 0 to 255 (W3C, "Compositing and Blending Level 1", section 10.1; the
 * PDF reference, 11.3.5.2; addition, subtraction and division as their names say), rounded to the nearest.
 */
type ChannelBlend = (backdrop: number, source: number) => number;

const multiply: ChannelBlend = times;
const screen: ChannelBlend = (b, s) => b + s - times(b, s);
const hardLight: ChannelBlend = (b, s) => (s < 128 ? multiply(b, s * 2) : screen(b, s * 2 - 255));

export const CHANNEL_BLENDS = {
  multiply: ofChannels(multiply),
  screen: ofChannels(screen),
  overlay: ofChannels((b, s) => hardLight(s, b)),
  darken: ofChannels(Math.min),
  lighten: ofChannels(Math.max),
  colorDodge: ofChannels((b, s) => quotient(b, 255 - s)),
  colorBurn: ofChannels((b, s) => 255 - quotient(255 - b, s)),
  hardLight: ofChannels(hardLight),
  softLight: ofChannels(softLight),
  difference: ofChannels((b, s) => Math.abs(b - s)),
  exclusion: ofChannels((b, s) => b + s - 2 * times(b, s)),
  addition: ofChannels((b, s) => Math.min(255, b + s)),
  subtract: ofChannels((b, s) => Math.max(0, b - s)),
  divide: ofChannels(quotient),
};

function ofChannels(blend: ChannelBlend): Blend {
  return (backdrop, source) =>
    (blend((backdrop >>> 16) & 255, (source >>> 16) & 255) << 16) |
    (blend((backdrop >>> 8) & 255, (source >>> 8) & 255) << 8) |
    blend(backdrop & 255, source & 255);
}

/** `a / b` where 255 is one, at most that; 0 of 0. */
function quotient(a: number, b: number): number {
  if (a === 0) return 0;
  return a >= b ? 255 : Math.floor((a * 255 + (b >> 1)) / b);
}

/** In fractions: there is no integer square root to be had, and this one is exact on every machine. */
function softLight(backdrop: number, source: number): number {
  const [b, s] = [backdrop / 255, source / 255];
  const lighter = b <= 0.25 ? ((16 * b - 12) * b + 4) * b : Math.sqrt(b);
  const blended = s <= 0.5 ? b - (1 - 2 * s) * b * (1 - b) : b + (2 * s - 1) * (lighter - b);
  return Math.floor(blended * 255 + 0.5);
}
