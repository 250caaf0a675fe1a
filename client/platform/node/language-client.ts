import {
  type BaseLanguageClient,
  LanguageClient,
  type LanguageClientOptions,
  TransportKind,
} from 'vscode-languageclient/node';

/** @param module path of the server's bundle, which is spoken to over Node's IPC */
export function nodeClient(module: string, options: LanguageClientOptions): BaseLanguageClient {
  return new LanguageClient('packwright', 'Packwright', { module, transport: TransportKind.ipc }, options);
}
