import type { TrueColorImage } from '../../decoded-input.ts';
import { ROOM } from '../derive/collect-sets.ts';
import {
  assemble,
  type Derivation,
  type DerivationLimits,
  derivePalettes,
  freeEntries,
  type GivenPalette,
} from '../derive/derive-palettes.ts';
import type { GivenPalettes } from '../given-palettes.ts';
import { bestPalettes, fitPalettes } from './fit-palettes.ts';
import { type Counts, countGlyphs } from './glyph-counts.ts';
import { keepColors } from './keep-colors.ts';
import { type Aim, mapPixels } from './map-pixels.ts';
import { paintOf } from './paint.ts';

/** How palettes come about. */
export interface PaletteMeans extends DerivationLimits {
  readonly given: GivenPalettes;
  readonly derives: boolean;
}

interface Result {
  readonly mapped: readonly Uint16Array[];
  readonly derivation: Derivation;
}

/**
 * Gives pixels the nearest colours, reduces glyphs that have too many of them, and derives palettes; where these are
 * too many, as many as there may be are fitted to the glyphs, and the glyphs to them.
 */
export function intoDerived(images: readonly TrueColorImage[], aim: Aim, means: PaletteMeans): Result {
  const first = images.map((image) => mapPixels(image, aim));
  const counts = images.map((image, position) => countGlyphs(image, first[position], aim.tileSize));
  const mapped = images.map((image, position) =>
    counts[position].every(({ positions }) => positions.length <= ROOM)
      ? first[position]
      : mapPixels(
          image,
          aim,
          counts[position].map((glyph) => keepColors(glyph, aim.colors, { room: ROOM })),
        ),
  );
  const painted = images.map((image, position) => paintOf(image, mapped[position], aim.colors));
  const derivation = derivePalettes(painted, means.given.palettes, means);
  if (derivation.needed <= means.maxPalettes) return { mapped, derivation };
  return fitted(images, aim, { means, counts, lossless: { mapped, derivation } });
}

interface Fitting {
  readonly means: PaletteMeans;
  /** Of each image, by glyph. */
  readonly counts: readonly (readonly Counts[])[];
  /** What would be, if there were palettes enough. */
  readonly lossless: Result;
}

function fitted(images: readonly TrueColorImage[], aim: Aim, { means, counts, lossless }: Fitting): Result {
  const { palettes: given } = means.given;
  const positions = new Map(aim.colors.map((rgb, position) => [rgb, position]));
  const seeds = given.map((palette) => ({
    colors: palette.colors.slice(1).flatMap((rgb) => positions.get(rgb) ?? []),
    room: freeEntries(palette),
  }));
  const more = Math.max(0, means.maxPalettes - given.length);
  const palettes = fitPalettes(counts.flat(), aim.colors, { given: seeds, more });
  if (palettes.every(({ length }) => length === 0)) return lossless;
  const mapped = images.map((image, position) => {
    const best = bestPalettes(counts[position], aim.colors, palettes);
    return mapPixels(
      image,
      aim,
      best.map((palette) => palettes[palette]),
    );
  });
  return { mapped, derivation: { ...lossless.derivation, ...bankOf(palettes, aim.colors, given) } };
}

function bankOf(
  palettes: readonly (readonly number[])[],
  colors: readonly number[],
  given: readonly GivenPalette[],
): Pick<Derivation, 'palettes' | 'added' | 'filled' | 'needed' | 'isAtLeast'> {
  const rgbs = palettes.map((palette) => palette.map((position) => colors[position]));
  const filled = given.map((palette, position) => {
    const has = new Set(palette.colors.slice(1));
    return rgbs[position].filter((rgb) => !has.has(rgb));
  });
  const bank = assemble(given, filled, rgbs.slice(given.length));
  return { ...bank, needed: bank.palettes.length, isAtLeast: false };
}
