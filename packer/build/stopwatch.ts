import type { BuildReport } from '../generated/build-report.ts';

type Times = BuildReport['milliseconds'];

/** Wall time by stage, in milliseconds to the microsecond. */
export class Stopwatch {
  readonly #start = performance.now();
  #last = this.#start;
  readonly #laps: Partial<Record<keyof Times, number>> = {};

  /** Ends the stage `name`, which began where the last one ended. */
  lap(name: Exclude<keyof Times, 'total'>): void {
    const now = performance.now();
    this.#laps[name] = now - this.#last;
    this.#last = now;
  }

  times(): Times {
    const { check = 0, pack = 0, write = 0 } = this.#laps;
    const total = this.#last - this.#start;
    return { check: round(check), pack: round(pack), write: round(write), total: round(total) };
  }
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
