import { count } from '../../contract/quote.ts';
import type { TrueColorImage } from '../decoded-input.ts';
import { COLORS_PER_PALETTE, MAX_PALETTES, rangesOf, type TileSize } from './layout.ts';
import type { GlyphImage } from './palettes.ts';
import { colorsOfGlyph } from './sheet-trouble.ts';

export interface DraftPalettes {
  /** `0xAARRGGBB` by entry, the transparent one first; to be numbered from 0. */
  readonly palettes: readonly (readonly number[])[];
  readonly words: readonly string[];
}

/**
 * Palettes for images that nobody has declared any for. Indexed images that share one palette have it declared, and
 * others bring theirs along; for true-colour images palettes are made of the colours that their glyphs have together.
 */
export function draftPalettes(images: readonly GlyphImage[], tileSize: TileSize): DraftPalettes {
  const own = palettesOfIndexed(images);
  const trueColor = images.filter((image) => image.kind === 'true-color');
  if (trueColor.length === 0) {
    const [only, ...more] = own;
    if (only === undefined || more.length > 0)
      return { palettes: [], words: [`the ${own.length} palettes of the images`] };
    return { palettes: [only], words: [`the image palette of ${count(only.length, 'colour')}`] };
  }
  // Pixels of indexed images get the first palette, whatever they brought along.
  if (own.length > 1) return { palettes: [], words: ['no palettes, because those of the images differ'] };
  const made = palettesFor(trueColor, tileSize, own.map(opaqueColors));
  if (made === undefined)
    return { palettes: own, words: ['no palettes that hold the colours of all glyphs'] };
  const [first] = own;
  const palettes = made.map((colors, position) =>
    position === 0 && first !== undefined ? grown(first, colors) : [0, ...colors].map(opaqueUnlessFirst),
  );
  const colors = new Set(made.flat()).size;
  return { palettes, words: [`${count(palettes.length, 'palette')} for its ${count(colors, 'colour')}`] };
}

/** Each palette of the indexed images once, of the entries that glyphs can have. */
function palettesOfIndexed(images: readonly GlyphImage[]): readonly (readonly number[])[] {
  const byContent = new Map<string, readonly number[]>();
  for (const image of images) {
    if (image.kind !== 'indexed') continue;
    const colors = [...image.palette.subarray(0, COLORS_PER_PALETTE)];
    byContent.set(colors.join(), colors);
  }
  return [...byContent.values()];
}

type Colors = readonly number[];

/** The first palette of an indexed image, with what true-colour glyphs need beside it. */
function grown(own: Colors, colors: Colors): Colors {
  const has = new Set(opaqueColors(own));
  return [...own, ...colors.filter((rgb) => !has.has(rgb)).map((rgb) => (0xff000000 | rgb) >>> 0)];
}

function opaqueColors(argb: Colors): Colors {
  return argb.slice(1).map((color) => color & 0xffffff);
}

function opaqueUnlessFirst(rgb: number, entry: number): number {
  return entry === 0 ? rgb : (0xff000000 | rgb) >>> 0;
}

/**
 * Sets of colours, `0xRRGGBB`, of which one holds those of each glyph: the largest glyphs first, each into the set that
 * it shares most with and that has room for the rest. Undefined where a glyph or all of them together have too many.
 */
function palettesFor(
  images: readonly TrueColorImage[],
  tileSize: TileSize,
  given: readonly Colors[],
): readonly Colors[] | undefined {
  const palettes = given.map((colors) => new Set(colors));
  for (const glyph of colorSets(images, tileSize)) {
    if (glyph.size > ROOM) return undefined;
    if (palettes.some((palette) => sharedBy(palette, glyph) === glyph.size)) continue;
    const home = nearest(palettes, glyph);
    if (home !== undefined) for (const rgb of glyph) home.add(rgb);
    else if (palettes.push(new Set(glyph)) > MAX_PALETTES) return undefined;
  }
  return palettes.map((colors) => [...colors]);
}

/** Opaque colours that a palette can hold. */
const ROOM = COLORS_PER_PALETTE - 1;

function nearest(palettes: readonly Set<number>[], glyph: ReadonlySet<number>): Set<number> | undefined {
  let best: { palette: Set<number>; shared: number } | undefined;
  for (const palette of palettes) {
    const shared = sharedBy(palette, glyph);
    if (palette.size + glyph.size - shared > ROOM) continue;
    if (best === undefined || shared > best.shared) best = { palette, shared };
  }
  return best?.palette;
}

/** How many colours of the glyph the palette has. */
function sharedBy(palette: ReadonlySet<number>, glyph: ReadonlySet<number>): number {
  let shared = 0;
  for (const rgb of glyph) if (palette.has(rgb)) shared++;
  return shared;
}

/** The colours of every glyph, equal ones once, the largest first. */
function colorSets(images: readonly TrueColorImage[], tileSize: TileSize): readonly ReadonlySet<number>[] {
  const byContent = new Map<string, ReadonlySet<number>>();
  for (const image of images) {
    const [range] = rangesOf([image], tileSize);
    for (let glyph = 0; glyph < range.glyph_count; glyph++) {
      const colors = [...colorsOfGlyph(image, tileSize, glyph).keys()];
      byContent.set(colors.toSorted((a, b) => a - b).join(), new Set(colors));
    }
  }
  return [...byContent.values()].sort((a, b) => b.size - a.size);
}
