import type { ColorData, GlyphSourceData, GlyphsData, PaletteData } from '../../../../protocol/bank-view.ts';
import type { ByteStore } from '../byte-store.ts';

/** A bank of glyphs with its bytes at hand. */
export interface GlyphBank {
  readonly tileSize: number;
  readonly count: number;
  /** Offset of the glyphs in the payload. */
  readonly offset: number;
  /** Two pixels a byte, the left one low. */
  readonly pixels: Uint8Array;
  readonly paletteNumbers: Uint8Array | undefined;
  readonly palettes: readonly PaletteData[];
  readonly sources: readonly GlyphSourceData[];
}

/** Which palette glyphs are shown in: their own where they have one, or one for all by its index. */
export type PaletteChoice = 'own' | number;

/** A glyph's place in the sources of its bank. */
export interface GlyphOrigin {
  /** Position of the source. */
  readonly source: number;
  /** In the source, in glyphs. */
  readonly column: number;
  readonly row: number;
  /** Of its top left pixel in the source. */
  readonly x: number;
  readonly y: number;
}

/** Undefined where the bytes are not at hand. */
export function glyphBankOf(data: GlyphsData, bytes: ByteStore): GlyphBank | undefined {
  const pixels = bytes.of(data.pixels);
  const paletteNumbers = data.paletteNumbers === null ? undefined : bytes.of(data.paletteNumbers);
  if (pixels === undefined || (data.paletteNumbers !== null && paletteNumbers === undefined))
    return undefined;
  const { tileSize, count, palettes, sources } = data;
  return { tileSize, count, offset: data.pixels.offset, pixels, paletteNumbers, palettes, sources };
}

export function bytesPerGlyph({ tileSize }: Pick<GlyphBank, 'tileSize'>): number {
  return (tileSize * tileSize) / 2;
}

/** Undefined for a number that the bank has no glyph of. */
export function originOf({ sources, tileSize, count }: GlyphBank, glyph: number): GlyphOrigin | undefined {
  if (glyph < 0 || glyph >= count) return undefined;
  const source = sources.findLastIndex(({ firstGlyph, columns }) => columns > 0 && firstGlyph <= glyph);
  const found = sources[source];
  if (found === undefined) return undefined;
  const column = (glyph - found.firstGlyph) % found.columns;
  const row = Math.floor((glyph - found.firstGlyph) / found.columns);
  return { source, column, row, x: column * tileSize, y: row * tileSize };
}

/** What the bank says of itself before anybody chooses: own palettes, or the first one that is not all black. */
export function standardPalette({ paletteNumbers, palettes }: GlyphBank): PaletteChoice {
  if (paletteNumbers !== undefined) return 'own';
  return palettes.find(isUsed)?.index ?? 0;
}

/** Whether anything was written to it: those between declared ones are there too, all black. */
export function isUsed({ colors }: PaletteData): boolean {
  return colors.some(({ rgb565 }) => rgb565 !== 0);
}

/** The number of the palette that a glyph is shown in. */
export function paletteOf({ paletteNumbers }: GlyphBank, glyph: number, choice: PaletteChoice): number {
  return choice === 'own' ? (paletteNumbers?.[glyph] ?? 0) : choice;
}

/** The colours as a canvas has them, `0xAABBGGRR` by entry; entry 0 is transparent. */
export function canvasColors(colors: readonly ColorData[]): Uint32Array {
  return Uint32Array.from(colors, ({ css }, entry) => {
    if (entry === 0) return 0;
    const rgb = Number.parseInt(css.slice(1), 16);
    return (0xff000000 | ((rgb & 0xff) << 16) | (rgb & 0xff00) | (rgb >>> 16)) >>> 0;
  });
}

/** A glyph's bytes in rows as its pixels stand in rows, in hexadecimal. */
export function hexRows({ pixels, tileSize }: GlyphBank, glyph: number): string[] {
  const perRow = tileSize / 2;
  const start = glyph * tileSize * perRow;
  return Array.from({ length: tileSize }, (_, row) => {
    const bytes = pixels.subarray(start + row * perRow, start + (row + 1) * perRow);
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  });
}
