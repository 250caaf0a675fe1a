/** Two ways to do one job, timed in turns. */
export interface Contest {
  /** Median of ours over theirs, pair by pair. */
  readonly ratio: number;
  /** Medians, of milliseconds where times are measured: for reading, not for comparing between machines. */
  readonly ours: number;
  readonly theirs: number;
}

interface Contestants {
  readonly ours: () => void;
  readonly theirs: () => void;
}

/** `rounds` pairs after one warm-up pair; in turns, so that drift of the machine's speed hits both alike. */
export function compare({ ours, theirs }: Contestants, rounds: number): Contest {
  ours();
  theirs();
  return contestOf(Array.from({ length: rounds }, () => [time(ours), time(theirs)] as const));
}

/** Pairs of ours and theirs, each measured side by side. */
export function contestOf(pairs: readonly (readonly [number, number])[]): Contest {
  return {
    ratio: median(pairs.map(([a, b]) => a / b)),
    ours: median(pairs.map(([a]) => a)),
    theirs: median(pairs.map(([, b]) => b)),
  };
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
