/** A server that ends more often than this … */
const MAX_CRASHES = 4;
/** … within so many milliseconds is not started again by itself. */
const PERIOD = 3 * 60 * 1000;

/** Decides whether a server that ended unasked is started again. */
export class CrashPolicy {
  #crashes: number[] = [];

  /** @param now in milliseconds */
  afterCrash(now: number): 'restart' | 'give up' {
    this.#crashes = [...this.#crashes.filter((time) => now - time < PERIOD), now];
    return this.#crashes.length > MAX_CRASHES ? 'give up' : 'restart';
  }

  /** Someone looked after it: what was before does not count. */
  forgive(): void {
    this.#crashes = [];
  }
}
