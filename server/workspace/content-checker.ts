import type { DocumentContext } from '../../contract/context.ts';
import type { Finding } from '../../contract/finding.ts';
import { TaskCancelled } from '../tasks/task.ts';
import type { Snapshot } from './snapshot.ts';
import type { Workspace } from './workspace.ts';

/** An edited document's inputs are looked at when nobody has typed in it for so many milliseconds. */
const QUIET = 100;

export interface ContentListener {
  found(uri: string, findings: readonly Finding[]): void;
  failed(error: unknown): void;
}

/**
 * Looks at what the inputs of declarations hold, one declaration at a time and open ones first, off the answering
 * thread where they are large.
 */
export class ContentChecker {
  readonly #workspace: Workspace;
  readonly #listener: ContentListener;
  readonly #open = new Set<string>();
  readonly #closed = new Set<string>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #isRunning = false;

  constructor(workspace: Workspace, listener: ContentListener) {
    this.#workspace = workspace;
    this.#listener = listener;
  }

  get isIdle(): boolean {
    return !this.#isRunning && this.#open.size + this.#closed.size + this.#timers.size === 0;
  }

  /** The declaration was checked in `context`; `isEdited` where its author may type on. */
  want(uri: string, context: DocumentContext, isEdited: boolean): void {
    this.forget(uri);
    if (!hasInputs(context)) this.#listener.found(uri, []);
    else if (isEdited)
      this.#timers.set(
        uri,
        setTimeout(() => this.#wantNow(uri), QUIET),
      );
    else this.#wantNow(uri);
  }

  forget(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#open.delete(uri);
    this.#closed.delete(uri);
  }

  #wantNow(uri: string): void {
    this.#timers.delete(uri);
    const isOpen = this.#workspace.documents.get(uri) !== undefined;
    (isOpen ? this.#open : this.#closed).add(uri);
    void this.#run();
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    for (let uri = this.#next(); uri !== undefined; uri = this.#next()) {
      try {
        await this.#check(uri);
      } catch (error) {
        if (!(error instanceof TaskCancelled)) this.#listener.failed(error);
      }
      await this.#workspace.host.breathe();
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

  async #check(uri: string): Promise<void> {
    const snapshot = await this.#workspace.snapshot(uri);
    if (snapshot?.place === undefined) return;
    const { folder, root } = snapshot.place;
    const params = { folder, root, uri, text: snapshot.text };
    const findings = await this.#workspace.host.work.run('content-findings', params);
    // Whoever edited meanwhile is having it looked at again.
    if (isCurrent(this.#workspace, snapshot)) this.#listener.found(uri, findings);
  }
}

/** Whether the document is still the one of the snapshot. */
export function isCurrent({ documents }: Workspace, { uri, version }: Snapshot): boolean {
  return documents.get(uri)?.version === version;
}

function hasInputs(context: DocumentContext): boolean {
  if (context.kind !== 'declaration' || context.inputs === undefined) return false;
  for (const { state } of context.inputs.values()) if (state === 'found') return true;
  return false;
}
