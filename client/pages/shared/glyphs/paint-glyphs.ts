import { canvasColors, type GlyphBank, type PaletteChoice, paletteOf } from './glyph-bank.ts';

/** Glyphs of one source: a part of its grid. */
export interface GlyphWindow {
  readonly firstGlyph: number;
  /** Of the source. */
  readonly columns: number;
  readonly fromColumn: number;
  /** Exclusive. */
  readonly toColumn: number;
  readonly fromRow: number;
  /** Exclusive. */
  readonly toRow: number;
}

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

  /** The pixels of a window, one to one, row by row: `0xAABBGGRR`, transparent ones 0. */
  paint(window: GlyphWindow, palette: PaletteChoice): Uint32Array<ArrayBuffer> {
    const { tileSize } = this.#bank;
    const width = (window.toColumn - window.fromColumn) * tileSize;
    const pixels = new Uint32Array(width * (window.toRow - window.fromRow) * tileSize);
    for (let row = window.fromRow; row < window.toRow; row++) {
      const top = (row - window.fromRow) * tileSize * width;
      for (let column = window.fromColumn; column < window.toColumn; column++) {
        const glyph = window.firstGlyph + row * window.columns + column;
        const corner = top + (column - window.fromColumn) * tileSize;
        this.#paintGlyph(pixels, { glyph, corner, width, palette });
      }
    }
    return pixels;
  }

  #paintGlyph(
    target: Uint32Array,
    {
      glyph,
      corner,
      width,
      palette,
    }: { glyph: number; corner: number; width: number; palette: PaletteChoice },
  ): void {
    const { tileSize, pixels } = this.#bank;
    const colors = this.#colors[paletteOf(this.#bank, glyph, palette)] ?? NO_COLORS;
    let from = (glyph * tileSize * tileSize) / 2;
    for (let row = 0; row < tileSize; row++) {
      const start = corner + row * width;
      for (let to = start; to < start + tileSize; to += 2, from++) {
        const byte = pixels[from] ?? 0;
        target[to] = colors[byte & 15] ?? 0;
        target[to + 1] = colors[byte >>> 4] ?? 0;
      }
    }
  }
}

const NO_COLORS = new Uint32Array(16);
