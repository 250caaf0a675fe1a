import type { Server } from '../feature.ts';
import { messageOf } from '../guard.ts';
import { diagnosticsOf } from '../lsp-diagnostics.ts';

/** Publishes findings as they change, to clients that do not ask for them. */
export class DiagnosticsPublisher {
  readonly #server: () => Server;
  readonly #waiting = new Set<string>();
  /** URIs whose client-side list is not empty, with the spelling that the client has it under. */
  readonly #shown = new Map<string, string>();
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
    const now = workspace.documents.get(uri);
    // The places were computed for a text that is no more; its successor is being checked, unless it was closed.
    if (now?.version !== open?.version) {
      if (now === undefined) this.#waiting.add(uri);
      return;
    }
    const shownAs = this.#shown.get(uri);
    const spelling = workspace.clientUri(uri);
    if (shownAs !== undefined && shownAs !== spelling) await this.#clear(shownAs);
    if (open === undefined && diagnostics.length === 0 && shownAs === undefined) return;
    if (diagnostics.length === 0) this.#shown.delete(uri);
    else this.#shown.set(uri, spelling);
    const version = open === undefined ? {} : { version: open.version };
    await connection.sendDiagnostics({ uri: spelling, ...version, diagnostics });
  }

  /** To a client that compares URIs as they are written, two spellings are two documents. */
  #clear(spelling: string): Promise<void> {
    return this.#server().connection.sendDiagnostics({ uri: spelling, diagnostics: [] });
  }
}
