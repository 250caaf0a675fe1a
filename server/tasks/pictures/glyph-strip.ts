import { argb8888Of } from '../../../contract/color.ts';
import type { GlyphSource, GlyphsView } from '../../../formats/bank-view.ts';
import { glyphOf, indexAt, paletteOf } from '../../../formats/cell-word.ts';
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
  const cells = isWhole ? leftPart(source, columns) : drawnCells(view, source, columns);
  const shown = cells.rows === 0 ? 0 : cells.numbers.length / cells.rows;
  const raster = blank(shown * glyphSide, cells.rows * glyphSide);
  const painter = new CellPainter(view, reduction);
  for (const [place, cell] of cells.numbers.entries())
    painter.paint(raster, cell, { x: (place % shown) * glyphSide, y: Math.floor(place / shown) * glyphSide });
  return { ...raster, zoom, isCut: cells.isCut };
}

interface Cells {
  /** Row by row. */
  readonly numbers: readonly number[];
  readonly rows: number;
  readonly isCut: boolean;
}

function leftPart({ firstCell, columns, rows }: GlyphSource, limit: number): Cells {
  const shown = Math.min(columns, limit);
  const numbers = Array.from({ length: shown * rows }, (_, place) => {
    return firstCell + Math.floor(place / shown) * columns + (place % shown);
  });
  return { numbers, rows: shown === 0 ? 0 : rows, isCut: shown < columns };
}

/** Those that have a pixel, in reading order, each glyph once; of a source that has none, the first. */
function drawnCells(view: GlyphsView, { firstCell, columns, rows }: GlyphSource, limit: number): Cells {
  const numbers: number[] = [];
  const seen = new Set<number>();
  const end = firstCell + columns * rows;
  for (let cell = firstCell; cell < end; cell++) {
    const glyph = glyphOf(view.cells[cell] ?? 0);
    if (seen.has(glyph)) continue;
    seen.add(glyph);
    if (!isDrawn(view, glyph)) continue;
    if (numbers.length === limit) return { numbers, rows: 1, isCut: true };
    numbers.push(cell);
  }
  if (numbers.length === 0 && end > firstCell) return { numbers: [firstCell], rows: 1, isCut: false };
  return { numbers, rows: numbers.length === 0 ? 0 : 1, isCut: false };
}

function isDrawn({ pixels, tileSize }: GlyphsView, glyph: number): boolean {
  const size = (tileSize * tileSize) / 2;
  return pixels.subarray(glyph * size, (glyph + 1) * size).some((pair) => pair !== 0);
}

function blank(width: number, height: number): Raster {
  return { width, height, argb: new Uint32Array(width * height) };
}

class CellPainter {
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

  paint({ width, argb }: Raster, cell: number, { x, y }: { readonly x: number; readonly y: number }): void {
    const { tileSize, cells, hasPaletteNumbers } = this.#view;
    const word = cells[cell] ?? 0;
    const colors = this.#colors[hasPaletteNumbers ? paletteOf(word) : this.#shown] ?? NO_COLORS;
    const side = Math.floor(tileSize / this.#reduction);
    for (let row = 0; row < side; row++) {
      for (let column = 0; column < side; column++) {
        const index = indexAt(this.#view, word, this.#source(column), this.#source(row));
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
