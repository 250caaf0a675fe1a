import { delay } from '../delay.ts';

/** Milliseconds of sweeping in one piece: so long a keystroke waits at most. */
const SLICE = 3;

/** Milliseconds after an edit in which the next one is expected. */
const TYPING = 150;

/** A registry names every asset, so that its check is a large one: it waits for so many milliseconds of quiet. */
const QUIET = 250;

/** What a sweep does with its documents. It must not throw. */
export interface SweepWork {
  check(uri: string): Promise<void>;
  done(): void;
  /** Lets whatever waits go first. */
  breathe(): Promise<void>;
}

/** Documents whose findings may be out of date, which are checked one by one when nothing else waits. */
export class Sweep {
  readonly #work: SweepWork;
  /** In the order of their turn. */
  readonly #stale = new Set<string>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #lastEdit = Number.NEGATIVE_INFINITY;
  #running: Promise<void> | undefined;

  constructor(work: SweepWork) {
    this.#work = work;
  }

  /** How many are to be swept. */
  get size(): number {
    return this.#stale.size;
  }

  has(uri: string): boolean {
    return this.#stale.has(uri);
  }

  add(uris: Iterable<string>): void {
    for (const uri of uris) this.#stale.add(uri);
    if (this.#stale.size > 0) this.#running ??= this.#run();
  }

  /** Adds it when nothing that matters to it has changed for a while. */
  addWhenQuiet(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.set(
      uri,
      setTimeout(() => this.#addNow(uri), QUIET),
    );
  }

  /** Its findings are up to date, or nobody wants them; what waits for quiet still waits. */
  delete(uri: string): void {
    this.#stale.delete(uri);
  }

  forget(uri: string): void {
    this.#stale.delete(uri);
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
  }

  /** Somebody types: until that pauses only what is asked for is done. */
  typed(): void {
    this.#lastEdit = performance.now();
  }

  /** Resolves when all is swept; undefined where it is. Nothing waits for quiet any longer. */
  finished(): Promise<void> | undefined {
    for (const uri of [...this.#timers.keys()]) this.#addNow(uri);
    return this.#running;
  }

  #addNow(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.add([uri]);
  }

  async #run(): Promise<void> {
    await this.#work.breathe();
    let start = performance.now();
    for (const uri of this.#stale) {
      this.#stale.delete(uri);
      await this.#work.check(uri);
      if (performance.now() - start < SLICE) continue;
      await this.#rest();
      start = performance.now();
    }
    this.#running = undefined;
    this.#work.done();
  }

  async #rest(): Promise<void> {
    await this.#work.breathe();
    for (let left = this.#restLeft(); left > 0; left = this.#restLeft()) await delay(left);
  }

  #restLeft(): number {
    return this.#lastEdit + TYPING - performance.now();
  }
}
