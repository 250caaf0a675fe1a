import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { Encode } from '../../protocol/files.ts';

/** What differs between the extension hosts: Node (desktop, remote) and the browser's. */
export interface Platform {
  /** A server that is not started yet. The client's library is loaded only by this call, since activation must not wait for it. */
  launch(context: ExtensionContext, options: LanguageClientOptions): LaunchedServer;
  /** How bytes travel between here and the server. */
  readonly encode: Encode;
  /** Whether pages of the documentation are files that the server can name by itself. */
  readonly hasDocumentationOnDisk: boolean;
}

/** One server for as long as it lives, with the library's client to talk to it. */
export interface LaunchedServer {
  readonly client: BaseLanguageClient;
  /** Of its process, where it is one. */
  readonly pid: number | undefined;
  /** How it ended, as far as that is known: `exit code 1`, and what it said last. */
  readonly lastWords: LastWords;
  /** Ends what is left of it once its client has stopped. */
  end(): void;
}

export interface LastWords {
  readonly how: string | undefined;
  readonly lines: readonly string[];
}
