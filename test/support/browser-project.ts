import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type ClientCapabilities,
  createProtocolConnection,
  type DataCallback,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Message,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import type { InitializationOptions } from '../../protocol/initialization-options.ts';
import type { Browser } from './browser.ts';
import { publishedTo } from './served-project.ts';

/** A project whose files a page has, with the server at work on it in a worker of that page. */
export interface BrowserProject {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  uri(path: string): string;
  open(path: string, text?: string): Promise<string>;
  /** As if another program had written, or, without content, deleted it. */
  write(path: string, content: string | Uint8Array | undefined): void;
  /** What the server has written, by path; undefined for what it has deleted. */
  readonly written: ReadonlyMap<string, Buffer | undefined>;
  diagnostics(
    path: string,
    accepts?: (diagnostics: readonly Diagnostic[]) => boolean,
  ): Promise<readonly Diagnostic[]>;
}

/** What lies below a folder, links followed. */
export function filesOf(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    files.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]),
  );
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The project's folder as the client spells it. The server writes `page:///my%20game`. */
export const FOLDER = 'page:/my%20game';

let sessions = 0;

export async function browserProject(
  browser: Browser,
  files: Files,
  {
    capabilities = {},
    offersFiles = true,
    options = {},
  }: { capabilities?: ClientCapabilities; offersFiles?: boolean; options?: InitializationOptions } = {},
): Promise<BrowserProject> {
  const session = ++sessions;
  const contents = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, base64(content)]),
  );
  const connection = createProtocolConnection(
    new PageReader(browser, session),
    new PageWriter(browser, session),
  );
  const published = publishedTo(connection);
  const written = new Map<string, Buffer | undefined>();
  browser.listen((told) => {
    if (told.session !== session || told.written === undefined) return;
    const { path, base64 } = told.written;
    written.set(path, base64 === null ? undefined : Buffer.from(base64, 'base64'));
  });
  connection.onError(([error]) => {
    // Nobody waits for it: it has to fail the test run by itself.
    queueMicrotask(() => {
      throw error;
    });
  });
  connection.listen();
  browser.send({ session, kind: 'start', files: contents });
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: FOLDER,
    workspaceFolders: [{ uri: FOLDER, name: 'game' }],
    capabilities,
    initializationOptions: { ...options, ...(offersFiles && { files: true }) },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const uri = (path: string) => `${FOLDER}/${path}`;
  return {
    connection,
    initialized,
    uri,
    written,
    open: async (path, text = textOf(files[path] ?? '')) => {
      const textDocument = { uri: uri(path), languageId: 'asset-json', version: 1, text };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      return uri(path);
    },
    write: (path, content) =>
      browser.send({ session, kind: 'write', path, base64: content === undefined ? null : base64(content) }),
    diagnostics: (path, accepts = () => true) => published(uri(path), accepts),
  };
}

class PageReader extends AbstractMessageReader {
  readonly #browser: Browser;
  readonly #session: number;

  constructor(browser: Browser, session: number) {
    super();
    this.#browser = browser;
    this.#session = session;
  }

  listen(callback: DataCallback) {
    this.#browser.listen(({ session, message, error }) => {
      if (session !== this.#session || (message === undefined && error === undefined)) return;
      if (error === undefined) callback(message as Message);
      else this.fireError(new Error(`in the worker: ${error}`));
    });
    return { dispose: () => {} };
  }
}

class PageWriter extends AbstractMessageWriter {
  readonly #browser: Browser;
  readonly #session: number;

  constructor(browser: Browser, session: number) {
    super();
    this.#browser = browser;
    this.#session = session;
  }

  async write(message: Message): Promise<void> {
    this.#browser.send({ session: this.#session, kind: 'message', message });
  }

  end(): void {}
}

function base64(content: string | Uint8Array): string {
  return Buffer.from(content).toString('base64');
}

function textOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
