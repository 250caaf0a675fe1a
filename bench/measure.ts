/** Two ways to do one job, timed in turns. */
export interface Contest {
  /** Median of ours over theirs, pair by pair. */
  readonly ratio: number;
  /** Medians, of milliseconds where times are measured: for reading, not for comparing between machines. */
  readonly ours: number;
  readonly theirs: number;
}

export interface Contestants {
  readonly ours: Turn;
  readonly theirs: Turn;
}

/** One turn; what has to be made ready for it is not timed. */
export type Turn = (() => unknown) | { readonly before: () => void; readonly run: () => unknown };

/** `rounds` pairs after one warm-up pair; in turns, so that drift of the machine's speed hits both alike. */
export async function compare({ ours, theirs }: Contestants, rounds: number): Promise<Contest> {
  await time(ours);
  await time(theirs);
  const pairs: (readonly [number, number])[] = [];
  for (let round = 0; round < rounds; round++) {
    // Each goes first in every other pair: what the one leaves behind in caches serves the other.
    if (round % 2 === 0) {
      const first = await time(ours);
      pairs.push([first, await time(theirs)]);
    } else {
      const first = await time(theirs);
      pairs.push([await time(ours), first]);
    }
  }
  return contestOf(pairs);
}

/** Pairs of ours and theirs, each measured side by side. */
export function contestOf(pairs: readonly (readonly [number, number])[]): Contest {
  return {
    ratio: median(pairs.map(([a, b]) => a / b)),
    ours: median(pairs.map(([a]) => a)),
    theirs: median(pairs.map(([, b]) => b)),
  };
}

/** Milliseconds of one turn. */
export async function time(turn: Turn): Promise<number> {
  if (typeof turn !== 'function') turn.before();
  const run = typeof turn === 'function' ? turn : turn.run;
  const start = performance.now();
  const result = run();
  // To await what is no promise costs a turn of the queue, which short runs would be charged with.
  if (result instanceof Promise) await result;
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
