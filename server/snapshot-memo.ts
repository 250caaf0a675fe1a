import { type CancellationToken, CancellationTokenSource, type Disposable } from 'vscode-languageserver';
import { RecentlyUsed } from './recently-used.ts';
import { TaskCancelled } from './tasks/task.ts';
import type { Snapshot } from './workspace/snapshot.ts';

/**
 * What was worked out of documents as they are now: a snapshot is another one as soon as its text or the files around
 * it are. What several ask for at a time is worked out once, and given up when none of them wants it any more.
 */
export class SnapshotMemo {
  readonly #entries: RecentlyUsed<string, Entry>;

  /** @param limit how many results are kept */
  constructor(limit: number) {
    this.#entries = new RecentlyUsed(limit);
  }

  /**
   * The result that is known under `name`, or that of `work`. Rejects with TaskCancelled once `token` is cancelled,
   * and with what `work` threw, which is tried again the next time.
   */
  get<T>(
    snapshot: Snapshot,
    name: string,
    {
      work,
      token,
    }: { readonly work: (token: CancellationToken) => Promise<T>; readonly token: CancellationToken },
  ): Promise<T> {
    const key = `${snapshot.uri}#${name}`;
    const known = this.#entries.get(key);
    const isKnown = known?.snapshot === snapshot && !known.source.token.isCancellationRequested;
    const entry = isKnown ? known : this.#start(key, snapshot, work);
    // A name says what is worked out, and so of which type it is.
    return join(entry, token) as Promise<T>;
  }

  /** Whether a result is there or under way. */
  has(snapshot: Snapshot, name: string): boolean {
    return this.#entries.get(`${snapshot.uri}#${name}`)?.snapshot === snapshot;
  }

  #start(key: string, snapshot: Snapshot, work: (token: CancellationToken) => Promise<unknown>): Entry {
    const source = new CancellationTokenSource();
    const entry: Entry = { snapshot, source, result: work(source.token), askers: 0, isDone: false };
    this.#entries.set(key, entry);
    entry.result.then(
      () => {
        entry.isDone = true;
      },
      () => {
        entry.isDone = true;
        if (this.#entries.get(key) === entry) this.#entries.delete(key);
      },
    );
    return entry;
  }
}

interface Entry {
  readonly snapshot: Snapshot;
  readonly source: CancellationTokenSource;
  readonly result: Promise<unknown>;
  askers: number;
  isDone: boolean;
}

/** Waits for the result for as long as this asker wants it. */
async function join(entry: Entry, token: CancellationToken): Promise<unknown> {
  entry.askers++;
  let listening: Disposable | undefined;
  const left = new Promise<never>((_, reject) => {
    const leave = () => {
      entry.askers--;
      if (entry.askers === 0 && !entry.isDone) entry.source.cancel();
      reject(new TaskCancelled());
    };
    if (token.isCancellationRequested) leave();
    else listening = token.onCancellationRequested(leave);
  });
  try {
    return await Promise.race([left, entry.result]);
  } finally {
    listening?.dispose();
  }
}
