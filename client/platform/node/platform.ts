import type { ExtensionContext } from 'vscode';
import { WRITTEN_OUT } from '../../../protocol/files.ts';
import type { Platform } from '../../infrastructure/platform.ts';
import type * as languageClient from './language-client.ts';

/** The Node extension host: the language server is a process of its own. */
export const NODE: Platform = {
  launch: (context, options) => {
    // Bundled apart: to load the library takes longer than all the rest of activation.
    const { launchProcess }: typeof languageClient = require(bundled(context, 'language-client'));
    return launchProcess(bundled(context, 'server'), options);
  },
  encode: WRITTEN_OUT,
  hasDocumentationOnDisk: true,
};

function bundled(context: ExtensionContext, name: string): string {
  return context.asAbsolutePath(`dist/${name}.cjs`);
}
