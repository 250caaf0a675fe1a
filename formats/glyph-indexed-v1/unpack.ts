import { argb8888Of } from '../../contract/color.ts';
import {
  BankError,
  type BuiltBank,
  type UnpackedFile,
  type UnpackedImage,
  type UnpackedPalette,
} from '../format.ts';
import {
  COLORS_PER_PALETTE,
  type GlyphBank,
  type GlyphLayout,
  type GlyphRange,
  layoutOf,
  readGlyphBank,
} from './layout.ts';

/**
 * One image a source and the palettes. Where glyphs have palette numbers, each is shown in its own; else in the
 * first palette that is not all black, since the runtime may choose any.
 */
export function unpackGlyphs({ payload, metadata }: BuiltBank): UnpackedFile[] {
  const bank = readGlyphBank(metadata);
  const layout = layoutOf(bank);
  if (payload.length !== layout.size) {
    throw new BankError(`the payload has ${payload.length} bytes where its metadata gives ${layout.size}`);
  }
  const palettes = readPalettes(payload, layout);
  const reader = new GlyphReader({ payload, bank, layout, palettes });
  return [
    ...bank.sources.map((range, position): UnpackedFile => {
      return { name: `sheet-${position}`, kind: 'image', image: reader.readImage(range) };
    }),
    { name: 'palettes', kind: 'palettes', palettes },
  ];
}

interface OpenBank {
  readonly payload: Uint8Array;
  readonly bank: GlyphBank;
  readonly layout: GlyphLayout;
  readonly palettes: readonly UnpackedPalette[];
}

class GlyphReader {
  readonly #open: OpenBank;
  /** By palette: ARGB8888, entry 0 transparent. */
  readonly #colors: readonly Uint32Array[];
  readonly #shown: number;

  constructor(open: OpenBank) {
    this.#open = open;
    this.#colors = open.palettes.map(({ colors }) =>
      Uint32Array.from(colors, (word, entry) => argb8888Of(word) % (entry === 0 ? 0x1000000 : 0x100000000)),
    );
    this.#shown = Math.max(
      0,
      open.palettes.findIndex(({ colors }) => colors.some((word) => word !== 0)),
    );
  }

  readImage(range: GlyphRange): UnpackedImage {
    const { tile_size } = this.#open.bank;
    const width = range.columns * tile_size;
    const height = range.rows * tile_size;
    const indices = new Uint8Array(width * height);
    const rgba = new Uint8Array(width * height * 4);
    const used = new Set<number>();
    for (let glyph = 0; glyph < range.glyph_count; glyph++) {
      const number = range.first_glyph + glyph;
      const palette = this.#paletteOf(number);
      used.add(palette);
      const corner =
        Math.floor(glyph / range.columns) * tile_size * width + (glyph % range.columns) * tile_size;
      this.#readIndices(number, indices, { corner, width });
      this.#paint(rgba, indices, { corner, width, palette });
    }
    const [only = this.#shown] = used;
    return { width, height, rgba, indices, ...(used.size <= 1 && { palette: this.#colorsOf(only) }) };
  }

  #paletteOf(number: number): number {
    const { payload, bank, layout } = this.#open;
    if (!bank.glyph_palettes) return this.#shown;
    const palette = payload[layout.paletteNumbers + number];
    if (palette < bank.palette_count) return palette;
    throw new BankError(`glyph ${number} has palette ${palette} of ${bank.palette_count}`);
  }

  #colorsOf(palette: number): Uint32Array {
    return this.#colors[palette] ?? NO_COLORS;
  }

  #readIndices(number: number, indices: Uint8Array, { corner, width }: Place): void {
    const { payload, bank, layout } = this.#open;
    const size = bank.tile_size;
    let from = number * layout.bytesPerGlyph;
    for (let row = 0; row < size; row++) {
      const start = corner + row * width;
      for (let to = start; to < start + size; to += 2, from++) {
        indices[to] = payload[from] & 15;
        indices[to + 1] = payload[from] >>> 4;
      }
    }
  }

  #paint(
    rgba: Uint8Array,
    indices: Uint8Array,
    { corner, width, palette }: Place & { palette: number },
  ): void {
    const size = this.#open.bank.tile_size;
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

function readPalettes(payload: Uint8Array, { palettes, size }: GlyphLayout): UnpackedPalette[] {
  const view = new DataView(payload.buffer, payload.byteOffset + palettes, size - palettes);
  return Array.from({ length: (size - palettes) / (COLORS_PER_PALETTE * 2) }, (_, index) => ({
    index,
    colors: Uint16Array.from({ length: COLORS_PER_PALETTE }, (_word, entry) =>
      view.getUint16((index * COLORS_PER_PALETTE + entry) * 2, true),
    ),
  }));
}
