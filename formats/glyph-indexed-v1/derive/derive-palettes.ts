import { rgb565Of } from '../../../contract/color.ts';
import type { TrueColorImage } from '../../decoded-input.ts';
import { COLORS_PER_PALETTE, MAX_PALETTES, type TileSize } from '../layout.ts';
import type { BankPalette } from '../palettes.ts';
import { MAX_BINS, type Seed } from './bins.ts';
import { collectSets, ROOM } from './collect-sets.ts';
import { packSets } from './pack-sets.ts';
import { placeColors, placePalettes } from './place-colors.ts';
import { colorsInSets, poolOf, type SetPool } from './set-pool.ts';

/** A palette that is there before any is derived. None of its entries moves. */
export interface GivenPalette extends BankPalette {
  /** Whether its free entries may be filled. */
  readonly isOpen: boolean;
}

/** Palettes for the colours of true-colour images. */
export interface Derivation {
  /** The given ones, with what was added, and the derived ones, by index; where they are too many, the given ones. */
  readonly palettes: readonly BankPalette[];
  /** How many the bank would have, and whether it may be still more. */
  readonly needed: number;
  readonly isAtLeast: boolean;
  /** Opaque colours of the images; those of crowded glyphs aside. */
  readonly colors: number;
  /** Entries of derived palettes and entries that were free in given ones, together and of the latter alone. */
  readonly added: number;
  readonly filled: number;
  /** For each image the glyphs that have more colours than a palette holds, from 0 in reading order. */
  readonly crowded: readonly (readonly number[])[];
}

export interface DerivationLimits {
  readonly tileSize: TileSize;
  /** Palettes of the bank, the given ones included. */
  readonly maxPalettes: number;
}

/**
 * Packs the colours of each glyph into as few palettes as can be found, beside those given (docs/formats/
 * glyph-indexed-v1.md, "Derived palettes"). The order of the images and of their glyphs means nothing.
 */
export function derivePalettes(
  images: readonly TrueColorImage[],
  given: readonly GivenPalette[],
  { tileSize, maxPalettes }: DerivationLimits,
): Derivation {
  const sets = collectSets(images, tileSize);
  const colors = colorsInSets(sets);
  const result = { palettes: given, added: 0, filled: 0, colors: colors.length, crowded: sets.crowded };
  const least = leastNeeded(colors, given);
  if (least > MAX_PALETTES) return { ...result, needed: least, isAtLeast: true };
  const pool = poolOf(sets, colors);
  const seeds = given.map((palette) => seedOf(palette, pool));
  const packing = packSets(pool, seeds);
  if (packing === undefined) return { ...result, needed: MAX_BINS, isAtLeast: true };
  const needed = Math.max(1, given.length + packing.added.length);
  if (needed > Math.min(maxPalettes, MAX_PALETTES)) return { ...result, needed, isAtLeast: false };
  const rgbs = (lists: readonly (readonly number[])[]) =>
    lists.map((ids) => ids.map((id) => pool.colors[id]));
  return {
    ...result,
    ...assemble(given, rgbs(packing.seeds), rgbs(packing.added)),
    needed,
    isAtLeast: false,
  };
}

/** A number of palettes that can be told without packing: more colours than these hold. */
function leastNeeded(colors: readonly number[], given: readonly GivenPalette[]): number {
  const known = new Set(given.flatMap((palette) => palette.colors.slice(1)));
  const room = given.reduce((sum, palette) => sum + freeEntries(palette), 0);
  const unknown = colors.filter((rgb) => !known.has(rgb)).length;
  return given.length + Math.max(0, Math.ceil((unknown - room) / ROOM));
}

function seedOf(palette: GivenPalette, { colors }: SetPool): Seed {
  const has = new Set(palette.colors.slice(1));
  const ids = [...colors.keys()].filter((id) => has.has(colors[id]));
  return { colors: ids, room: freeEntries(palette) };
}

/** How many colours may be put into a palette. */
export function freeEntries({ isOpen, colors }: GivenPalette): number {
  return isOpen ? COLORS_PER_PALETTE - Math.max(1, colors.length) : 0;
}

/** The given palettes with what each is filled with, and others under free indices; colours are `0xRRGGBB`. */
export function assemble(
  given: readonly BankPalette[],
  filled: readonly (readonly number[])[],
  added: readonly (readonly number[])[],
): Pick<Derivation, 'palettes' | 'added' | 'filled'> {
  const taken = new Set(given.map(({ index }) => index));
  const free = Array.from({ length: MAX_PALETTES }, (_, index) => index).filter((index) => !taken.has(index));
  // Glyphs without colours are drawn with a palette, too.
  const fresh = given.length + added.length === 0 ? [[]] : added;
  const numbers = placePalettes(fresh, free);
  const palettes = [
    ...given.map((palette, position) => grown(palette, filled[position])),
    ...fresh.map((colors, position) => grown({ index: numbers[position], colors: [], words: [] }, colors)),
  ];
  return {
    palettes: palettes.sort((a, b) => a.index - b.index),
    added: filled.flat().length + added.flat().length,
    filled: filled.flat().length,
  };
}

/** A palette with more colours, after those it has. */
function grown({ index, colors, words }: BankPalette, more: readonly number[]): BankPalette {
  if (more.length === 0 && colors.length > 0) return { index, colors, words };
  const first = Math.max(1, colors.length);
  const fresh = placeColors(more, first);
  const transparent = colors.length === 0 ? [0] : [];
  return {
    index,
    colors: [...colors, ...transparent, ...fresh],
    words: [...words, ...transparent, ...fresh.map(rgb565Of)],
  };
}
