import type { DocumentContext } from '../../contract/context.ts';
import type { Finding } from '../../contract/finding.ts';
import { TaskCancelled } from '../tasks/task.ts';
import type { FindingsListener } from './checker.ts';
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
  readonly #open = new Set<string>();
  readonly #closed = new Set<string>();
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
    const check = () => this.#checkNow(uri).catch((error: unknown) => this.#listener.failed(error));
    this.#timers.set(uri, setTimeout(check, QUIET));
  }

  forget(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#open.delete(uri);
    this.#closed.delete(uri);
  }

  /** Checks the document, of which the shape has been checked, or sees to it that it will be. */
  async check(snapshot: Snapshot, context: DocumentContext): Promise<void> {
    const { uri, place } = snapshot;
    this.forget(uri);
    if (place === undefined || !hasInputs(context)) return this.#found(snapshot, []);
    try {
      const files = new LightFiles(place.files);
      const declaration = { root: place.root, context, findings: this.#store.tierOf(uri, 'shape') };
      // What decodes images is not loaded before there is one.
      const { contentFindings } = await import('../../packer/build/check-project.ts');
      this.#found(snapshot, await contentFindings(files, declaration));
    } catch (error) {
      if (!(error instanceof TooHeavyError)) throw error;
      (snapshot.version === undefined ? this.#closed : this.#open).add(uri);
      void this.#run();
    }
  }

  async #checkNow(uri: string): Promise<void> {
    this.#timers.delete(uri);
    const snapshot = await this.#workspace.snapshot(uri);
    if (snapshot !== undefined) await this.check(snapshot, await snapshot.context());
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    for (let uri = this.#next(); uri !== undefined; uri = this.#next()) {
      try {
        await this.#checkElsewhere(uri);
      } catch (error) {
        if (!(error instanceof TaskCancelled)) this.#listener.failed(error);
      }
    }
    this.#isRunning = false;
  }

  #next(): string | undefined {
    for (const uris of [this.#open, this.#closed]) {
      for (const uri of uris) {
        uris.delete(uri);
        return uri;
      }
    }
    return undefined;
  }

  async #checkElsewhere(uri: string): Promise<void> {
    const snapshot = await this.#workspace.snapshot(uri);
    if (snapshot?.place !== undefined) this.#found(snapshot, await this.#askWork(snapshot, snapshot.place));
  }

  #askWork({ uri, text }: Snapshot, { folder, root }: AssetPlace): Promise<readonly Finding[]> {
    return this.#workspace.host.work.run('content-findings', { folder, root, uri, text });
  }

  /** Whoever edited meanwhile is having it looked at again. */
  #found(snapshot: Snapshot, findings: readonly Finding[]): void {
    const { uri } = snapshot;
    if (!isCurrent(this.#workspace, snapshot)) return;
    if (this.#store.set(uri, 'content', findings)) this.#listener.changed(uri, 'other');
  }
}

/** Whether the document is still the one of the snapshot. */
export function isCurrent({ documents }: Workspace, { uri, version }: Snapshot): boolean {
  return documents.get(uri)?.version === version;
}

function hasInputs(context: DocumentContext): context is Extract<DocumentContext, { kind: 'declaration' }> {
  if (context.kind !== 'declaration' || context.inputs === undefined) return false;
  for (const { state } of context.inputs.values()) if (state === 'found') return true;
  return false;
}
