import type { CancellationToken, Disposable, Event, Range, Uri, WorkspaceEdit } from 'vscode';
import type * as lsp from 'vscode-languageclient';
import type { Message } from '../../../protocol/message.ts';

/** The language server, as features see it. */
export interface ServerConnection {
  readonly state: ServerState;
  readonly onDidChangeState: Event<ServerState>;
  /**
   * Asks once the server runs. Rejects with {@link ServerRefusal} where the server says no, with `CancellationError`
   * where the request was cancelled, and with {@link ServerGone} where there is no server to ask.
   */
  request<P, R>(message: Message<P, R>, params: P, options?: RequestOptions): Promise<R>;
  /** Whether a request of that kind waits for its answer. */
  awaits(message: Message<never, unknown>): boolean;
  /** A request was sent, or answered. */
  readonly onDidChangeAwaited: Event<void>;
  /** Tells the server, if it runs: one that is started later is not told. */
  notify<P>(message: Message<P>, params: P): void;
  /** Listens through restarts of the server. */
  onNotification<P>(message: Message<P>, listener: (params: P) => void): Disposable;
  /** Answers what the server asks, through restarts; one handler a message. */
  onRequest<P, R>(message: Message<P, R>, handler: Answer<P, R>): Disposable;
  toUri(uri: string): Uri;
  toRange(range: lsp.Range): Range;
  toWorkspaceEdit(edit: lsp.WorkspaceEdit): Promise<WorkspaceEdit>;
}

/** `failed`: it ended too often, or could not be started, and is not tried again by itself. */
export type ServerState = 'starting' | 'running' | 'stopped' | 'failed';

export interface RequestOptions {
  readonly token?: CancellationToken;
  /** Called with every report, where the params are those of a request that reports: it is given a token of its own. */
  readonly onProgress?: (progress: ServerProgress) => void;
}

export interface ServerProgress {
  /** In percent of the whole. */
  readonly percentage: number | undefined;
  readonly message: string | undefined;
}

export type Answer<P, R> = (params: P, token: CancellationToken) => R | Promise<R>;

/** The server says why it does not do what was asked; the message is for whoever asked. */
export class ServerRefusal extends Error {
  override readonly name = 'ServerRefusal';
}

/** There is no server to ask. */
export class ServerGone extends Error {
  override readonly name = 'ServerGone';
}
