import type { DocumentContext } from '../../contract/context.ts';
import type { Finding } from '../../contract/finding.ts';
import { TaskCancelled } from '../tasks/task.ts';
import { ContentTurn } from './content-turn.ts';
import type { FindingsListener } from './findings-listener.ts';
import type { FindingsStore } from './findings-store.ts';
import { LightFiles, TooHeavyError } from './light-files.ts';
import type { AssetPlace, Snapshot } from './snapshot.ts';
import type { Workspace } from './workspace.ts';

/** An edited document's inputs are looked at when nobody has typed in it for so many milliseconds. */
const QUIET = 100;

/**
 * Looks at what the inputs of declarations hold. Where that is a few kilobytes it is done at once: a thread would cost
 * more time and memory. Larger ones wait for their turn off the answering thread, those of open documents first.
 */
export class ContentChecker {
  readonly #workspace: Workspace;
  readonly #store: FindingsStore;
  readonly #listener: FindingsListener;
  /** By document, the look of which the result counts: of two that overlap, the one begun last. */
  readonly #turns = new Map<string, ContentTurn>();
  /** Those that wait for the other thread. */
  readonly #open = new Map<string, ContentTurn>();
  readonly #closed = new Map<string, ContentTurn>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #isRunning = false;

  constructor(workspace: Workspace, store: FindingsStore, listener: FindingsListener) {
    this.#workspace = workspace;
    this.#store = store;
    this.#listener = listener;
  }

  /** Checks the document when its author pauses. */
  whenQuiet(uri: string): void {
    this.forget(uri);
    this.#timers.set(
      uri,
      setTimeout(() => void this.#checkNow(uri), QUIET),
    );
  }

  /** Whatever is under way for the document counts no more. */
  forget(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#open.delete(uri);
    this.#closed.delete(uri);
    this.#turns.get(uri)?.end();
    this.#turns.delete(uri);
  }

  /** Resolves when what is to be looked at now has been; of documents of which the author types still, too. */
  async settled(): Promise<void> {
    while (this.#timers.size + this.#turns.size > 0) {
      for (const uri of [...this.#timers.keys()]) await this.settledOn(uri);
      for (const { ended } of [...this.#turns.values()]) await ended;
    }
  }

  /** As {@link settled}, for one document. */
  async settledOn(uri: string): Promise<void> {
    if (this.#timers.has(uri)) await this.#checkNow(uri);
    await this.#turns.get(uri)?.ended;
  }

  /** Checks the document, of which the shape has been checked, or sees to it that it will be. */
  async check(snapshot: Snapshot, context: DocumentContext): Promise<void> {
    const { uri, place } = snapshot;
    this.forget(uri);
    const turn = new ContentTurn();
    this.#turns.set(uri, turn);
    if (place === undefined || !hasInputs(context)) return this.#found(snapshot, turn, []);
    try {
      const files = new LightFiles(place.files);
      const declaration = { root: place.root, context, findings: this.#store.tierOf(uri, 'shape') };
      // What decodes images is not loaded before there is one.
      const { contentFindings } = await import('../../packer/build/check-project.ts');
      this.#found(snapshot, turn, await contentFindings(files, declaration));
    } catch (error) {
      if (!(error instanceof TooHeavyError)) return this.#failed(uri, turn, error);
      if (this.#turns.get(uri) !== turn) return;
      (snapshot.version === undefined ? this.#closed : this.#open).set(uri, turn);
      void this.#run();
    }
  }

  async #checkNow(uri: string): Promise<void> {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    try {
      const snapshot = await this.#workspace.snapshot(uri);
      if (snapshot !== undefined) await this.check(snapshot, await snapshot.context());
    } catch (error) {
      this.#listener.failed(error);
    }
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      const [uri, turn] = next;
      try {
        await this.#checkElsewhere(uri, turn);
      } catch (error) {
        this.#failed(uri, turn, error);
      }
    }
    this.#isRunning = false;
  }

  #next(): readonly [uri: string, turn: ContentTurn] | undefined {
    for (const waiting of [this.#open, this.#closed]) {
      for (const next of waiting) {
        waiting.delete(next[0]);
        return next;
      }
    }
    return undefined;
  }

  async #checkElsewhere(uri: string, turn: ContentTurn): Promise<void> {
    const snapshot = await this.#workspace.snapshot(uri);
    const findings = snapshot?.place && (await this.#askWork(snapshot, snapshot.place));
    if (snapshot !== undefined && findings !== undefined) this.#found(snapshot, turn, findings);
    else this.#ended(uri, turn);
  }

  #askWork({ uri, text }: Snapshot, { folder, root }: AssetPlace): Promise<readonly Finding[]> {
    return this.#workspace.host.work.run('content-findings', { folder, root, uri, text });
  }

  /** Whoever edited meanwhile is having it looked at again. */
  #found(snapshot: Snapshot, turn: ContentTurn, findings: readonly Finding[]): void {
    const { uri } = snapshot;
    const counts = this.#ended(uri, turn) && isCurrent(this.#workspace, snapshot);
    if (counts && this.#store.set(uri, 'content', findings)) this.#listener.changed(uri, 'other');
  }

  #failed(uri: string, turn: ContentTurn, error: unknown): void {
    this.#ended(uri, turn);
    if (!(error instanceof TaskCancelled)) this.#listener.failed(error);
  }

  /** Whether it was the document's turn until now. */
  #ended(uri: string, turn: ContentTurn): boolean {
    turn.end();
    if (this.#turns.get(uri) !== turn) return false;
    this.#turns.delete(uri);
    return true;
  }
}

/** Whether the document is still the one of the snapshot: versions start anew when a document is opened again. */
export function isCurrent({ documents }: Workspace, { uri, version, text }: Snapshot): boolean {
  const open = documents.get(uri);
  return open === undefined ? version === undefined : open.version === version && open.text === text;
}

function hasInputs(context: DocumentContext): context is Extract<DocumentContext, { kind: 'declaration' }> {
  if (context.kind !== 'declaration' || context.inputs === undefined) return false;
  for (const { state } of context.inputs.values()) if (state === 'found') return true;
  return false;
}
