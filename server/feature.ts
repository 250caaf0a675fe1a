import type { CancellationToken, Connection, RequestType, ServerCapabilities } from 'vscode-languageserver';
import type { Changes } from './changes.ts';
import type { ClientSupport } from './client-support.ts';
import type { Watcher } from './watcher.ts';
import type { Checker } from './workspace/checker.ts';
import type { Workspace } from './workspace/workspace.ts';

/** What features work with. */
export interface Server {
  readonly connection: Connection;
  readonly client: ClientSupport;
  readonly workspace: Workspace;
  readonly checker: Checker;
  readonly watcher: Watcher;
  readonly changes: Changes;
}

/** One ability of the server, in a file of its own under features/. */
export interface Feature {
  /** What is announced to this client; nothing where it could make no use of it. */
  capabilities(client: ClientSupport): Partial<ServerCapabilities>;
  /** Takes the requests it answers: `on(HoverRequest.type, hover)`. */
  register(on: On): void;
  /** Follows what no request tells of. Called once, before the client is answered. */
  start?(server: Server): void;
}

/**
 * Registers a handler, guarded: it starts after whatever arrived with the request (a cancellation, an edit), is not
 * called for a cancelled request, and what it throws is an answer to the client and no end of the server.
 */
export type On = <P, R, E>(
  type: RequestType<P, R, E>,
  handle: (server: Server, params: P, token: CancellationToken) => R | Promise<R>,
) => void;
