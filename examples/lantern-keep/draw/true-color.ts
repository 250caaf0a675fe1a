import type { Color } from './color.ts';
import type { Picture } from './picture.ts';
import { trueColorPng } from './png.ts';

/** One picture over another in true colour, each in colours of its own; all have the same width. */
export function trueColorSheet(parts: readonly (readonly [Picture, readonly Color[]])[]): Uint8Array {
  const [[{ width }]] = parts;
  const colors = parts.flatMap(([picture, palette]) => [...picture.pixels].map((value) => palette[value]));
  return trueColorPng(width, colors.length / width, Uint32Array.from(colors));
}

/**
 * Throws unless every glyph that has an opaque pixel is made of the colours of exactly one palette, which is what
 * a true-colour source needs for its glyphs to have one reading.
 */
export function expectOnePalette(picture: Picture, tileSize: number, setup: Coloring): void {
  for (const palette of setup.palettes) {
    if (new Set(palette).size !== palette.length) throw new Error('a palette lists a colour twice');
  }
  for (let top = 0; top < picture.height; top += tileSize) {
    for (let left = 0; left < picture.width; left += tileSize) {
      const colors = colorsOf(picture, { left, top, tileSize, colors: setup.colors });
      const fitting = setup.palettes.filter((palette) =>
        [...colors].every((value) => palette.includes(value)),
      );
      if (colors.size > 0 && fitting.length !== 1) {
        throw new Error(`the glyph at ${left}, ${top} fits ${fitting.length} palettes`);
      }
    }
  }
}

interface Coloring {
  /** What the picture is drawn in. */
  readonly colors: readonly Color[];
  /** What the declaration lists. */
  readonly palettes: readonly (readonly Color[])[];
}

interface Glyph {
  readonly left: number;
  readonly top: number;
  readonly tileSize: number;
  readonly colors: readonly Color[];
}

function colorsOf(picture: Picture, { left, top, tileSize, colors }: Glyph): Set<Color> {
  const found = new Set<Color>();
  for (let y = top; y < top + tileSize; y++) {
    for (let x = left; x < left + tileSize; x++) {
      const value = picture.pixels[y * picture.width + x];
      if (value !== 0) found.add(colors[value]);
    }
  }
  return found;
}
