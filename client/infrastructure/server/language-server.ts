import {
  CancellationError,
  type CancellationToken,
  type Disposable,
  EventEmitter,
  type Range,
  Uri,
  type WorkspaceEdit,
} from 'vscode';
import type * as lsp from 'vscode-languageclient';
import type { BaseLanguageClient, GenericRequestHandler } from 'vscode-languageclient';
import type { Message } from '../../../protocol/message.ts';
import {
  type Answer,
  type RequestOptions,
  type ServerConnection,
  ServerGone,
  ServerRefusal,
  type ServerState,
} from './server-connection.ts';

/** LSP's own codes, which the library exports as values: here only types of it are imported, to be loaded late. */
const REQUEST_FAILED = -32803;
const CANCELLED: ReadonlySet<unknown> = new Set([-32800, -32802]);
const CLIENT_RUNNING = 2;
const CLIENT_STARTING = 3;

type Listen = (client: BaseLanguageClient) => Disposable;

/** Keeps one language client for the life of the extension; what listens to the server is not heard of its restarts. */
export class LanguageServer implements ServerConnection, Disposable {
  readonly #createClient: () => BaseLanguageClient;
  readonly #states = new EventEmitter<ServerState>();
  readonly #listeners = new Set<Listen>();
  #client: BaseLanguageClient | undefined;
  #started: Promise<void> | undefined;
  #state: ServerState = 'starting';
  #lastToken = 0;

  readonly onDidChangeState = this.#states.event;

  constructor(createClient: () => BaseLanguageClient) {
    this.#createClient = createClient;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** The library's client, once it was created. */
  get client(): BaseLanguageClient | undefined {
    return this.#client;
  }

  /** Loads the client's library and starts the server. Rejects where it cannot be started. */
  start(): Promise<void> {
    this.#started ??= this.#start();
    return this.#started;
  }

  async stop(): Promise<void> {
    await this.#client?.stop();
    this.#enter('stopped');
  }

  async request<P, R>(
    { method }: Message<P, R>,
    params: P,
    { token, onProgress }: RequestOptions = {},
  ): Promise<R> {
    const client = await this.#running();
    if (onProgress === undefined) return this.#ask(client, method, params, token);
    const workDoneToken = `packwright-${++this.#lastToken}`;
    const listening = client.onProgress<WorkDone>(WORK_DONE, workDoneToken, ({ percentage, message }) =>
      onProgress({ percentage, message }),
    );
    try {
      return await this.#ask(client, method, { ...params, workDoneToken }, token);
    } finally {
      listening.dispose();
    }
  }

  onNotification<P>({ method }: Message<P>, listener: (params: P) => void): Disposable {
    return this.#listen((client) => client.onNotification(method, listener));
  }

  onRequest<P, R>({ method }: Message<P, R>, handler: Answer<P, R>): Disposable {
    // The library's type of an answer has errors in it, which ours throw.
    const answer = handler as GenericRequestHandler<R, never>;
    return this.#listen((client) => client.onRequest<R, never>(method, answer));
  }

  toUri(uri: string): Uri {
    return Uri.parse(uri, true);
  }

  toRange(range: lsp.Range): Range {
    return this.#created().protocol2CodeConverter.asRange(range);
  }

  toWorkspaceEdit(edit: lsp.WorkspaceEdit): Promise<WorkspaceEdit> {
    return this.#created().protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  dispose(): void {
    this.#states.dispose();
  }

  async #start(): Promise<void> {
    const client = this.#createClient();
    this.#client = client;
    for (const listen of this.#listeners) listen(client);
    client.onDidChangeState(({ newState }) => {
      if (newState === CLIENT_RUNNING) this.#enter('running');
      else this.#enter(newState === CLIENT_STARTING ? 'starting' : 'stopped');
    });
    try {
      await client.start();
    } catch (error) {
      this.#enter('failed');
      throw error;
    }
  }

  #enter(state: ServerState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#states.fire(state);
  }

  async #running(): Promise<BaseLanguageClient> {
    await this.#started?.catch(() => {});
    if (this.#state === 'starting') await this.#settled();
    if (this.#client === undefined || this.#state !== 'running')
      throw new ServerGone('The language server of Packwright does not run');
    return this.#client;
  }

  #settled(): Promise<void> {
    return new Promise((resolve) => {
      const listening = this.onDidChangeState((state) => {
        if (state === 'starting') return;
        listening.dispose();
        resolve();
      });
    });
  }

  async #ask<R>(
    client: BaseLanguageClient,
    method: string,
    params: unknown,
    token: CancellationToken | undefined,
  ): Promise<R> {
    try {
      return await client.sendRequest<R>(method, params, token);
    } catch (error) {
      throw asked(error);
    }
  }

  #listen(listen: Listen): Disposable {
    let inner: Disposable | undefined;
    const attach: Listen = (client) => {
      inner = listen(client);
      return inner;
    };
    this.#listeners.add(attach);
    if (this.#client !== undefined) attach(this.#client);
    return {
      dispose: () => {
        this.#listeners.delete(attach);
        inner?.dispose();
      },
    };
  }

  #created(): BaseLanguageClient {
    if (this.#client === undefined) throw new ServerGone('The language server of Packwright does not run');
    return this.#client;
  }
}

interface WorkDone {
  readonly percentage?: number;
  readonly message?: string;
}

/** The library takes the type of a progress for what its params are alone. */
const WORK_DONE = {} as lsp.ProgressType<WorkDone>;

/** What the library rejects with, as features expect it. */
function asked(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (CANCELLED.has(error.code)) return new CancellationError();
  return error.code === REQUEST_FAILED ? new ServerRefusal(error.message, { cause: error }) : error;
}
