import { COLORS_PER_PALETTE } from '../layout.ts';
import type { Counts } from './glyph-counts.ts';
import { keepColors } from './keep-colors.ts';
import { distance } from './rgb.ts';

/** A palette as positions of colours, and how many it may take beside them. */
export interface Fillable {
  readonly colors: readonly number[];
  readonly room: number;
}

/** Palettes are made of what fits them best, and glyphs given those that fit best, in turn. */
const ROUNDS = 3;

/**
 * Palettes for glyphs that fit none together without loss: `given` ones, filled up, and at most `more` others. What a
 * glyph lacks its palette replaces by what is nearest. Positions are those of `colors`.
 */
export function fitPalettes(
  glyphs: readonly Counts[],
  colors: readonly number[],
  { given, more }: { readonly given: readonly Fillable[]; readonly more: number },
): readonly (readonly number[])[] {
  const kinds = sampled(glyphs.filter(({ positions }) => positions.length > 0));
  let palettes = seeded(kinds, colors, { given, more });
  for (let round = 0; round < ROUNDS; round++) {
    const errors = new PaletteErrors(palettes, colors);
    const shares = palettes.map(() => new Uint32Array(colors.length));
    for (const counts of kinds) addTo(shares[errors.best(counts)], counts);
    palettes = shares.map((share, position) => {
      const { colors: fixed, room } = given[position] ?? { colors: [], room: COLORS_PER_PALETTE - 1 };
      const kept = keepColors(countsOf(share), colors, { room, fixed });
      return kept.length + fixed.length > 0 ? [...fixed, ...kept] : palettes[position];
    });
  }
  return palettes;
}

/** For each glyph the position of the palette that has it at the least error, the first of several. */
export function bestPalettes(
  glyphs: readonly Counts[],
  colors: readonly number[],
  palettes: readonly (readonly number[])[],
): readonly number[] {
  const errors = new PaletteErrors(palettes, colors);
  return glyphs.map((counts) => errors.best(counts));
}

/** The given palettes, and time and again the colours of a glyph that all so far are worst for. */
function seeded(
  kinds: readonly Counts[],
  colors: readonly number[],
  { given, more }: { readonly given: readonly Fillable[]; readonly more: number },
): readonly (readonly number[])[] {
  const palettes: (readonly number[])[] = given.map((palette) => palette.colors);
  const least = new Float64Array(kinds.length).fill(Number.POSITIVE_INFINITY);
  let known = 0;
  while (palettes.length < given.length + more) {
    const errors = new PaletteErrors(palettes.slice(known), colors);
    for (const [position, counts] of kinds.entries()) {
      least[position] = Math.min(least[position], errors.least(counts));
    }
    known = palettes.length;
    const worst = least.reduce((best, error, position) => (error > least[best] ? position : best), 0);
    if (kinds.length === 0 || least[worst] === 0) break;
    palettes.push(keepColors(kinds[worst], colors, { room: COLORS_PER_PALETTE - 1 }));
  }
  return palettes;
}

/** What it costs to show glyphs in palettes. */
class PaletteErrors {
  /** By palette and position of a colour, the square of how far the nearest of the palette is off. */
  readonly #apart: readonly Float64Array[];

  constructor(palettes: readonly (readonly number[])[], colors: readonly number[]) {
    this.#apart = palettes.map((palette) =>
      Float64Array.from(colors, (rgb) =>
        palette.reduce((least, other) => Math.min(least, distance(rgb, colors[other])), FAR),
      ),
    );
  }

  best(counts: Counts): number {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let palette = 0; palette < this.#apart.length && least > 0; palette++) {
      const error = this.#error(counts, palette);
      if (error >= least) continue;
      least = error;
      best = palette;
    }
    return best;
  }

  least(counts: Counts): number {
    return this.#apart.length === 0 ? Number.POSITIVE_INFINITY : this.#error(counts, this.best(counts));
  }

  #error({ positions, counts }: Counts, palette: number): number {
    const apart = this.#apart[palette];
    let error = 0;
    for (let n = 0; n < positions.length; n++) error += apart[positions[n]] * counts[n];
    return error;
  }
}

/** Farther than any two colours are apart: to an empty palette. */
const FAR = 4 * 255 * 255;

/** Palettes are fitted to so many glyphs at most. */
const SAMPLED = 8192;

/** Where glyphs are more, some at equal steps. */
function sampled(glyphs: readonly Counts[]): readonly Counts[] {
  const step = Math.ceil(glyphs.length / SAMPLED);
  return step <= 1 ? glyphs : glyphs.filter((_, position) => position % step === 0);
}

function addTo(sum: Uint32Array, { positions, counts }: Counts): void {
  for (let n = 0; n < positions.length; n++) sum[positions[n]] += counts[n];
}

/** The counts by position of a colour, without those that are 0. */
function countsOf(sum: Uint32Array): Counts {
  const positions = Uint16Array.from([...sum.keys()].filter((position) => sum[position] > 0));
  return { positions, counts: Uint32Array.from(positions, (position) => sum[position]) };
}
