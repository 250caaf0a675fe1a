import type { Output } from '../terminal.ts';

/** One line that is written over and over on a terminal, and nothing at all in a pipe. */
export class ProgressLine {
  readonly #output: Output;
  #lastShown = 0;
  #dirty = false;

  constructor(output: Output) {
    this.#output = output;
  }

  /** Shows `text`, at most some thirty times a second: terminals are slow. */
  show(text: string): void {
    const now = performance.now();
    if (!this.#output.isTTY || now - this.#lastShown < 33) return;
    this.#lastShown = now;
    this.#dirty = true;
    this.#output.write(`\r\u001b[K${text.slice(0, this.#output.columns - 1)}`);
  }

  clear(): void {
    if (this.#dirty) this.#output.write('\r\u001b[K');
    this.#dirty = false;
  }
}
