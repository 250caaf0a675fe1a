import { DiagnosticRefreshRequest } from 'vscode-languageserver';
import type { Server } from './feature.ts';

/** Changes are gathered for so many milliseconds before the client is asked to ask again. */
const QUIET = 30;

/** Tells a client that asks for diagnostics when asking again is worth it. */
export class PullRefresher {
  readonly #server: () => Server;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param server the server, once it is there */
  constructor(server: () => Server) {
    this.#server = server;
  }

  refresh(): void {
    const { client, connection } = this.#server();
    if (!client.refreshesDiagnostics || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      // A client that refuses has said that it can, and cannot: it asks when it likes.
      connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => {});
    }, QUIET);
  }
}
