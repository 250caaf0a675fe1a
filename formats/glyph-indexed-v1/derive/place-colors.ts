import { colorHash } from './color-hash.ts';

/**
 * Places that depend on the colours themselves and hardly on each other: colours and places draw lots, and the lowest
 * lot is taken first. One colour more moves few others, wherever it stands in any order.
 */

/** The colours of a palette by entry, from `first`, without gaps. */
export function placeColors(colors: readonly number[], first: number): number[] {
  const lots = new Float64Array(colors.length * colors.length);
  for (let c = 0; c < colors.length; c++) {
    for (let p = 0; p < colors.length; p++) {
      lots[c * colors.length + p] = lotOf(colors[c], first + p) * 0x100 + c * 0x10 + p;
    }
  }
  const places: (number | undefined)[] = colors.map(() => undefined);
  const placed = new Set<number>();
  for (const lot of lots.sort()) {
    const c = (lot % 0x100) >> 4;
    const p = lot % 0x10;
    if (placed.has(c) || places[p] !== undefined) continue;
    placed.add(c);
    places[p] = colors[c];
  }
  return places.filter((color) => color !== undefined);
}

/** Gives each palette, a list of colours, one of as many numbers: in the order of `palettes`. */
export function placePalettes(
  palettes: readonly (readonly number[])[],
  numbers: readonly number[],
): readonly number[] {
  const pairs = palettes.flatMap((colors, position) =>
    numbers.slice(0, palettes.length).map((number) => ({
      position,
      number,
      // A palette draws the lowest lot of its colours, so that it keeps its place while most of them stay.
      lots: Float64Array.from(colors, (rgb) => lotOf(rgb, 0x100 + number)).sort(),
    })),
  );
  pairs.sort((a, b) => compare(a.lots, b.lots) || a.position - b.position || a.number - b.number);
  const placed = new Map<number, number>();
  const taken = new Set<number>();
  for (const { position, number } of pairs) {
    if (placed.has(position) || taken.has(number)) continue;
    placed.set(position, number);
    taken.add(number);
  }
  return palettes.map((_, position) => placed.get(position) ?? -1);
}

function lotOf(rgb: number, place: number): number {
  return colorHash(colorHash(rgb) + Math.imul(place, 0x9e3779b1));
}

function compare(a: Float64Array, b: Float64Array): number {
  for (let n = 0; n < Math.min(a.length, b.length); n++) if (a[n] !== b[n]) return a[n] - b[n];
  return a.length - b.length;
}
