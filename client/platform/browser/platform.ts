import { Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { Platform } from '../../infrastructure/platform.ts';

/** The extension host of a browser: the language server is a web worker. */
export const BROWSER: Platform = {
  createClient: ({ extensionUri }, options) => {
    const script = Uri.joinPath(extensionUri, 'dist/server.browser.js').toString(true);
    return new LanguageClient('packwright', 'Packwright', new Worker(script), options);
  },
};
