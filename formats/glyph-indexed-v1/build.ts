import { unreachable } from '../../contract/unreachable.ts';
import type { IndexedImage, TrueColorImage } from '../decoded-input.ts';
import type { BuildInput, BuiltBank } from '../format.ts';
import { GlyphMatcher, wordSheet } from './glyph-matcher.ts';
import {
  type GlyphBank,
  type GlyphLayout,
  type GlyphRange,
  layoutOf,
  rangesOf,
  tileSizeOf,
} from './layout.ts';
import { packIndexed } from './pack-indexed.ts';
import type { BankPalette, GlyphImage } from './palettes.ts';
import { planGlyphs } from './plan-glyphs.ts';

/** Writes the payload of docs/formats/glyph-indexed-v1.md. */
export function buildGlyphs(input: BuildInput): BuiltBank {
  const tile_size = tileSizeOf(input.metadata);
  const { images, palettes, numbers, perGlyph } = planGlyphs(input);
  const ranges = rangesOf(images, tile_size);
  const bank: GlyphBank = {
    tile_size,
    glyph_count: ranges.reduce((sum, range) => sum + range.glyph_count, 0),
    palette_count: palettes.reduce((most, { index }) => Math.max(most, index + 1), 0),
    glyph_palettes: perGlyph,
    sources: ranges,
  };
  const layout = layoutOf(bank);
  const writer = new GlyphWriter(bank, layout, palettes);
  for (const [position, image] of images.entries()) {
    writer.writeImage(image, ranges[position], numbers[position]);
  }
  writePalettes(writer.payload, layout.palettes, palettes);
  return { payload: writer.payload, metadata: { ...bank } };
}

class GlyphWriter {
  readonly payload: Uint8Array;
  readonly #bank: GlyphBank;
  readonly #layout: GlyphLayout;
  readonly #matcher: GlyphMatcher;

  constructor(bank: GlyphBank, layout: GlyphLayout, palettes: readonly BankPalette[]) {
    this.payload = new Uint8Array(layout.size);
    this.#bank = bank;
    this.#layout = layout;
    this.#matcher = new GlyphMatcher(palettes, bank.tile_size);
  }

  writeImage(image: GlyphImage, range: GlyphRange, paletteNumber = 0): void {
    if (image.kind === 'indexed') this.#writeIndexed(image, range, paletteNumber);
    else this.#writeTrueColor(image, range);
  }

  #writeIndexed(image: IndexedImage, range: GlyphRange, paletteNumber: number): void {
    const { bytesPerGlyph } = this.#layout;
    const start = range.first_glyph * bytesPerGlyph;
    packIndexed(
      image,
      this.#bank.tile_size,
      this.payload.subarray(start, start + range.glyph_count * bytesPerGlyph),
    );
    if (!this.#bank.glyph_palettes) return;
    const numbers = this.#layout.paletteNumbers + range.first_glyph;
    this.payload.fill(paletteNumber, numbers, numbers + range.glyph_count);
  }

  #writeTrueColor(image: TrueColorImage, { first_glyph, glyph_count }: GlyphRange): void {
    const sheet = wordSheet(image, this.#bank.tile_size);
    for (let glyph = 0; glyph < glyph_count; glyph++) {
      const index = this.#matcher.match(sheet, glyph);
      if (index < 0) unreachable('a glyph that no palette holds, without a finding');
      const number = first_glyph + glyph;
      this.#matcher.write(index, this.payload, number * this.#layout.bytesPerGlyph);
      this.payload[this.#layout.paletteNumbers + number] = index;
    }
  }
}

function writePalettes(payload: Uint8Array, at: number, palettes: readonly BankPalette[]): void {
  const view = new DataView(payload.buffer, payload.byteOffset + at);
  for (const { index, words } of palettes) {
    for (const [entry, word] of words.entries()) view.setUint16((index * 16 + entry) * 2, word, true);
  }
}
