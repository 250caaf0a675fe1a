import { color } from './color.ts';
import { LETTER_STRIPS } from './font-letters.ts';
import { art, blank, type Inks, inks, type Picture, paint, pixel, sheet } from './picture.ts';

/** The grey of each ink of the font, and of the transparent 0. All of them are greys that RGB565 can hold. */
export const FONT_GREYS = [0, 24, 231, 255];

/** k the shadow · g the lower half of a letter · w the upper */
export const FONT_INKS: Inks = inks({ k: '#181818', g: '#e7e7e7', w: '#ffffff' });

/** What the game prints with: plain, gold for names, red for warnings. The first is the one the sheet is drawn in. */
export const FONT_PALETTES = [
  FONT_INKS.colors,
  [0, color('#2a1420'), color('#f0a83c'), color('#ffe9a0')],
  [0, color('#240a18'), color('#d8403c'), color('#ff9c84')],
];

/** ASCII from the space to the tilde, 16 glyphs of 8×8 a row, with a lantern in the last place. */
export function font(): Picture {
  return sheet(LETTERS.map(shaded), 16);
}

/** The bare shape of a character, 5×8: ink 1 on 0. */
export function letter(character: string): Picture {
  return LETTERS[character.charCodeAt(0) - 32];
}

const STENCIL = inks({ '#': '#ffffff' });

const LETTERS: readonly Picture[] = LETTER_STRIPS.flatMap((text) => {
  const strip = art(STENCIL, text);
  return Array.from({ length: 8 }, (_, at) => {
    const shape = blank(5, 8);
    paint(shape, (x, y) => pixel(strip, at * 6 + x, y));
    return shape;
  });
});

function shaded(shape: Picture): Picture {
  const glyph = blank(8, 8);
  paint(glyph, (x, y) => {
    if (pixel(shape, x - 1, y) !== 0) return y < 3 ? 3 : 2;
    return pixel(shape, x - 2, y - 1) !== 0 ? 1 : 0;
  });
  return glyph;
}
