/** What a loop works with. Neither function may reject. */
export interface RebuildWork<T> {
  /** Whether these changes are a reason to build. Called when no build runs. */
  concerns(changes: ReadonlySet<T>): Promise<boolean>;
  build(): Promise<void>;
}

/** Milliseconds. */
export interface RebuildPatience {
  /** So long nothing more may change before a build begins … */
  readonly quiet: number;
  /** … but no longer than this is waited for that. */
  readonly patience: number;
}

/**
 * Builds after changes: a burst of them is one build, one build runs at a time, and what changes while it runs is
 * looked at when it is through, so that the newest state is always built in the end.
 */
export class RebuildLoop<T> {
  readonly #work: RebuildWork<T>;
  readonly #patience: RebuildPatience;
  #changes = new Set<T>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #isBusy = false;
  #isClosed = false;

  constructor(work: RebuildWork<T>, patience: RebuildPatience) {
    this.#work = work;
    this.#patience = patience;
  }

  /** The first build, whatever changed. */
  async start(): Promise<void> {
    await this.#turn(() => this.#work.build());
  }

  changed(change: T): void {
    if (this.#isClosed) return;
    if (this.#changes.size === 0) this.#since = Date.now();
    this.#changes.add(change);
    this.#waitForQuiet();
  }

  /** No build begins any more. */
  close(): void {
    this.#isClosed = true;
    this.#changes.clear();
    clearTimeout(this.#timer);
  }

  #waitForQuiet(): void {
    clearTimeout(this.#timer);
    const { quiet, patience } = this.#patience;
    const wait = Math.max(0, Math.min(quiet, this.#since + patience - Date.now()));
    this.#timer = setTimeout(() => void this.#turn(() => this.#look()), wait);
  }

  async #look(): Promise<void> {
    const changes = this.#changes;
    this.#changes = new Set();
    if (changes.size > 0 && (await this.#work.concerns(changes)) && !this.#isClosed) await this.#work.build();
  }

  /** What changes meanwhile waits. */
  async #turn(work: () => Promise<void>): Promise<void> {
    if (this.#isBusy || this.#isClosed) return;
    this.#isBusy = true;
    await work();
    this.#isBusy = false;
    if (this.#changes.size > 0) this.#waitForQuiet();
  }
}
