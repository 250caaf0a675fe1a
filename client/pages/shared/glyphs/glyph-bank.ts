import type {
  AnimationData,
  ByteSection,
  ColorData,
  GlyphSourceData,
  GlyphsData,
  PaletteData,
} from '../../../../protocol/bank-view.ts';
import type { ByteStore } from '../byte-store.ts';
import type { CellWindow } from './cell-window.ts';
import { cellWords, glyphOf, paletteOf } from './cell-word.ts';

/** A bank of glyphs with its bytes at hand. */
export interface GlyphBank {
  readonly tileSize: number;
  /** Glyphs that are stored. */
  readonly count: number;
  /** Offset of the glyphs in the payload. */
  readonly offset: number;
  /** Two pixels a byte, the left one low. */
  readonly pixels: Uint8Array;
  /** What each cell of the sources shows. */
  readonly cells: Uint32Array;
  /** Whether cells may share glyphs; else each shows the glyph of its own number. */
  readonly isMapped: boolean;
  /** Whether each cell has a palette of its own. */
  readonly hasPaletteNumbers: boolean;
  readonly palettes: readonly PaletteData[];
  readonly sources: readonly GlyphSourceData[];
  readonly animations: readonly AnimationData[];
}

/** Which palette cells are shown in: their own where they have one, or one for all by its index. */
export type PaletteChoice = 'own' | number;

/** A cell's place in the sources of its bank. */
export interface CellOrigin {
  /** Position of the source. */
  readonly source: number;
  /** In the source, in cells. */
  readonly column: number;
  readonly row: number;
  /** Of its top left pixel in the source. */
  readonly x: number;
  readonly y: number;
}

/** Undefined where the bytes are not at hand. */
export function glyphBankOf(data: GlyphsData, bytes: ByteStore): GlyphBank | undefined {
  const isMissing = (section: ByteSection | null) => section !== null && bytes.of(section) === undefined;
  const pixels = bytes.of(data.pixels);
  if (pixels === undefined || isMissing(data.map) || isMissing(data.paletteNumbers)) return undefined;
  const { tileSize, count, hasPaletteNumbers, palettes, sources, animations } = data;
  const map = data.map === null ? undefined : bytes.of(data.map);
  const paletteNumbers = data.paletteNumbers === null ? undefined : bytes.of(data.paletteNumbers);
  return {
    tileSize,
    count,
    offset: data.pixels.offset,
    pixels,
    cells: cellWords(data.cellCount, { map, paletteNumbers }),
    isMapped: map !== undefined,
    hasPaletteNumbers,
    palettes,
    sources,
    animations,
  };
}

export function bytesPerGlyph({ tileSize }: Pick<GlyphBank, 'tileSize'>): number {
  return (tileSize * tileSize) / 2;
}

/** Undefined for a number that the bank has no cell of. */
export function originOf({ sources, tileSize, cells }: GlyphBank, cell: number): CellOrigin | undefined {
  if (cell < 0 || cell >= cells.length) return undefined;
  const source = sources.findLastIndex(({ firstCell, columns }) => columns > 0 && firstCell <= cell);
  const found = sources[source];
  if (found === undefined) return undefined;
  const column = (cell - found.firstCell) % found.columns;
  const row = Math.floor((cell - found.firstCell) / found.columns);
  return { source, column, row, x: column * tileSize, y: row * tileSize };
}

/** The cells of one frame of a source that has frames, which share its rows equally. */
export function frameWindow({ sources }: GlyphBank, source: number, frame: number): CellWindow | undefined {
  const { firstCell = 0, columns = 0, rows = 0, durations } = sources[source] ?? {};
  if (durations === null || durations === undefined || frame >= durations.length) return undefined;
  const height = rows / durations.length;
  const [fromRow, toRow] = [frame * height, (frame + 1) * height];
  return { firstCell, columns, fromColumn: 0, toColumn: columns, fromRow, toRow };
}

/** The number of the glyph that a cell shows. */
export function glyphIn({ cells }: GlyphBank, cell: number): number {
  return glyphOf(cells[cell] ?? 0);
}

/** How many cells show a glyph, mirrored or not. */
export function usesOf({ cells }: GlyphBank, glyph: number): number {
  return cells.reduce((count, word) => (glyphOf(word) === glyph ? count + 1 : count), 0);
}

/** What the bank says of itself before anybody chooses: own palettes, or the first one that is not all black. */
export function standardPalette({ hasPaletteNumbers, palettes }: GlyphBank): PaletteChoice {
  if (hasPaletteNumbers) return 'own';
  return palettes.find(isUsed)?.index ?? 0;
}

/** Whether anything was written to it: those between declared ones are there too, all black. */
export function isUsed({ colors }: PaletteData): boolean {
  return colors.some(({ rgb565 }) => rgb565 !== 0);
}

/** The number of the palette that a cell is shown in. */
export function paletteIn({ cells }: GlyphBank, cell: number, choice: PaletteChoice): number {
  return choice === 'own' ? paletteOf(cells[cell] ?? 0) : choice;
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
