/** One row of a benchmark: ours over the other's, and what we aim at. Lower is better. */
export interface Result {
  readonly id: string;
  readonly title: string;
  readonly ratio: number;
  readonly target: number;
  readonly against: string;
  /** Milliseconds. */
  readonly ours: number;
  readonly theirs: number;
}

/** The table for people, or `{"results":[{"id","ratio","target","met","against"}]}` for programs. */
export function printResults(results: readonly Result[], asJson: boolean): void {
  if (asJson) {
    const rows = results.map(({ id, ratio, target, against }) => ({
      id,
      ratio,
      target,
      met: ratio <= target,
      against,
    }));
    console.log(JSON.stringify({ results: rows }));
    return;
  }
  console.log(row(['benchmark', 'ratio', 'target', '', 'against', 'ours', 'theirs']));
  for (const { id, ratio, target, against, ours, theirs } of results) {
    const met = ratio <= target ? 'met' : 'MISSED';
    console.log(
      row([
        id,
        ratio.toFixed(3),
        target.toFixed(3),
        met,
        against,
        `${ours.toFixed(1)} ms`,
        `${theirs.toFixed(1)} ms`,
      ]),
    );
  }
}

function row(cells: readonly string[]): string {
  const widths = [30, 7, 7, 7, 20, 11, 11];
  return cells
    .map((cell, n) => cell.padEnd(widths[n] ?? 0))
    .join(' ')
    .trimEnd();
}
