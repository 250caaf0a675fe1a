import { argb8888Of } from '../../contract/color.ts';
import type { GlyphSource, GlyphsView } from '../bank-view.ts';
import { FLIP_X, FLIP_Y, glyphOf, paletteOf } from '../cell-word.ts';
import type { BuiltBank, UnpackedFile, UnpackedImage } from '../format.ts';
import { COLORS_PER_PALETTE } from './layout.ts';
import { viewGlyphs } from './view.ts';

/**
 * One image a source and the palettes. Where cells have palette numbers, each is shown in its own; else in the
 * first palette that is not all black, since the runtime may choose any.
 */
export function unpackGlyphs(bank: BuiltBank): UnpackedFile[] {
  const view = viewGlyphs(bank);
  const reader = new GlyphReader(view);
  return [
    ...view.sources.map((source, position): UnpackedFile => {
      return { name: `sheet-${position}`, kind: 'image', image: reader.readImage(source) };
    }),
    {
      name: 'palettes',
      kind: 'palettes',
      palettes: view.palettes.map(({ index, colors }) => ({ index, colors })),
    },
  ];
}

class GlyphReader {
  readonly #view: GlyphsView;
  /** By palette: ARGB8888, entry 0 transparent. */
  readonly #colors: readonly Uint32Array[];
  readonly #shown: number;

  constructor(view: GlyphsView) {
    this.#view = view;
    this.#colors = view.palettes.map(({ colors }) =>
      Uint32Array.from(colors, (word, entry) => argb8888Of(word) % (entry === 0 ? 0x1000000 : 0x100000000)),
    );
    this.#shown = Math.max(
      0,
      view.palettes.findIndex(({ colors }) => colors.some((word) => word !== 0)),
    );
  }

  readImage({ firstCell, columns, rows }: GlyphSource): UnpackedImage {
    const { tileSize, cells, hasPaletteNumbers } = this.#view;
    const width = columns * tileSize;
    const height = rows * tileSize;
    const indices = new Uint8Array(width * height);
    const rgba = new Uint8Array(width * height * 4);
    const used = new Set<number>();
    for (let cell = 0; cell < columns * rows; cell++) {
      const word = cells[firstCell + cell];
      const palette = hasPaletteNumbers ? paletteOf(word) : this.#shown;
      used.add(palette);
      const corner = Math.floor(cell / columns) * tileSize * width + (cell % columns) * tileSize;
      this.#readIndices(word, indices, { corner, width });
      this.#paint(rgba, indices, { corner, width, palette });
    }
    const [only = this.#shown] = used;
    return { width, height, rgba, indices, ...(used.size <= 1 && { palette: this.#colorsOf(only) }) };
  }

  #colorsOf(palette: number): Uint32Array {
    return this.#colors[palette] ?? NO_COLORS;
  }

  #readIndices(word: number, indices: Uint8Array, { corner, width }: Place): void {
    const { pixels, tileSize: size } = this.#view;
    let from = (glyphOf(word) * size * size) / 2;
    const [right, down] = [(word & FLIP_X) === 0 ? 1 : -1, (word & FLIP_Y) === 0 ? 1 : -1];
    const start = corner + (right < 0 ? size - 1 : 0) + (down < 0 ? (size - 1) * width : 0);
    for (let row = 0; row < size; row++) {
      let to = start + row * down * width;
      for (let pair = 0; pair < size; pair += 2, to += 2 * right, from++) {
        indices[to] = pixels[from] & 15;
        indices[to + right] = pixels[from] >>> 4;
      }
    }
  }

  #paint(
    rgba: Uint8Array,
    indices: Uint8Array,
    { corner, width, palette }: Place & { palette: number },
  ): void {
    const size = this.#view.tileSize;
    const colors = this.#colorsOf(palette);
    for (let row = 0; row < size; row++) {
      const start = corner + row * width;
      for (let at = start; at < start + size; at++) {
        if (indices[at] !== 0) paintPixel(rgba, at * 4, colors[indices[at]]);
      }
    }
  }
}

/** The top left pixel of a glyph in an image of that width. */
interface Place {
  readonly corner: number;
  readonly width: number;
}

const NO_COLORS = new Uint32Array(COLORS_PER_PALETTE);

function paintPixel(rgba: Uint8Array, at: number, argb8888: number): void {
  rgba[at] = argb8888 >>> 16;
  rgba[at + 1] = argb8888 >>> 8;
  rgba[at + 2] = argb8888;
  rgba[at + 3] = 255;
}
