/** Rings when something of this process has changed the store, so that who waits for changes need not ask for them. */
export class ChangeBell {
  readonly #waiting = new Set<() => void>();
  #rings = 0;

  /** How often it has rung. */
  get rings(): number {
    return this.#rings;
  }

  /** How many wait. */
  get waiting(): number {
    return this.#waiting.size;
  }

  ring(): void {
    this.#rings++;
    for (const wake of [...this.#waiting]) wake();
  }

  /** Resolves when it rings, or has rung since `rings`, when `milliseconds` have passed or when `signal` aborts. */
  wait(milliseconds: number, signal: AbortSignal, rings: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.#waiting.add(wake);
      signal.addEventListener('abort', wake);
      if (signal.aborted || rings !== this.#rings) wake();
    });
  }
}
