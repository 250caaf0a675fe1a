/** A colour as the number 0xAARRGGBB, as `originalArgb8888` lists it. */
export type Color = number;

export const TRANSPARENT: Color = 0;

/**
 * The opaque colour nearest to `#rrggbb` that RGB565 can hold, so that what comes out of a bank
 * equals what was drawn.
 */
export function color(hex: string): Color {
  const value = Number.parseInt(hex.slice(1), 16);
  return fromChannels((value >> 16) & 255, (value >> 8) & 255, value & 255);
}

/** The colour `amount` (0 to 1) of the way from one to the other. */
export function mix(from: Color, to: Color, amount: number): Color {
  const channel = (shift: number): number => {
    const [a, b] = [(from >>> shift) & 255, (to >>> shift) & 255];
    return Math.round(a + (b - a) * amount);
  };
  return fromChannels(channel(16), channel(8), channel(0));
}

/** The 16 bits that the runtime stores: (r >> 3) << 11 | (g >> 2) << 5 | b >> 3. */
export function rgb565(value: Color): number {
  const [r, g, b] = [(value >>> 16) & 255, (value >>> 8) & 255, value & 255];
  return ((r >> 3) << 11) | ((g >> 2) << 5) | (b >> 3);
}

function fromChannels(r: number, g: number, b: number): Color {
  return ((0xff << 24) | (snap5(r) << 16) | (snap6(g) << 8) | snap5(b)) >>> 0;
}

function snap5(channel: number): number {
  const bits = channel >> 3;
  return (bits << 3) | (bits >> 2);
}

function snap6(channel: number): number {
  const bits = channel >> 2;
  return (bits << 2) | (bits >> 4);
}
