import type { ExtensionContext } from 'vscode';
import { activateLanguageServer } from './features/language-server/activate-language-server.ts';

/** Every feature has a folder and one entry; activation only calls them. */
export async function activate(context: ExtensionContext): Promise<void> {
  await activateLanguageServer(context);
}
