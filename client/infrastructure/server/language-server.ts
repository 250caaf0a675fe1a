import { type Disposable, EventEmitter, type Range, Uri, type WorkspaceEdit } from 'vscode';
import type * as lsp from 'vscode-languageclient';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Message } from '../../../protocol/message.ts';
import type { LastWords, LaunchedServer } from '../platform.ts';
import { AwaitedRequests } from './awaited-requests.ts';
import { CrashPolicy } from './crash-policy.ts';
import { noServer, requestError } from './request-errors.ts';
import type { Answer, RequestOptions, ServerConnection, ServerState } from './server-connection.ts';
import { ServerListeners } from './server-listeners.ts';

/** The library's number for it; only types of the library are imported, to be loaded late. */
const CLIENT_RUNNING = 2;

export interface Crash extends LastWords {
  readonly isRestarted: boolean;
}

/**
 * Keeps a server for the life of the extension, starting another when one ends unasked. Each has a client of its own:
 * the library's cannot be used again once its start has failed. What listens to the server hears all of them.
 */
export class LanguageServer implements ServerConnection, Disposable {
  readonly #launchServer: () => LaunchedServer;
  readonly #states = new EventEmitter<ServerState>();
  readonly #crashes = new EventEmitter<Crash>();
  readonly #listeners = new ServerListeners();
  readonly #awaited = new AwaitedRequests();
  readonly #policy = new CrashPolicy();
  #server: LaunchedServer | undefined;
  /** The last of what is done to the server; one thing at a time. */
  #turn: Promise<void> = Promise.resolve();
  #state: ServerState = 'starting';
  #isWanted = false;
  #lastToken = 0;

  readonly onDidChangeState = this.#states.event;
  /** The server ended unasked, or could not be started. */
  readonly onDidCrash = this.#crashes.event;
  readonly onDidChangeAwaited = this.#awaited.onDidChange;

  constructor(launchServer: () => LaunchedServer) {
    this.#launchServer = launchServer;
  }

  get state(): ServerState {
    return this.#state;
  }

  get pid(): number | undefined {
    return this.#server?.pid;
  }

  /** Loads the client's library and starts the server. Rejects where it cannot be started, not even by trying again. */
  async start(): Promise<void> {
    this.#isWanted = true;
    await this.#inTurn(() => this.#launch());
    await this.#running();
  }

  /** Waits for a start that is under way, and until the server has ended. */
  async stop(): Promise<void> {
    this.#isWanted = false;
    await this.#inTurn(() => this.#end());
  }

  /** Rejects where it cannot be started. */
  async restart(): Promise<void> {
    await this.stop();
    this.#policy.forgive();
    await this.start();
  }

  request<P, R>({ method }: Message<P, R>, params: P, options: RequestOptions = {}): Promise<R> {
    return this.#awaited.count(method, this.#request(method, params, options));
  }

  awaits({ method }: Message<never, unknown>): boolean {
    return this.#awaited.has(method);
  }

  /** Tells the server, if there is one; a server that is started later is not told. */
  notify<P>({ method }: Message<P>, params: P): void {
    // Whether it is there to hear it is no concern of whoever tells.
    if (this.#state === 'running') this.#server?.client.sendNotification(method, params).catch(() => {});
  }

  onNotification<P>({ method }: Message<P>, listener: (params: P) => void): Disposable {
    return this.#listeners.listen(method, listener as (params: unknown) => void);
  }

  onRequest<P, R>({ method }: Message<P, R>, handler: Answer<P, R>): Disposable {
    return this.#listeners.answer(method, handler as Answer<unknown, unknown>);
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
    this.#crashes.dispose();
    this.#awaited.dispose();
  }

  async #request<R>(method: string, params: unknown, options: RequestOptions): Promise<R> {
    const client = await this.#running();
    const { token, onProgress } = options;
    if (onProgress === undefined) return ask(client, { method, params, token });
    const workDoneToken = `packwright-${++this.#lastToken}`;
    const listening = client.onProgress<WorkDone>(WORK_DONE, workDoneToken, ({ percentage, message }) =>
      onProgress({ percentage, message }),
    );
    try {
      return await ask(client, { method, params: { ...(params as object), workDoneToken }, token });
    } finally {
      listening.dispose();
    }
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => {});
    return done;
  }

  /** Never rejects for a server that does not start: that counts as a crash. */
  async #launch(): Promise<void> {
    if (!this.#isWanted || this.#state === 'running') return;
    this.#enter('starting');
    const server = this.#launchServer();
    this.#server = server;
    this.#listeners.attach(server.client);
    try {
      await server.client.start();
    } catch {
      // The library has logged it. What it could not start it cannot stop either.
      server.end();
      this.#crashed(server);
      return;
    }
    server.client.onDidChangeState(() => this.#look(server));
    this.#look(server);
    if (this.#server === server) this.#enter('running');
  }

  #look(server: LaunchedServer): void {
    const hasEnded = server.client.state !== CLIENT_RUNNING;
    if (hasEnded && this.#server === server && this.#isWanted) this.#crashed(server);
  }

  async #end(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    try {
      await server?.client.stop();
    } catch {
      // The library has logged it; a server that does not stop is ended all the same.
    }
    server?.end();
    this.#enter('stopped');
  }

  #crashed(server: LaunchedServer): void {
    this.#server = undefined;
    server.end();
    const isRestarted = this.#isWanted && this.#policy.afterCrash(Date.now()) === 'restart';
    this.#enter(isRestarted ? 'starting' : 'failed');
    this.#crashes.fire({ ...server.lastWords, isRestarted });
    if (isRestarted) void this.#inTurn(() => this.#launch());
  }

  #enter(state: ServerState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#states.fire(state);
  }

  async #running(): Promise<BaseLanguageClient> {
    if (this.#state === 'starting') await this.#settled();
    if (this.#server === undefined || this.#state !== 'running') throw noServer();
    return this.#server.client;
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

  #created(): BaseLanguageClient {
    if (this.#server === undefined) throw noServer();
    return this.#server.client;
  }
}

interface Question {
  readonly method: string;
  readonly params: unknown;
  readonly token: RequestOptions['token'];
}

async function ask<R>(client: BaseLanguageClient, { method, params, token }: Question): Promise<R> {
  try {
    // A token that is not there would be taken for a second parameter.
    if (token === undefined) return await client.sendRequest<R>(method, params);
    return await client.sendRequest<R>(method, params, token);
  } catch (error) {
    throw requestError(error);
  }
}

interface WorkDone {
  readonly percentage?: number;
  readonly message?: string;
}

/** The library takes the type of a progress for what its params are alone. */
const WORK_DONE = {} as lsp.ProgressType<WorkDone>;
