import type { ExtensionContext } from 'vscode';
import type { Platform } from '../../infrastructure/platform.ts';
import type * as languageClient from './language-client.ts';

/** The Node extension host: the language server is a process of its own. */
export const NODE: Platform = {
  createClient: (context, options) => {
    // Bundled apart: to load the library takes longer than all the rest of activation.
    const { nodeClient }: typeof languageClient = require(bundled(context, 'language-client'));
    return nodeClient(context.asAbsolutePath('dist/server.cjs'), options);
  },
};

function bundled(context: ExtensionContext, name: string): string {
  return context.asAbsolutePath(`dist/${name}.cjs`);
}
