export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** Rows under their titles, each column as wide as its widest cell. */
export function renderTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const titles = columns.map(({ title }) => title);
  const widths = columns.map((_, n) => Math.max(...[titles, ...rows].map((row) => (row[n] ?? '').length)));
  const line = (row: readonly string[]) =>
    columns
      .map(({ align }, n) =>
        align === 'left' ? (row[n] ?? '').padEnd(widths[n] ?? 0) : (row[n] ?? '').padStart(widths[n] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return `${[titles, ...rows].map(line).join('\n')}\n`;
}
