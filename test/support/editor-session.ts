import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver';
import { ProtocolDocument } from './protocol-documents.ts';
import { type Message, ServerProcess } from './server-process.ts';

/** A client that is told of every change on disk by its editor. */
export const WATCHES: ClientCapabilities = {
  workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
};
/** A client that asks for diagnostics. */
export const PULLS: ClientCapabilities = {
  workspace: { ...WATCHES.workspace, diagnostics: { refreshSupport: true } },
  textDocument: { diagnostic: {} },
};

export interface SessionOptions {
  readonly capabilities?: ClientCapabilities;
  /** Workspace folders, relative to `folder`. */
  readonly folders?: readonly string[];
}

/** So long a test waits for what should be shown, before it says what is. */
const PATIENCE = 20_000;

/** A server process at work on folders, with what an editor does there. */
export class EditorSession {
  readonly server = new ServerProcess();
  readonly folder: string;
  readonly #documents = new Map<string, ProtocolDocument>();

  /** @param folder what paths are relative to */
  constructor(folder: string) {
    this.folder = folder;
    // Node tells there of a promise that failed and of which nobody took care.
    onTestFinished(() => expect(this.server.stderr).toBe(''));
  }

  uri(path: string): string {
    return pathToFileURL(join(this.folder, path)).href;
  }

  document(path: string): ProtocolDocument {
    const known = this.#documents.get(path) ?? new ProtocolDocument(this.uri(path));
    this.#documents.set(path, known);
    return known;
  }

  /** Opens the file as it is on disk, or with another text. */
  open(path: string, text = readFileSync(join(this.folder, path), 'utf8')): void {
    this.server.send(this.document(path).open(text));
  }

  change(path: string, text: string): void {
    this.server.send(this.document(path).change({ text }));
  }

  save(path: string): void {
    this.server.send(this.document(path).save());
  }

  close(path: string): void {
    this.server.send(this.document(path).close());
    this.#documents.delete(path);
  }

  /** Tells of changes on disk. */
  tell(changes: Partial<Record<'created' | 'changed' | 'deleted', readonly string[]>>): void {
    const events = (paths: readonly string[] | undefined, type: number) =>
      (paths ?? []).map((path) => ({ uri: this.uri(path), type }));
    const { created, changed, deleted } = changes;
    this.server.notify('workspace/didChangeWatchedFiles', {
      changes: [...events(created, 1), ...events(changed, 2), ...events(deleted, 3)],
    });
  }

  /** Adds and takes away workspace folders. */
  changeFolders(added: readonly string[], removed: readonly string[]): void {
    const folders = (paths: readonly string[]) => paths.map((path) => ({ uri: this.uri(path), name: path }));
    const event = { added: folders(added), removed: folders(removed) };
    this.server.notify('workspace/didChangeWorkspaceFolders', { event });
  }

  /** What was pushed of a file last. */
  shown(path: string): readonly Diagnostic[] {
    return this.server.publishedFor(this.uri(path)).at(-1)?.diagnostics ?? [];
  }

  codes(path: string): string[] {
    return codesOf(this.shown(path));
  }

  /** Waits until this is what is shown of the files, of open ones for the text as it now is. */
  async shows(expected: Readonly<Record<string, readonly string[]>>): Promise<void> {
    const isShown = ([path, codes]: [string, readonly string[]]) => {
      const version = this.#documents.get(path)?.version;
      const last = this.server.publishedFor(this.uri(path)).at(-1);
      if (version !== undefined && last?.version !== version) return false;
      return this.codes(path).join() === [...codes].sort().join();
    };
    const wanted = Object.entries(expected);
    await this.#soon(
      () => (wanted.every(isShown) ? true : undefined),
      () => Object.fromEntries(wanted.map(([path]) => [path, this.codes(path)])),
    );
  }

  /** All findings there are, as a client that pulls is told them, once all that was begun is done. */
  async pullAll(
    previousResultIds: readonly PreviousResult[] = [],
    more: object = {},
  ): Promise<WorkspaceReport[]> {
    const { result } = await this.server.request('workspace/diagnostic', { previousResultIds, ...more });
    return (result as { items: WorkspaceReport[] }).items;
  }

  async pull(path: string, previousResultId?: string): Promise<PulledReport> {
    const params = { textDocument: { uri: this.uri(path) }, previousResultId };
    return (await this.server.request('textDocument/diagnostic', params)).result as PulledReport;
  }

  /** Pulls until the document has these findings, or such; again when the server says that it is worth it. */
  async pulls(
    path: string,
    accepts: readonly string[] | ((report: PulledReport) => boolean),
  ): Promise<PulledReport> {
    const isIt = (report: PulledReport) =>
      typeof accepts === 'function'
        ? accepts(report)
        : codesOf(report.items ?? []).join() === [...accepts].sort().join();
    for (;;) {
      const { refreshes } = this;
      const report = await this.pull(path);
      if (isIt(report)) return report;
      await this.#soon(
        () => (this.refreshes > refreshes ? true : undefined),
        () => report,
      );
    }
  }

  get refreshes(): number {
    return this.sent('workspace/diagnostic/refresh').length;
  }

  /** What the server sent by that method. */
  sent(method: string): Message[] {
    return this.server.received.filter((message) => message.method === method);
  }

  async #soon<T>(look: () => T | undefined, tell: () => unknown): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(new Error(`still there is ${JSON.stringify(tell())}`)), PATIENCE);
    });
    return Promise.race([this.server.until(look), late]).finally(() => clearTimeout(timer));
  }
}

export interface PreviousResult {
  readonly uri: string;
  readonly value: string;
}

export interface PulledReport {
  readonly kind: 'full' | 'unchanged';
  readonly resultId: string;
  readonly items?: readonly Diagnostic[];
}

export interface WorkspaceReport extends PulledReport {
  readonly uri: string;
  readonly version: number | null;
}

/** An editor that has `folder` open, or folders in it. */
export async function editorSession(
  folder: string,
  { capabilities = WATCHES, folders = ['.'] }: SessionOptions = {},
): Promise<EditorSession> {
  const session = new EditorSession(folder);
  const workspaceFolders = folders.map((path) => ({ uri: session.uri(path).replace(/\/$/, ''), name: path }));
  const { workspace, ...others } = capabilities;
  await session.server.initialize(
    { ...others, workspace: { ...workspace, workspaceFolders: true } },
    { workspaceFolders },
  );
  return session;
}

export function codesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code }) => String(code)).sort();
}

/** What is to be kept of reports, to ask what is new. */
export function resultsOf(reports: readonly WorkspaceReport[]): PreviousResult[] {
  return reports.map(({ uri, resultId }) => ({ uri, value: resultId }));
}
