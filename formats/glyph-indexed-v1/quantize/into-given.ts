import type { TrueColorImage } from '../../decoded-input.ts';
import { COLORS_PER_PALETTE } from '../layout.ts';
import type { BankPalette } from '../palettes.ts';
import { bestPalettes } from './fit-palettes.ts';
import { countGlyphs } from './glyph-counts.ts';
import { OPAQUE_ALPHA } from './histogram.ts';
import { type Aim, mapPixels, NONE } from './map-pixels.ts';

/**
 * Gives each glyph the palette that shows it at the least error, and its pixels the colours of that. `aim.colors` are
 * those of the palettes. Nothing is opaque where there are none.
 */
export function intoGiven(
  images: readonly TrueColorImage[],
  aim: Aim,
  palettes: readonly BankPalette[],
): readonly Uint16Array[] {
  if (aim.colors.length === 0)
    return images.map(({ width, height }) => new Uint16Array(width * height).fill(NONE));
  const positions = new Map(aim.colors.map((rgb, position) => [rgb, position]));
  const choices = palettes.map(({ colors }) =>
    colors.slice(1, COLORS_PER_PALETTE).flatMap((rgb) => positions.get(rgb) ?? []),
  );
  const cells = cellsOf(images, aim.colors.length);
  return images.map((image, position) => {
    const counts = countGlyphs(image, cells.mapped[position], aim.tileSize);
    const best = bestPalettes(counts, [...aim.colors, ...cells.colors], choices);
    return mapPixels(
      image,
      aim,
      best.map((palette) => choices[palette]),
    );
  });
}

/** Palettes are chosen by colours of five bits a channel, which is near enough and not too many. */
const HIGH = 0xf8f8f8;
const MIDDLE = 0x040404;

/** For each pixel the position of its cell, from `first`, and of each cell the colour in its middle. */
function cellsOf(
  images: readonly TrueColorImage[],
  first: number,
): { readonly mapped: readonly Uint16Array[]; readonly colors: readonly number[] } {
  const positions = new Map<number, number>();
  const mapped = images.map(({ rgba, width, height }) => {
    const cells = new Uint16Array(width * height).fill(NONE);
    let last = -1;
    let position = NONE;
    for (let pixel = 0; pixel < cells.length; pixel++) {
      const at = pixel * 4;
      if (rgba[at + 3] < OPAQUE_ALPHA) continue;
      const cell = ((rgba[at] << 16) | (rgba[at + 1] << 8) | rgba[at + 2]) & HIGH;
      if (cell !== last) {
        position = positions.get(cell) ?? first + positions.size;
        positions.set(cell, position);
        last = cell;
      }
      cells[pixel] = position;
    }
    return cells;
  });
  return { mapped, colors: [...positions.keys()].map((cell) => cell + MIDDLE) };
}
