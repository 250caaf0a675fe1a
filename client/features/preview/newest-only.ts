/**
 * Runs some work again and again, one run at a time: whoever asks while it runs gets another run after it, however
 * many ask. So what was asked for last is always done, and nothing is done for what is past.
 */
export class NewestOnly {
  readonly #work: () => Promise<void>;
  #isRunning = false;
  #isAsked = false;
  #isClosed = false;

  /** @param work must not reject */
  constructor(work: () => Promise<void>) {
    this.#work = work;
  }

  ask(): void {
    this.#isAsked = true;
    if (!this.#isRunning) void this.#run();
  }

  /** Nothing is begun any more. */
  close(): void {
    this.#isClosed = true;
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#isAsked && !this.#isClosed) {
      this.#isAsked = false;
      await this.#work();
    }
    this.#isRunning = false;
  }
}
