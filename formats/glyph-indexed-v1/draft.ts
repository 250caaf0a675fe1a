import { rgb565Of } from '../../contract/color.ts';
import { count } from '../../contract/quote.ts';
import type { Draft, DraftDeclaration } from '../draft.ts';
import { type DraftPalettes, draftPalettes } from './draft-palettes.ts';
import { rangesOf, TILE_SIZES, type TileSize } from './layout.ts';
import type { GlyphImage } from './palettes.ts';
import { USUAL_COLORS } from './quantize/quantize-fix.ts';

/** A declaration for each tile size that divides all images; the format's own where none does. */
export const draft: DraftDeclaration = (inputs, others) => {
  const images = inputs.flatMap(({ input }) => {
    return input.kind === 'indexed' || input.kind === 'true-color' ? [input] : [];
  });
  const files = inputs.filter(({ input }) => input.kind === 'palette-file').length;
  if (images.length === 0 || images.length + files < inputs.length) return [];
  const sizes = TILE_SIZES.filter((size) => images.every((image) => divides(size, image)));
  const ranked = sizes.length === 0 ? TILE_SIZES.slice(0, 1) : byLikelihood(sizes, images, others);
  return ranked.map((size) => draftWith(size, images, files));
};

/** @param files how many palette files there are: with them, nothing needs to be declared */
function draftWith(tile_size: TileSize, images: readonly GlyphImage[], files: number): Draft {
  const glyphs = rangesOf(images, tile_size).reduce((sum, { glyph_count }) => sum + glyph_count, 0);
  const { palettes, words, isReduced }: DraftPalettes =
    files === 0
      ? draftPalettes(images, tile_size)
      : { palettes: [], words: [`the palettes of ${count(files, 'file')}`] };
  const declared = palettes.map((colors, index) => ({
    index,
    palette: { originalArgb8888: colors, convertedRgb565: colors.map(rgb565Of) },
  }));
  return {
    role: 'sprites',
    metadata: { tile_size },
    pipeline: {
      ...(declared.length > 0 && { palettes: declared }),
      ...(isReduced && { derive_palettes: true, quantize: { colors: USUAL_COLORS } }),
    },
    words: [`${count(glyphs, 'glyph')} of ${tile_size} × ${tile_size} pixels`, ...words],
  };
}

function divides(size: TileSize, { width, height }: GlyphImage): boolean {
  return width % size === 0 && height % size === 0;
}

/** First what most other assets have, then the size that makes one image a single row or column, then the usual one. */
function byLikelihood(
  sizes: readonly TileSize[],
  images: readonly GlyphImage[],
  others: readonly Readonly<Record<string, unknown>>[],
): readonly TileSize[] {
  const uses = (size: TileSize) => others.filter(({ tile_size }) => tile_size === size).length;
  const isSide = (size: TileSize) =>
    Number(images.some(({ width, height }) => Math.min(width, height) === size));
  return sizes.toSorted(
    (a, b) => uses(b) - uses(a) || isSide(b) - isSide(a) || USUAL.indexOf(a) - USUAL.indexOf(b),
  );
}

const USUAL: readonly TileSize[] = [16, 8, 32];
