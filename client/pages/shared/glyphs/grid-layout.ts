import type { GlyphBank } from './glyph-bank.ts';
import type { GlyphWindow } from './paint-glyphs.ts';

/** A bank's sources, each with a heading and its glyphs below, one source after the other. Sizes are CSS pixels. */
export interface GridLayout {
  readonly width: number;
  readonly height: number;
  /** Of a glyph's side. */
  readonly cell: number;
  readonly blocks: readonly GridBlock[];
}

export interface GridBlock {
  readonly source: number;
  readonly firstGlyph: number;
  readonly columns: number;
  readonly rows: number;
  /** Of its heading. */
  readonly top: number;
  /** Of its glyphs. */
  readonly glyphsTop: number;
  readonly width: number;
  readonly height: number;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of a block that is to be seen. */
export interface VisibleBlock {
  readonly block: GridBlock;
  readonly window: GlyphWindow;
}

export const HEADING_HEIGHT = 28;
const GAP = 12;
export const MAX_ZOOM = 16;

/** @param cell side of a glyph */
export function layOutGrid({ sources }: Pick<GlyphBank, 'sources'>, cell: number): GridLayout {
  const blocks: GridBlock[] = [];
  let top = 0;
  for (const [source, { firstGlyph, columns, rows }] of sources.entries()) {
    const glyphsTop = top + HEADING_HEIGHT;
    const height = rows * cell;
    blocks.push({ source, firstGlyph, columns, rows, top, glyphsTop, width: columns * cell, height });
    top = glyphsTop + height + GAP;
  }
  return { width: Math.max(0, ...blocks.map(({ width }) => width)), height: top, cell, blocks };
}

/** The largest whole zoom at which the widest source is not wider than that, and no source much higher. */
export function fittingZoom(
  { sources, tileSize }: Pick<GlyphBank, 'sources' | 'tileSize'>,
  view: { readonly width: number; readonly height: number },
): number {
  const columns = Math.max(1, ...sources.map((source) => source.columns));
  const rows = Math.max(1, ...sources.map((source) => source.rows));
  const byWidth = Math.floor(view.width / (columns * tileSize));
  const byHeight = Math.floor((view.height - HEADING_HEIGHT) / (rows * tileSize));
  // A sheet that is much higher than the view is scrolled: to see it whole would be to see it too small.
  return Math.min(MAX_ZOOM, Math.max(1, Math.min(byWidth, Math.max(byHeight, 3))));
}

/** What of the blocks lies in a part of the layout. */
export function visibleBlocks({ blocks, cell }: GridLayout, { x, y, width, height }: Rect): VisibleBlock[] {
  return blocks.flatMap((block) => {
    const fromRow = Math.max(0, Math.floor((y - block.glyphsTop) / cell));
    const toRow = Math.min(block.rows, Math.ceil((y + height - block.glyphsTop) / cell));
    const fromColumn = Math.max(0, Math.floor(x / cell));
    const toColumn = Math.min(block.columns, Math.ceil((x + width) / cell));
    if (fromRow >= toRow || fromColumn >= toColumn) return [];
    const { firstGlyph, columns } = block;
    return [{ block, window: { firstGlyph, columns, fromColumn, toColumn, fromRow, toRow } }];
  });
}

/** The blocks of which the heading is to be seen. */
export function visibleHeadings({ blocks }: GridLayout, { y, height }: Rect): GridBlock[] {
  return blocks.filter(({ top }) => top < y + height && top + HEADING_HEIGHT > y);
}

/** The number of the glyph at a point; undefined between them. */
export function glyphAt({ blocks, cell }: GridLayout, x: number, y: number): number | undefined {
  const block = blocks.find(({ glyphsTop, height }) => y >= glyphsTop && y < glyphsTop + height);
  if (block === undefined || x < 0 || x >= block.width) return undefined;
  return block.firstGlyph + Math.floor((y - block.glyphsTop) / cell) * block.columns + Math.floor(x / cell);
}

/** Where a glyph stands; undefined where there is none of that number. */
export function rectOf({ blocks, cell }: GridLayout, glyph: number): Rect | undefined {
  const block = blockOf(blocks, glyph);
  return block && rectIn(block, cell, glyph);
}

/** Where a glyph of the block stands. */
export function rectIn({ firstGlyph, columns, glyphsTop }: GridBlock, cell: number, glyph: number): Rect {
  const x = ((glyph - firstGlyph) % columns) * cell;
  const y = glyphsTop + Math.floor((glyph - firstGlyph) / columns) * cell;
  return { x, y, width: cell, height: cell };
}

export type GridStep = 'left' | 'right' | 'up' | 'down' | 'first' | 'last' | 'page-up' | 'page-down';

/** The glyph that a key leads to: up and down go on in the next source, in the same column where it has one. */
export function stepFrom(
  { blocks }: GridLayout,
  glyph: number,
  step: GridStep,
  { rowsPerPage }: { readonly rowsPerPage: number },
): number {
  const last =
    blocks.reduce((most, { firstGlyph, columns, rows }) => Math.max(most, firstGlyph + columns * rows), 1) -
    1;
  switch (step) {
    case 'left':
      return Math.max(0, glyph - 1);
    case 'right':
      return Math.min(last, glyph + 1);
    case 'first':
      return 0;
    case 'last':
      return last;
    default:
      return moveRows(blocks, glyph, ROWS[step](Math.max(1, rowsPerPage)));
  }
}

const ROWS: Readonly<
  Record<Exclude<GridStep, 'left' | 'right' | 'first' | 'last'>, (page: number) => number>
> = {
  up: () => -1,
  down: () => 1,
  'page-up': (page) => -page,
  'page-down': (page) => page,
};

function moveRows(all: readonly GridBlock[], glyph: number, by: number): number {
  const blocks = all.filter(({ columns, rows }) => columns * rows > 0);
  const block = blockOf(blocks, glyph);
  if (block === undefined) return glyph;
  const column = (glyph - block.firstGlyph) % block.columns;
  const row = Math.floor((glyph - block.firstGlyph) / block.columns) + by;
  const inBlock = (to: GridBlock, toRow: number) =>
    to.firstGlyph + toRow * to.columns + Math.min(column, to.columns - 1);
  if (row >= 0 && row < block.rows) return inBlock(block, row);
  const next = blocks[blocks.indexOf(block) + Math.sign(by)];
  if (next === undefined) return inBlock(block, by < 0 ? 0 : block.rows - 1);
  return inBlock(next, by < 0 ? next.rows - 1 : 0);
}

function blockOf(blocks: readonly GridBlock[], glyph: number): GridBlock | undefined {
  return blocks.find(
    ({ firstGlyph, columns, rows }) => glyph >= firstGlyph && glyph < firstGlyph + columns * rows,
  );
}
