import type { Frame, Piece } from './frames.ts';

/** How a list of numbers is laid out. */
export type NumberLayout = 'one line' | NumberRows;

export interface NumberRows {
  readonly perRow: number;
  /** Widths of the columns, where its author aligned them to the right. */
  readonly widths: readonly number[] | undefined;
}

/** A palette's colours: such a list is read as one row, however long the line. */
const ROW = 16;
/** Lists up to so many characters need no rows. */
const SHORT = 60;

/** What the layout of a list of numbers is read off. */
export interface NumberList {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly frame: Frame;
  /** Columns left for a row. */
  readonly width: number;
}

/**
 * Rows as the author made them, aligned or not. A list with one number a line, as programs write it, or with ragged
 * lines becomes one line if it is short, else rows of 16 if they are narrow enough, else of 8.
 */
export function numberLayout(list: NumberList): NumberLayout {
  const { pieces, frame } = list;
  const rows = authoredRows(list);
  const [first, ...others] = rows;
  if (first === undefined) return 'one line';
  const isOneLine =
    others.length === 0 && !isBrokenAt(pieces, frame.open + 1) && !isBrokenAt(pieces, frame.close);
  if (isOneLine && first.length <= ROW) return 'one line';
  const perRow = first.length;
  const isEven = others.every(
    ({ length }, at) => length === perRow || (at === others.length - 1 && length < perRow),
  );
  if (!isOneLine && perRow > 1 && isEven) return { perRow, widths: alignedWidths(list.text, rows) };
  const [open, close] = [pieces[frame.open], pieces[frame.close]];
  if (!isOneLine && open !== undefined && close !== undefined && close.flat + 1 - open.flat <= SHORT)
    return 'one line';
  const widest = Math.max(...rows.map((row) => Math.max(...row.map(({ offset, end }) => end - offset))));
  return { perRow: ROW * (widest + 2) <= list.width ? ROW : ROW / 2, widths: undefined };
}

function authoredRows({ pieces, frame }: NumberList): Piece[][] {
  const rows: Piece[][] = [];
  let previous = frame.open;
  for (const position of frame.elements) {
    const piece = pieces[position];
    if (piece === undefined) continue;
    const startsRow = rows.length === 0 || isBroken(pieces, previous + 1, position);
    if (startsRow) rows.push([]);
    rows.at(-1)?.push(piece);
    previous = position;
  }
  return rows;
}

function isBroken(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let position = from; position <= to; position++) if (isBrokenAt(pieces, position)) return true;
  return false;
}

function isBrokenAt(pieces: readonly Piece[], position: number): boolean {
  return (pieces[position]?.linesBefore ?? 0) > 0;
}

/** The columns' widths, if in each of them the numbers end below each other though they are not equally long. */
function alignedWidths(text: string, rows: readonly (readonly Piece[])[]): number[] | undefined {
  const widths: number[] = [];
  const ends: number[] = [];
  let differ = false;
  for (const row of rows) {
    const lineStart = startOfLine(text, row[0]?.offset ?? 0);
    for (const [column, { offset, end }] of row.entries()) {
      const width = widths[column];
      if (width !== undefined && ends[column] !== end - lineStart) return undefined;
      if (width !== undefined && width !== end - offset) differ = true;
      widths[column] = Math.max(width ?? 0, end - offset);
      ends[column] = end - lineStart;
    }
  }
  return differ ? widths : undefined;
}

function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}
