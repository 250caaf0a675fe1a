/** Flat areas with edges and a little noise, as drawn sheets have them. */
export function paint(size: number, random: () => number): Uint8Array {
  const pixels = new Uint8Array(size * size);
  const rectangles = Math.max(4, (size * size) >> 9);
  for (let n = 0; n < rectangles; n++) {
    const color = Math.floor(random() * 16);
    const width = 1 + Math.floor(random() * Math.min(size, 48));
    const height = 1 + Math.floor(random() * Math.min(size, 48));
    const left = Math.floor(random() * (size - width + 1));
    const top = Math.floor(random() * (size - height + 1));
    for (let y = top; y < top + height; y++) pixels.fill(color, y * size + left, y * size + left + width);
  }
  for (let n = 0; n < pixels.length >> 4; n++)
    pixels[Math.floor(random() * pixels.length)] = Math.floor(random() * 16);
  return pixels;
}

/** Sixteen colours far apart; colour 0 is transparent. */
export const PALETTE = Uint32Array.from({ length: 16 }, (_, n) =>
  n === 0 ? 0 : (0xff000000 | (((n * 53) % 256) << 16) | (((n * 97) % 256) << 8) | ((n * 193) % 256)) >>> 0,
);

/** The colours of `pixels`, R G B A; what is transparent is so in all four. */
export function toRgba(pixels: Uint8Array, palettes: Uint32Array): Uint8Array {
  const rgba = new Uint8Array(pixels.length * 4);
  const view = new DataView(rgba.buffer);
  for (const [at, index] of pixels.entries()) {
    const argb = palettes[index] ?? 0;
    view.setUint32(at * 4, ((argb << 8) | (argb >>> 24)) >>> 0);
  }
  return rgba;
}

const MANY_PALETTES = 8;
const SHARED = 5;

/**
 * A true-colour sheet whose 8 × 8 tiles each take their colours from one of eight palettes of fifteen, so that eight
 * hold it. A third of every palette is shared with others, as skin, ink and stone are; a tile has 2 to 15 colours.
 */
export function paintOfPalettes(size: number, random: () => number): Uint8Array {
  const pick = (end: number) => Math.floor(random() * end);
  const color = () => (0xff000000 | pick(0x1000000)) >>> 0;
  const common = Array.from({ length: SHARED * 3 }, color);
  const palettes = Array.from({ length: MANY_PALETTES }, () => [
    ...Array.from({ length: SHARED }, () => common[pick(common.length)] ?? 0),
    ...Array.from({ length: 15 - SHARED }, color),
  ]);
  const rgba = new Uint8Array(size * size * 4);
  const view = new DataView(rgba.buffer);
  for (let top = 0; top < size; top += 8) {
    for (let left = 0; left < size; left += 8) {
      const palette = palettes[pick(MANY_PALETTES)] ?? [];
      const inks = Array.from({ length: 2 + pick(14) }, () => palette[pick(15)] ?? 0);
      for (let at = 0; at < 64; at++) {
        // Runs of one colour, and now and then nothing: tiles are drawn, not noise.
        const argb =
          pick(8) === 0 ? 0 : (inks[((at >> 3) % inks.length) ^ (pick(4) === 0 ? 1 : 0)] ?? inks[0] ?? 0);
        const to = ((top + (at >> 3)) * size + left + (at & 7)) * 4;
        view.setUint32(to, ((argb << 8) | (argb >>> 24)) >>> 0);
      }
      for (const [n, argb] of inks.entries()) {
        const to = ((top + (n >> 1)) * size + left + ((n & 1) * 4 + pick(4))) * 4;
        view.setUint32(to, ((argb << 8) | (argb >>> 24)) >>> 0);
      }
    }
  }
  return rgba;
}

/** A small well-known generator (Tommy Ettinger's mulberry32): 32 bits of state are enough for pictures. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
