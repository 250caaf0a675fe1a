import { argb8888Of } from '../../../contract/color.ts';
import type { GlyphSource, GlyphsView } from '../../../formats/bank-view.ts';
import type { Raster } from './pixels.ts';

/** Glyphs of a source as a picture that fits into a line of text. */
export interface GlyphStrip extends Raster {
  /** Pixels of the screen that each of its pixels is meant to be. */
  readonly zoom: number;
  /** Whether the source has more. */
  readonly isCut: boolean;
}

/** In pixels of the screen. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * The source as it lies where that fits; else its glyphs side by side, without those that are empty. Every pixel is
 * enlarged by a whole number, or one of so many is taken, so that glyphs stay crisp.
 */
export function glyphStrip(view: GlyphsView, source: GlyphSource, room: Room): GlyphStrip {
  const side = view.tileSize;
  const isWhole = source.rows * side <= room.height;
  const reduction = isWhole ? 1 : Math.max(1, Math.ceil(side / room.height));
  const rows = isWhole ? source.rows : 1;
  const glyphSide = Math.floor(side / reduction);
  const zoom = Math.max(1, Math.floor(room.height / Math.max(1, rows * glyphSide)));
  const columns = Math.max(1, Math.floor(room.width / (glyphSide * zoom)));
  const cells = isWhole ? leftPart(source, columns) : drawnGlyphs(view, source, columns);
  const shown = cells.rows === 0 ? 0 : cells.glyphs.length / cells.rows;
  const raster = blank(shown * glyphSide, cells.rows * glyphSide);
  const painter = new GlyphPainter(view, reduction);
  for (const [cell, glyph] of cells.glyphs.entries())
    painter.paint(raster, glyph, { x: (cell % shown) * glyphSide, y: Math.floor(cell / shown) * glyphSide });
  return { ...raster, zoom, isCut: cells.isCut };
}

interface Cells {
  /** Numbers of glyphs, row by row. */
  readonly glyphs: readonly number[];
  readonly rows: number;
  readonly isCut: boolean;
}

function leftPart({ firstGlyph, columns, rows }: GlyphSource, limit: number): Cells {
  const shown = Math.min(columns, limit);
  const glyphs = Array.from({ length: shown * rows }, (_, cell) => {
    return firstGlyph + Math.floor(cell / shown) * columns + (cell % shown);
  });
  return { glyphs, rows: shown === 0 ? 0 : rows, isCut: shown < columns };
}

/** Those that have a pixel, in reading order; of a source that has none, the first. */
function drawnGlyphs(view: GlyphsView, { firstGlyph, columns, rows }: GlyphSource, limit: number): Cells {
  const glyphs: number[] = [];
  const end = firstGlyph + columns * rows;
  let number = firstGlyph;
  for (; number < end && glyphs.length < limit; number++) if (isDrawn(view, number)) glyphs.push(number);
  if (glyphs.length === 0 && end > firstGlyph) return { glyphs: [firstGlyph], rows: 1, isCut: false };
  return { glyphs, rows: glyphs.length === 0 ? 0 : 1, isCut: hasDrawn(view, number, end) };
}

function hasDrawn(view: GlyphsView, from: number, end: number): boolean {
  for (let number = from; number < end; number++) if (isDrawn(view, number)) return true;
  return false;
}

function isDrawn({ pixels, tileSize }: GlyphsView, number: number): boolean {
  const size = (tileSize * tileSize) / 2;
  return pixels.subarray(number * size, (number + 1) * size).some((pair) => pair !== 0);
}

function blank(width: number, height: number): Raster {
  return { width, height, argb: new Uint32Array(width * height) };
}

class GlyphPainter {
  readonly #view: GlyphsView;
  readonly #reduction: number;
  /** By palette: ARGB8888. */
  readonly #colors: readonly Uint32Array[];
  readonly #shown: number;

  constructor(view: GlyphsView, reduction: number) {
    this.#view = view;
    this.#reduction = reduction;
    this.#colors = view.palettes.map(({ colors }) => Uint32Array.from(colors, argb8888Of));
    this.#shown = shownPalette(view);
  }

  paint({ width, argb }: Raster, number: number, { x, y }: { readonly x: number; readonly y: number }): void {
    const { tileSize, pixels, paletteNumbers } = this.#view;
    const colors = this.#colors[paletteNumbers?.[number] ?? this.#shown] ?? NO_COLORS;
    const side = Math.floor(tileSize / this.#reduction);
    for (let row = 0; row < side; row++) {
      for (let column = 0; column < side; column++) {
        const pixel = this.#source(row) * tileSize + this.#source(column);
        const pair = pixels[(number * tileSize * tileSize + pixel) >> 1] ?? 0;
        const index = pixel % 2 === 0 ? pair & 15 : pair >>> 4;
        if (index !== 0) argb[(y + row) * width + x + column] = colors[index] ?? OPAQUE;
      }
    }
  }

  /** The middle one of those that a pixel stands for. */
  #source(at: number): number {
    return at * this.#reduction + (this.#reduction >> 1);
  }
}

const OPAQUE = 0xff000000;
const NO_COLORS = new Uint32Array(0);

/** Where the runtime chooses the palette: the first that is not all black, as `unpack` shows it. */
function shownPalette({ palettes }: GlyphsView): number {
  return Math.max(
    0,
    palettes.findIndex(({ colors }) => colors.some((word) => word !== 0)),
  );
}
