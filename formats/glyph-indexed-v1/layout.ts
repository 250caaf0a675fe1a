import { type BankFields, flag, records, wholeNumber } from '../bank-fields.ts';
import { BankError } from '../format.ts';
import type { GlyphIndexedV1Metadata } from '../generated/glyph-indexed-v1-metadata.ts';

export type TileSize = NonNullable<GlyphIndexedV1Metadata['tile_size']>;

/** Pixel values of a glyph, and entries of a palette. Entry 0 is transparent. */
export const COLORS_PER_PALETTE = 16;
export const MAX_PALETTES = 64;
export const MAX_GLYPHS = 65_536;

export const TILE_SIZES: readonly TileSize[] = [8, 16, 32];
const DEFAULT_TILE_SIZE: TileSize = 8;
const BYTES_PER_PALETTE = COLORS_PER_PALETTE * Uint16Array.BYTES_PER_ELEMENT;

/** The glyphs of one source, in reading order. */
export interface GlyphRange {
  readonly first_glyph: number;
  readonly glyph_count: number;
  readonly columns: number;
  readonly rows: number;
}

/** What the effective metadata says of a bank. */
export interface GlyphBank {
  readonly tile_size: TileSize;
  readonly glyph_count: number;
  readonly palette_count: number;
  /** Whether each glyph has a palette number. */
  readonly glyph_palettes: boolean;
  readonly sources: readonly GlyphRange[];
}

/** Offsets of the payload's sections and its size, in bytes; the glyphs stand at 0. */
export interface GlyphLayout {
  readonly bytesPerGlyph: number;
  readonly paletteNumbers: number;
  readonly palettes: number;
  readonly size: number;
}

/** The tile size that settings declare, or the default where they declare none that exists. */
export function tileSizeOf(metadata: BankFields): TileSize {
  return isTileSize(metadata.tile_size) ? metadata.tile_size : DEFAULT_TILE_SIZE;
}

export function layoutOf({ tile_size, glyph_count, palette_count, glyph_palettes }: GlyphBank): GlyphLayout {
  const bytesPerGlyph = (tile_size * tile_size) / 2;
  const paletteNumbers = glyph_count * bytesPerGlyph;
  const palettes = paletteNumbers + (glyph_palettes ? glyph_count + (glyph_count % 2) : 0);
  return { bytesPerGlyph, paletteNumbers, palettes, size: palettes + palette_count * BYTES_PER_PALETTE };
}

/** Where each image's glyphs stand in the bank. What is left of an image beside its whole glyphs counts for nothing. */
export function rangesOf(
  images: Iterable<{ readonly width: number; readonly height: number }>,
  tileSize: TileSize,
): GlyphRange[] {
  const ranges: GlyphRange[] = [];
  let first_glyph = 0;
  for (const { width, height } of images) {
    const columns = Math.floor(width / tileSize);
    const rows = Math.floor(height / tileSize);
    const glyph_count = columns * rows;
    ranges.push({ first_glyph, glyph_count, columns, rows });
    first_glyph += glyph_count;
  }
  return ranges;
}

/** Reads effective metadata. Throws {@link BankError} where it is none that `build` writes. */
export function readGlyphBank(metadata: BankFields): GlyphBank {
  const { tile_size } = metadata;
  if (!isTileSize(tile_size)) throw new BankError('metadata.tile_size is none of 8, 16 and 32');
  const glyph_count = wholeNumber(metadata, 'glyph_count', [0, MAX_GLYPHS]);
  return {
    tile_size,
    glyph_count,
    palette_count: wholeNumber(metadata, 'palette_count', [0, MAX_PALETTES]),
    glyph_palettes: flag(metadata, 'glyph_palettes'),
    sources: readRanges(metadata, glyph_count),
  };
}

function readRanges(metadata: BankFields, glyphCount: number): GlyphRange[] {
  let next = 0;
  const ranges = records(metadata, 'sources').map((fields) => {
    const range: GlyphRange = {
      first_glyph: wholeNumber(fields, 'first_glyph', [next, next]),
      glyph_count: wholeNumber(fields, 'glyph_count', [0, glyphCount - next]),
      columns: wholeNumber(fields, 'columns', [0, glyphCount]),
      rows: wholeNumber(fields, 'rows', [0, glyphCount]),
    };
    if (range.columns * range.rows !== range.glyph_count) {
      throw new BankError('the columns and rows of a source do not give its glyph_count');
    }
    next += range.glyph_count;
    return range;
  });
  if (next !== glyphCount) throw new BankError('the sources do not hold all glyphs');
  return ranges;
}

function isTileSize(value: unknown): value is TileSize {
  return TILE_SIZES.some((size) => size === value);
}
