/**
 * Steps that several threads take, each exactly once: the thread that began from the front, all others from the back.
 * What is shared are three counts and, for each thread, what it is at; nobody waits for anybody.
 */
export class StepQueue {
  readonly #cells: Int32Array;
  readonly #length: number;

  constructor({ cells, length }: SharedQueue) {
    this.#cells = cells;
    this.#length = length;
  }

  /** The next position from the front; undefined where all are taken. */
  takeFirst(): number | undefined {
    return this.#claim() ? Atomics.add(this.#cells, FRONT, 1) : undefined;
  }

  /** The next position from the back, noted as what thread number `thread` is at; undefined where all are taken. */
  takeLast(thread: number): number | undefined {
    if (!this.#claim()) return undefined;
    const position = this.#length - 1 - Atomics.add(this.#cells, BACK, 1);
    Atomics.store(this.#cells, THREADS + thread, position);
    return position;
  }

  /** What that thread took last; undefined where it has taken nothing. */
  takenBy(thread: number): number | undefined {
    const position = Atomics.load(this.#cells, THREADS + thread);
    return position < 0 ? undefined : position;
  }

  /** Positions that nobody has taken: from the first to before the end. */
  get open(): { readonly first: number; readonly end: number } {
    const first = Atomics.load(this.#cells, FRONT);
    return { first, end: Math.max(first, this.#length - Atomics.load(this.#cells, BACK)) };
  }

  /** From now on there is nothing to take. */
  close(): void {
    Atomics.store(this.#cells, CLAIMED, this.#length);
  }

  /** Front and back together never take more than there are, so that they never meet. */
  #claim(): boolean {
    return (
      Atomics.load(this.#cells, CLAIMED) < this.#length && Atomics.add(this.#cells, CLAIMED, 1) < this.#length
    );
  }
}

/** What threads are sent of a queue. */
export interface SharedQueue {
  readonly cells: Int32Array<SharedArrayBuffer>;
  readonly length: number;
}

/** @param threads how many may take from the back */
export function sharedQueue(length: number, threads: number): SharedQueue {
  const cells = new Int32Array(new SharedArrayBuffer((THREADS + threads) * Int32Array.BYTES_PER_ELEMENT));
  cells.fill(-1, THREADS);
  return { cells, length };
}

const CLAIMED = 0;
const FRONT = 1;
const BACK = 2;
const THREADS = 3;
