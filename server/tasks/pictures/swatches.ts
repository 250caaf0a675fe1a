import { overBoard } from './fit-picture.ts';
import type { Raster } from './pixels.ts';

/** Pixels of the longer side that a whole chart is meant to have, and the sides of its squares. */
const CHART = 256;
const MAX_SQUARE = 32;
const MIN_SQUARE = 4;

/** One square a colour (`0xAARRGGBB`), one row a list; squares that a shorter list lacks are left out. */
export function swatches(rows: readonly (readonly number[])[]): Raster {
  const columns = Math.max(1, ...rows.map(({ length }) => length));
  const side = squareSide(Math.max(columns, rows.length));
  const width = columns * side;
  const height = Math.max(1, rows.length) * side;
  const argb = new Uint32Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = rows[Math.floor(y / side)] ?? [];
    for (let x = 0; x < row.length * side; x++)
      argb[y * width + x] = overBoard(row[Math.floor(x / side)] ?? 0, x, y);
  }
  return { width, height, argb };
}

/** The colours of a palette file in rows as long as nearly all palettes are. */
export function paletteSwatches(colors: Uint32Array): Raster {
  const rows = Array.from({ length: Math.ceil(colors.length / ROW) }, (_, row) => [
    ...colors.subarray(row * ROW, (row + 1) * ROW),
  ]);
  return swatches(rows);
}

const ROW = 16;

function squareSide(squares: number): number {
  return Math.min(MAX_SQUARE, Math.max(MIN_SQUARE, Math.floor(CHART / Math.max(1, squares))));
}
