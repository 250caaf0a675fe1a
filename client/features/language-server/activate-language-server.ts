import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { InitializationOptions } from '../../../protocol/initialization-options.ts';

const LANGUAGES = ['asset-json', 'packwright-json'];
/** Never saved documents are checked as well; the old side of a comparison is not. */
const SCHEMES = ['file', 'untitled'];
const OPTIONS: InitializationOptions = { commands: [] };

/** Starts the bundled language server over IPC; it stops when the extension does. */
export async function activateLanguageServer(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.cjs');
  const client = new LanguageClient(
    'packwright',
    'Packwright',
    { module, transport: TransportKind.ipc },
    {
      documentSelector: LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ scheme, language }))),
      initializationOptions: OPTIONS,
    },
  );
  context.subscriptions.push(client);
  await client.start();
}
