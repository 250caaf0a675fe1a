import type { Contest } from './measure.ts';
import type { Result } from './results.ts';

interface MeasuredRow<B> {
  readonly id: string;
  readonly title: string;
  readonly target: number;
  readonly against: string;
  measure(bench: B): Promise<Contest>;
}

/**
 * Measures row after row. A row that fails says so in the table, and the exit status says that one has; `whyNot` tells
 * in a word or two of an error that only means that there is nothing to measure.
 */
export async function measureRows<B>(
  rows: readonly MeasuredRow<B>[],
  bench: B,
  whyNot: (error: unknown) => string | undefined,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const row of rows) {
    console.error(`${row.id}: ${row.title} …`);
    try {
      results.push({ ...row, ...(await row.measure(bench)) });
    } catch (error) {
      const why = whyNot(error);
      if (why === undefined) process.exitCode = 1;
      console.error(why !== undefined && error instanceof Error ? error.message : error);
      results.push({ ...row, ratio: null, why: why ?? 'FAILED' });
    }
  }
  return results;
}
