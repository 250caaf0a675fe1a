import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** What differs between the extension hosts: Node (desktop, remote) and the browser's. */
export interface Platform {
  /** A language client that is not started yet. Its library is loaded only by this call, since activation must not wait for it. */
  createClient(context: ExtensionContext, options: LanguageClientOptions): BaseLanguageClient;
}
