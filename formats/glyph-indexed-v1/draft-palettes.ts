import { count } from '../../contract/quote.ts';
import type { TrueColorImage } from '../decoded-input.ts';
import { derivePalettes } from './derive/derive-palettes.ts';
import { COLORS_PER_PALETTE, MAX_PALETTES, type TileSize } from './layout.ts';
import { type BankPalette, type GlyphImage, ownPalettes } from './palettes.ts';
import { USUAL_COLORS } from './quantize/quantize-fix.ts';

export interface DraftPalettes {
  /** `0xAARRGGBB` by entry, the transparent one first; to be numbered from 0. */
  readonly palettes: readonly (readonly number[])[];
  readonly words: readonly string[];
  /** Whether the colours must be reduced: no palettes hold them as they are. */
  readonly isReduced?: true;
}

/**
 * Palettes for images that nobody has declared any for. Indexed images that share one palette have it declared, and
 * others bring theirs along; for true-colour images palettes are derived, and declared so that they stay.
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
  // Declared, several palettes would be one for all pixels of indexed images: these keep their own.
  if (own.length > 1)
    return { palettes: [], words: [`the ${own.length} palettes of the images, and derived ones`] };
  return derived(trueColor, ownPalettes(images).palettes, tileSize);
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

function derived(
  images: readonly TrueColorImage[],
  own: readonly BankPalette[],
  tileSize: TileSize,
): DraftPalettes {
  const given = own.map((palette) => ({ ...palette, isOpen: true }));
  const { palettes, colors, needed, crowded } = derivePalettes(images, given, {
    tileSize,
    maxPalettes: MAX_PALETTES,
  });
  const isTooMuch = needed > MAX_PALETTES || crowded.some(({ length }) => length > 0);
  if (isTooMuch || images.some(hasSoftEdges)) {
    const why = isTooMuch ? 'more colours than palettes hold' : 'soft edges';
    return { palettes: [], isReduced: true, words: [`${why}: reduced to ${USUAL_COLORS} colours`] };
  }
  return {
    palettes: palettes.map((palette) => palette.colors.map(opaqueUnlessFirst)),
    words: [`${count(palettes.length, 'palette')} for its ${count(colors, 'colour')}`],
  };
}

/** Whether a pixel is neither opaque nor transparent. */
function hasSoftEdges({ rgba }: TrueColorImage): boolean {
  for (let at = 3; at < rgba.length; at += 4) if (((rgba[at] + 1) & 0xff) > 1) return true;
  return false;
}

function opaqueUnlessFirst(rgb: number, entry: number): number {
  return entry === 0 ? rgb : 0xff000000 + rgb;
}
