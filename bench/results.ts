/** One row of a benchmark: ours over the other's, and what we aim at. Lower is better. */
export type Result = Measured | Unmeasured;

interface Row {
  readonly id: string;
  readonly title: string;
  readonly target: number;
  readonly against: string;
}

interface Measured extends Row {
  readonly ratio: number;
  /** In `unit`s: for reading, not for comparing between machines. */
  readonly ours: number;
  readonly theirs: number;
  /** Milliseconds where nothing else is said. */
  readonly unit?: 'ms' | 'MiB' | 'palettes';
}

interface Unmeasured extends Row {
  readonly ratio: null;
  /** A word or two, as `not offered`. */
  readonly why: string;
}

/** The table for people, or `{"results":[{"id","ratio","target","met","against"}]}` for programs. */
export function printResults(results: readonly Result[], asJson: boolean): void {
  if (asJson) {
    const rows = results.map((result) => {
      const { id, ratio, target, against } = result;
      return { id, ratio, target, met: isMet(result), against };
    });
    console.log(JSON.stringify({ results: rows }));
    return;
  }
  console.log(row(['benchmark', 'ratio', 'target', '', 'against', 'ours', 'theirs']));
  for (const result of results) console.log(row(cellsOf(result)));
}

function isMet({ ratio, target }: Result): boolean {
  return ratio !== null && ratio <= target;
}

function cellsOf(result: Result): string[] {
  const { id, target, against } = result;
  if (result.ratio === null) return [id, '–', target.toFixed(3), 'MISSED', against, result.why];
  const { ratio, ours, theirs, unit = 'ms' } = result;
  return [
    id,
    ratio.toFixed(3),
    target.toFixed(3),
    isMet(result) ? 'met' : 'MISSED',
    against,
    `${inFigures(ours)} ${unit}`,
    `${inFigures(theirs)} ${unit}`,
  ];
}

/** Answers of a millisecond differ in its hundredths. */
function inFigures(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}

function row(cells: readonly string[]): string {
  const widths = [30, 7, 7, 7, 38, 12, 12];
  return cells
    .map((cell, n) => cell.padEnd(widths[n] ?? 0))
    .join(' ')
    .trimEnd();
}
