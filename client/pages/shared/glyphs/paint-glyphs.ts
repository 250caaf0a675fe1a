import type { CellWindow } from './cell-window.ts';
import { FLIP_X, FLIP_Y, glyphOf } from './cell-word.ts';
import { canvasColors, type GlyphBank, glyphIn, type PaletteChoice, paletteIn } from './glyph-bank.ts';

/** The colours of a bank's palettes as a canvas has them. */
export class GlyphPainter {
  readonly #bank: GlyphBank;
  readonly #colors: readonly Uint32Array[];

  constructor(bank: GlyphBank) {
    this.#bank = bank;
    this.#colors = bank.palettes.map(({ colors }) => canvasColors(colors));
  }

  get tileSize(): number {
    return this.#bank.tileSize;
  }

  /** The number of the glyph that a cell shows. */
  glyphIn(cell: number): number {
    return glyphIn(this.#bank, cell);
  }

  /** The pixels of a window, one to one, row by row: `0xAABBGGRR`, transparent ones 0. */
  paint(window: CellWindow, palette: PaletteChoice): Uint32Array<ArrayBuffer> {
    const { tileSize } = this.#bank;
    const width = (window.toColumn - window.fromColumn) * tileSize;
    const pixels = new Uint32Array(width * (window.toRow - window.fromRow) * tileSize);
    for (let row = window.fromRow; row < window.toRow; row++) {
      const top = (row - window.fromRow) * tileSize * width;
      for (let column = window.fromColumn; column < window.toColumn; column++) {
        const cell = window.firstCell + row * window.columns + column;
        const corner = top + (column - window.fromColumn) * tileSize;
        this.#paintCell(pixels, { cell, corner, width, palette });
      }
    }
    return pixels;
  }

  #paintCell(target: Uint32Array, { cell, corner, width, palette }: CellPlace): void {
    const { tileSize, pixels, cells } = this.#bank;
    const word = cells[cell] ?? 0;
    const colors = this.#colors[paletteIn(this.#bank, cell, palette)] ?? NO_COLORS;
    const [right, down] = [(word & FLIP_X) === 0 ? 1 : -1, (word & FLIP_Y) === 0 ? 1 : -1];
    const start = corner + (right < 0 ? tileSize - 1 : 0) + (down < 0 ? (tileSize - 1) * width : 0);
    let from = (glyphOf(word) * tileSize * tileSize) / 2;
    for (let row = 0; row < tileSize; row++) {
      let to = start + row * down * width;
      for (let pair = 0; pair < tileSize; pair += 2, to += 2 * right, from++) {
        const byte = pixels[from] ?? 0;
        target[to] = colors[byte & 15] ?? 0;
        target[to + right] = colors[byte >>> 4] ?? 0;
      }
    }
  }
}

/** The cell’s top left pixel in an image of that width. */
interface CellPlace {
  readonly cell: number;
  readonly corner: number;
  readonly width: number;
  readonly palette: PaletteChoice;
}

const NO_COLORS = new Uint32Array(16);
