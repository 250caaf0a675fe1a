import type { TrueColorImage } from '../../decoded-input.ts';
import { trueColorImage } from '../../example-inputs.ts';
import { colorHash } from './color-hash.ts';

/** Sheets for tests. */

/** A row of glyphs of 8 × 8 pixels, each of which has these colours, at most 64, and is transparent elsewhere. */
export function sheetOf(glyphs: readonly (readonly number[])[]): TrueColorImage {
  const dots = glyphs.flatMap((colors, glyph) =>
    colors.map((rgb, n) => [glyph * 8 + (n % 8), n >> 3, 0xff000000 + rgb] as const),
  );
  return trueColorImage({ width: 8 * Math.max(1, glyphs.length), height: 8, dots });
}

/** A square sheet that eight palettes hold: a third of the colours of each is drawn from what they share. */
export function sheetOfPalettes(seed: number, size: number): TrueColorImage {
  const pick = randomOf(seed);
  const color = () => 1 + pick(0xffffff);
  const common = Array.from({ length: 15 }, color);
  const palettes = Array.from({ length: 8 }, () => [
    ...Array.from({ length: 5 }, () => common[pick(15)]),
    ...Array.from({ length: 10 }, color),
  ]);
  const dots: [number, number, number][] = [];
  for (let glyph = 0; glyph < (size * size) / 64; glyph++) {
    const palette = palettes[pick(8)];
    const left = (glyph % (size / 8)) * 8;
    const top = Math.floor(glyph / (size / 8)) * 8;
    const inks = 2 + pick(14);
    for (let n = 0; n < inks; n++) {
      const rgb = palette[pick(15)];
      dots.push([left + (n % 8), top + (n >> 3), 0xff000000 + rgb]);
    }
  }
  return trueColorImage({ width: size, height: size, dots });
}

/** Numbers below `end`, the same for a seed on every machine. */
function randomOf(seed: number): (end: number) => number {
  let state = colorHash(seed + 1);
  return (end) => {
    state = (state + 0x9e3779b9) | 0;
    return colorHash(state) % end;
  };
}
