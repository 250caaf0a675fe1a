/** Changes as they come, given out in bursts: a save is several of them, and a checkout thousands. */
export class ChangeQueue {
  #paths = new Set<string>();
  #firstAt = 0;
  #lastAt = 0;
  #wake: () => void = () => {};

  add(path: string): void {
    const now = performance.now();
    if (this.#paths.size === 0) this.#firstAt = now;
    this.#lastAt = now;
    this.#paths.add(path);
    this.#wake();
  }

  get hasAny(): boolean {
    return this.#paths.size > 0;
  }

  /** What has changed since the last time, once it has been quiet, in code unit order. Rejects when `signal` says so. */
  async next(signal: AbortSignal): Promise<readonly string[]> {
    for (let wait = this.#wait(); wait > 0; wait = this.#wait()) await this.#sleep(wait, signal);
    const paths = [...this.#paths].sort();
    this.#paths = new Set();
    return paths;
  }

  /** Milliseconds until what has come is given out; without end where nothing has. */
  #wait(): number {
    if (this.#paths.size === 0) return Number.POSITIVE_INFINITY;
    return Math.ceil(Math.min(this.#lastAt + QUIET, this.#firstAt + PATIENCE) - performance.now());
  }

  #sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
        this.#wake = () => {};
      };
      const abort = () => {
        end();
        reject(signal.reason);
      };
      const done = () => {
        end();
        resolve();
      };
      const timer = Number.isFinite(milliseconds) ? setTimeout(done, milliseconds) : undefined;
      this.#wake = milliseconds === Number.POSITIVE_INFINITY ? done : () => {};
      if (signal.aborted) abort();
      else signal.addEventListener('abort', abort);
    });
  }
}

/** Milliseconds without a change that end a burst. */
const QUIET = 40;

/** Milliseconds after which a burst is given out although it goes on. */
const PATIENCE = 300;
