import type { IndexedImage, TrueColorImage } from '../decoded-input.ts';
import { GlyphMatcher, wordSheet } from './glyph-matcher.ts';
import { bytesPerGlyphOf, type TileSize } from './layout.ts';
import { packIndexed } from './pack-indexed.ts';
import type { BankPalette, GlyphImage } from './palettes.ts';

/** Where the cells of one sheet go, in reading order. */
export interface CellTarget {
  /** `bytesPerGlyph` a cell. */
  readonly glyphs: Uint8Array;
  /** One a cell; undefined where the bank has no palette numbers. */
  readonly paletteNumbers: Uint8Array | undefined;
}

/** Turns the cells of sheets into glyphs of 4 bits a pixel. Built once for a bank. */
export class CellPacker {
  readonly #tileSize: TileSize;
  readonly #palettes: readonly BankPalette[];
  /** Its tables are larger than most banks: indexed sheets do without. */
  #matcher: GlyphMatcher | undefined;

  constructor(palettes: readonly BankPalette[], tileSize: TileSize) {
    this.#palettes = palettes;
    this.#tileSize = tileSize;
  }

  /** `paletteNumber` is that of an indexed image. Returns whether every cell fits a palette. */
  pack(image: GlyphImage, target: CellTarget, paletteNumber = 0): boolean {
    return image.kind === 'indexed'
      ? this.#packIndexed(image, target, paletteNumber)
      : this.#packTrueColor(image, target);
  }

  #packIndexed(image: IndexedImage, { glyphs, paletteNumbers }: CellTarget, paletteNumber: number): true {
    packIndexed(image, this.#tileSize, glyphs);
    paletteNumbers?.fill(paletteNumber);
    return true;
  }

  #packTrueColor(image: TrueColorImage, { glyphs, paletteNumbers }: CellTarget): boolean {
    const sheet = wordSheet(image, this.#tileSize);
    this.#matcher ??= new GlyphMatcher(this.#palettes, this.#tileSize);
    const matcher = this.#matcher;
    const bytesPerGlyph = bytesPerGlyphOf(this.#tileSize);
    const count = glyphs.length / bytesPerGlyph;
    for (let cell = 0; cell < count; cell++) {
      const index = matcher.match(sheet, cell);
      if (index < 0) return false;
      matcher.write(index, glyphs, cell * bytesPerGlyph);
      if (paletteNumbers !== undefined) paletteNumbers[cell] = index;
    }
    return true;
  }
}
