import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

/** Starts the bundled language server over IPC; it stops when the extension does. */
export async function activateLanguageServer(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.cjs');
  const client = new LanguageClient(
    'packwright',
    'Packwright',
    { module, transport: TransportKind.ipc },
    {
      documentSelector: [
        { scheme: 'file', language: 'asset-json' },
        { scheme: 'file', language: 'packwright-json' },
      ],
    },
  );
  context.subscriptions.push(client);
  await client.start();
}
