import type { CellWindow } from './cell-window.ts';
import type { GlyphBank } from './glyph-bank.ts';

/** A bank's sources, each with a heading and its cells below, one source after the other. Sizes are CSS pixels. */
export interface GridLayout {
  readonly width: number;
  readonly height: number;
  /** Of a cell's side. */
  readonly side: number;
  readonly blocks: readonly GridBlock[];
}

export interface GridBlock {
  readonly source: number;
  readonly firstCell: number;
  readonly columns: number;
  readonly rows: number;
  /** Of its heading. */
  readonly top: number;
  /** Of its cells. */
  readonly cellsTop: number;
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
  readonly window: CellWindow;
}

export const HEADING_HEIGHT = 28;
const GAP = 12;
export const MAX_ZOOM = 16;

/** @param side of a cell */
export function layOutGrid({ sources }: Pick<GlyphBank, 'sources'>, side: number): GridLayout {
  const blocks: GridBlock[] = [];
  let top = 0;
  for (const [source, { firstCell, columns, rows }] of sources.entries()) {
    const cellsTop = top + HEADING_HEIGHT;
    const height = rows * side;
    blocks.push({ source, firstCell, columns, rows, top, cellsTop, width: columns * side, height });
    top = cellsTop + height + GAP;
  }
  return { width: Math.max(0, ...blocks.map(({ width }) => width)), height: top, side, blocks };
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
export function visibleBlocks({ blocks, side }: GridLayout, { x, y, width, height }: Rect): VisibleBlock[] {
  return blocks.flatMap((block) => {
    const fromRow = Math.max(0, Math.floor((y - block.cellsTop) / side));
    const toRow = Math.min(block.rows, Math.ceil((y + height - block.cellsTop) / side));
    const fromColumn = Math.max(0, Math.floor(x / side));
    const toColumn = Math.min(block.columns, Math.ceil((x + width) / side));
    if (fromRow >= toRow || fromColumn >= toColumn) return [];
    const { firstCell, columns } = block;
    return [{ block, window: { firstCell, columns, fromColumn, toColumn, fromRow, toRow } }];
  });
}

/** The blocks of which the heading is to be seen. */
export function visibleHeadings({ blocks }: GridLayout, { y, height }: Rect): GridBlock[] {
  return blocks.filter(({ top }) => top < y + height && top + HEADING_HEIGHT > y);
}

/** The number of the cell at a point; undefined between them. */
export function cellAt({ blocks, side }: GridLayout, x: number, y: number): number | undefined {
  const block = blocks.find(({ cellsTop, height }) => y >= cellsTop && y < cellsTop + height);
  if (block === undefined || x < 0 || x >= block.width) return undefined;
  return block.firstCell + Math.floor((y - block.cellsTop) / side) * block.columns + Math.floor(x / side);
}

/** Where a cell stands; undefined where there is none of that number. */
export function rectOf({ blocks, side }: GridLayout, cell: number): Rect | undefined {
  const block = blockOf(blocks, cell);
  return block && rectIn(block, side, cell);
}

/** Where a cell of the block stands. */
export function rectIn({ firstCell, columns, cellsTop }: GridBlock, side: number, cell: number): Rect {
  const x = ((cell - firstCell) % columns) * side;
  const y = cellsTop + Math.floor((cell - firstCell) / columns) * side;
  return { x, y, width: side, height: side };
}

export type GridStep = 'left' | 'right' | 'up' | 'down' | 'first' | 'last' | 'page-up' | 'page-down';

/** The cell that a key leads to: up and down go on in the next source, in the same column where it has one. */
export function stepFrom(
  { blocks }: GridLayout,
  cell: number,
  step: GridStep,
  { rowsPerPage }: { readonly rowsPerPage: number },
): number {
  const last =
    blocks.reduce((most, { firstCell, columns, rows }) => Math.max(most, firstCell + columns * rows), 1) - 1;
  switch (step) {
    case 'left':
      return Math.max(0, cell - 1);
    case 'right':
      return Math.min(last, cell + 1);
    case 'first':
      return 0;
    case 'last':
      return last;
    default:
      return moveRows(blocks, cell, ROWS[step](Math.max(1, rowsPerPage)));
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

function moveRows(all: readonly GridBlock[], cell: number, by: number): number {
  const blocks = all.filter(({ columns, rows }) => columns * rows > 0);
  const block = blockOf(blocks, cell);
  if (block === undefined) return cell;
  const column = (cell - block.firstCell) % block.columns;
  const row = Math.floor((cell - block.firstCell) / block.columns) + by;
  const inBlock = (to: GridBlock, toRow: number) =>
    to.firstCell + toRow * to.columns + Math.min(column, to.columns - 1);
  if (row >= 0 && row < block.rows) return inBlock(block, row);
  const next = blocks[blocks.indexOf(block) + Math.sign(by)];
  if (next === undefined) return inBlock(block, by < 0 ? 0 : block.rows - 1);
  return inBlock(next, by < 0 ? next.rows - 1 : 0);
}

function blockOf(blocks: readonly GridBlock[], cell: number): GridBlock | undefined {
  return blocks.find(
    ({ firstCell, columns, rows }) => cell >= firstCell && cell < firstCell + columns * rows,
  );
}
