import type { ServerConnection, ServerState } from './server/server-connection.ts';

/** What `activate` gives to other extensions, and to tests in VS Code. */
export interface ExtensionApi {
  readonly serverState: () => ServerState;
  /** Ends when the server first runs; rejects where it cannot be started. */
  readonly whenServerRuns: () => Promise<void>;
  /** Of the server's process; undefined where it is none, or does not run. */
  readonly serverPid: () => number | undefined;
  /** Asks the server what the extension asks it. */
  readonly request: ServerConnection['request'];
  /** Ends the server, so that it can put down what it has to before the host ends. */
  readonly stopServer: () => Promise<void>;
}
