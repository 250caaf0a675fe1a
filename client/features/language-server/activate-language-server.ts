import { report } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import type { LanguageServer } from '../../infrastructure/server/language-server.ts';

/**
 * Starts the bundled language server once activation is over: loading what it takes is most of the time that the editor
 * would wait for us. It stops when the extension does.
 */
export function activateLanguageServer(extension: Extension, server: LanguageServer): Promise<void> {
  const started = new Promise<void>((resolve, reject) => {
    setTimeout(() => server.start().then(resolve, reject));
  });
  extension.context.subscriptions.push({ dispose: () => void server.stop() });
  started.catch((error: unknown) => report(extension, 'starting the language server', error));
  return started;
}
