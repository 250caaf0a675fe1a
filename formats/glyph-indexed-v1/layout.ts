import type { BankFields } from '../bank-fields.ts';
import type { GlyphIndexedV1Metadata } from '../generated/glyph-indexed-v1-metadata.ts';
import type { BankAnimation } from './animations.ts';

export type TileSize = NonNullable<GlyphIndexedV1Metadata['tile_size']>;

/** Pixel values of a glyph, and entries of a palette. Entry 0 is transparent. */
export const COLORS_PER_PALETTE = 16;
export const MAX_PALETTES = 64;
export const MAX_GLYPHS = 65_536;
/** Of all cells of a bank with a map: as many as 65,536 glyphs of the largest size have. */
const MAX_CELL_PIXELS = 67_108_864;

export const TILE_SIZES: readonly TileSize[] = [8, 16, 32];
const DEFAULT_TILE_SIZE: TileSize = 8;
const BYTES_PER_PALETTE = COLORS_PER_PALETTE * Uint16Array.BYTES_PER_ELEMENT;

/** The cells of one source, in reading order. A cell is a place in a sheet that shows a glyph. */
export interface GlyphRange {
  /** The first of them among the cells of the bank: its glyph, where each cell has one of its own. */
  readonly first_glyph: number;
  readonly glyph_count: number;
  readonly columns: number;
  readonly rows: number;
}

export interface BankSource extends GlyphRange {
  /** Where the source has frames: how long each is shown, in milliseconds. */
  readonly durations?: readonly number[] | undefined;
}

/** What the effective metadata says of a bank. */
export interface GlyphBank {
  readonly tile_size: TileSize;
  /** Glyphs that are stored. */
  readonly glyph_count: number;
  readonly palette_count: number;
  /** Whether each cell has a palette number. */
  readonly glyph_palettes: boolean;
  /** Cells of all sources. */
  readonly cell_count: number;
  /** Whether the payload has a map from cells to glyphs; else each cell's glyph has its number. */
  readonly has_map: boolean;
  readonly sources: readonly BankSource[];
  readonly animations: readonly BankAnimation[];
}

/** Offsets of the payload's sections and its size, in bytes; the glyphs stand at 0. */
export interface GlyphLayout {
  readonly bytesPerGlyph: number;
  /** Of the palette numbers, or of the map that has them: where both are missing, of what follows. */
  readonly cells: number;
  readonly palettes: number;
  readonly size: number;
}

/** The tile size that settings declare, or the default where they declare none that exists. */
export function tileSizeOf(metadata: BankFields): TileSize {
  return isTileSize(metadata.tile_size) ? metadata.tile_size : DEFAULT_TILE_SIZE;
}

export function layoutOf(bank: GlyphBank): GlyphLayout {
  const bytesPerGlyph = bytesPerGlyphOf(bank.tile_size);
  const cells = bank.glyph_count * bytesPerGlyph;
  const palettes = cells + cellsSize(bank);
  return { bytesPerGlyph, cells, palettes, size: palettes + bank.palette_count * BYTES_PER_PALETTE };
}

function cellsSize({ has_map, cell_count, glyph_palettes }: GlyphBank): number {
  if (has_map) return cell_count * Uint32Array.BYTES_PER_ELEMENT;
  return glyph_palettes ? cell_count + (cell_count % 2) : 0;
}

/** Cells that a map may have: who draws a bank has to have room for their pixels. */
export function maxCellsOf(tileSize: TileSize): number {
  return MAX_CELL_PIXELS / (tileSize * tileSize);
}

export function bytesPerGlyphOf(tileSize: TileSize): number {
  return (tileSize * tileSize) / 2;
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

/** Whether images are cut into glyphs without a rest. */
export function areWhole(
  images: readonly { readonly width: number; readonly height: number }[],
  tileSize: TileSize,
): boolean {
  return images.every(({ width, height }) => width % tileSize === 0 && height % tileSize === 0);
}

export function isTileSize(value: unknown): value is TileSize {
  return TILE_SIZES.some((size) => size === value);
}
