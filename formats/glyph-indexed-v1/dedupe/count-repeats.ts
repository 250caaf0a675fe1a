import type { IndexedImage } from '../../decoded-input.ts';
import { CellPacker } from '../cell-packer.ts';
import { bytesPerGlyphOf, type TileSize } from '../layout.ts';
import type { GlyphImage } from '../palettes.ts';
import type { GlyphPlan } from '../plan-glyphs.ts';
import { GlyphStore } from './glyph-store.ts';

/** What comes first stands for the rest: to look at all cells would take longer than to pack them. */
const MAX_COUNTED = 256;

export interface Repeats {
  /** Cells that were looked at: whole rows of the first sheets. */
  readonly cells: number;
  /** Those that show what one before them shows. */
  readonly repeated: number;
}

/**
 * Counts repeated glyphs among the first cells of a bank. Only for sheets that are cut into whole glyphs; undefined
 * where a cell fits no palette.
 */
export function countRepeats({ images, palettes }: GlyphPlan, tileSize: TileSize): Repeats | undefined {
  const packer = new CellPacker(palettes, tileSize);
  const store = new GlyphStore({ tileSize, capacity: 2 * MAX_COUNTED, hasFlips: false });
  const wordsPerGlyph = bytesPerGlyphOf(tileSize) / 4;
  let cells = 0;
  for (const image of images) {
    const columns = image.width / tileSize;
    const rows = Math.min(image.height / tileSize, Math.ceil((MAX_COUNTED - cells) / Math.max(1, columns)));
    if (rows <= 0) break;
    if (columns > MAX_COUNTED) continue;
    const glyphs = new Uint8Array(columns * rows * bytesPerGlyphOf(tileSize));
    if (!packer.pack(topOf(image, rows * tileSize), { glyphs, paletteNumbers: undefined })) return undefined;
    const words = new Int32Array(glyphs.buffer);
    for (let at = 0; at < words.length; at += wordsPerGlyph) store.place(words, at);
    cells += columns * rows;
  }
  return { cells, repeated: cells - store.count };
}

function topOf(image: GlyphImage, height: number): GlyphImage {
  if (image.kind === 'indexed') return topOfIndexed(image, height);
  return {
    kind: image.kind,
    width: image.width,
    height,
    rgba: image.rgba.subarray(0, image.width * height * 4),
  };
}

function topOfIndexed(image: IndexedImage, height: number): IndexedImage {
  const { kind, width, palette, nibbles } = image;
  const size = width * height;
  if (nibbles === undefined) return { kind, width, height, palette, pixels: image.pixels.subarray(0, size) };
  // Who has nibbles may have to unpack the pixels: only where they are asked for.
  return {
    kind,
    width,
    height,
    palette,
    nibbles: nibbles.subarray(0, size / 2),
    get pixels() {
      return image.pixels.subarray(0, size);
    },
  };
}
