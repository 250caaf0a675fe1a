import type { BuildSignal } from '../packer/build/build-signal.ts';
import { ExitStatus } from './exit-status.ts';

/** Ctrl-C, or whoever else ends this process, while what is done would leave something half done. */
export class Interruption implements BuildSignal {
  #status: ExitStatus | undefined;
  #lastTurn = performance.now();
  readonly #heard = new AbortController();

  constructor() {
    // Once each: who asks a second time is not kept waiting.
    for (const name of SIGNALS) process.once(name, this.#listener);
  }

  /** For what waits, and so hears of it without asking. */
  get signal(): AbortSignal {
    return this.#heard.signal;
  }

  throwIfAborted(): void {
    if (this.#status !== undefined) throw new Interrupted(this.#status);
  }

  /** Signals come to a thread between turns of its loop, and reading and packing give it none. */
  pause(): Promise<void> | undefined {
    const now = performance.now();
    if (now - this.#lastTurn < TURN) return undefined;
    this.#lastTurn = now;
    return new Promise((resolve) => setImmediate(resolve));
  }

  /** From now on they end the process as they always do. */
  dispose(): void {
    for (const name of SIGNALS) process.off(name, this.#listener);
  }

  readonly #listener = (name: NodeJS.Signals) => {
    this.#status = name === 'SIGTERM' ? ExitStatus.terminated : ExitStatus.interrupted;
    this.#heard.abort(new Interrupted(this.#status));
  };
}

/** The user, or the system, has ended what was being done. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly status: ExitStatus;

  constructor(status: ExitStatus) {
    super('stopped before anything was written');
    this.status = status;
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Milliseconds: soon for a hand at the keyboard, and seldom enough to cost nothing. */
const TURN = 100;
