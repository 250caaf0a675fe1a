import type { Server } from '../feature.ts';
import { messageOf } from '../guard.ts';
import { diagnosticsOf } from '../lsp-diagnostics.ts';

/** Publishes findings as they change, to clients that do not ask for them. */
export class DiagnosticsPublisher {
  readonly #server: () => Server;
  readonly #waiting = new Set<string>();
  /** URIs whose client-side list is not empty. */
  readonly #shown = new Set<string>();
  #isPublishing = false;

  /** @param server the server, once it is there */
  constructor(server: () => Server) {
    this.#server = server;
  }

  changed(uri: string): void {
    this.#waiting.add(uri);
    void this.#publish();
  }

  /** One at a time, so that of one document nothing old is sent after something new. */
  async #publish(): Promise<void> {
    if (this.#isPublishing) return;
    this.#isPublishing = true;
    for (const uri of this.#waiting) {
      this.#waiting.delete(uri);
      try {
        await this.#send(uri);
      } catch (error) {
        this.#server().connection.console.error(messageOf(error));
      }
    }
    this.#isPublishing = false;
  }

  async #send(uri: string): Promise<void> {
    const server = this.#server();
    const { workspace, checker, connection } = server;
    const open = workspace.documents.get(uri);
    const diagnostics = await diagnosticsOf(server, checker.store.get(uri));
    // The places were computed for a text that is no more; its successor is being checked.
    if (workspace.documents.get(uri)?.version !== open?.version) return;
    if (open === undefined && diagnostics.length === 0 && !this.#shown.has(uri)) return;
    if (diagnostics.length === 0) this.#shown.delete(uri);
    else this.#shown.add(uri);
    await connection.sendDiagnostics({
      uri: workspace.clientUri(uri),
      ...(open === undefined ? {} : { version: open.version }),
      diagnostics,
    });
  }
}
