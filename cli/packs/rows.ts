import { type Column, renderTable } from '../render/table.ts';
import type { Output } from '../terminal.ts';
import { oneLine } from './named.ts';

/** A table for people on a terminal; a line of texts between tabs for each row, without titles, for whatever reads a pipe. */
export function renderRows(
  { isTTY }: Output,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const cells = rows.map((row) => row.map(oneLine));
  if (!isTTY) return cells.map((row) => `${row.join('\t')}\n`).join('');
  return cells.length === 0 ? '' : renderTable(columns, cells);
}

export function left(title: string): Column {
  return { title, align: 'left' };
}

export function right(title: string): Column {
  return { title, align: 'right' };
}
