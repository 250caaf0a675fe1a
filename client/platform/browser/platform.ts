import { Uri } from 'vscode';
import { CLONED } from '../../../protocol/files.ts';
import type { Platform } from '../../infrastructure/platform.ts';
import { WorkerClient } from './worker-client.ts';

/** The extension host of a browser: the language server is a web worker. */
export const BROWSER: Platform = {
  launch: ({ extensionUri }, options) => {
    const client = new WorkerClient(
      Uri.joinPath(extensionUri, 'dist/server.browser.js').toString(true),
      options,
    );
    return {
      client,
      pid: undefined,
      get lastWords() {
        return client.lastWords;
      },
      end: () => client.end(),
    };
  },
  encode: CLONED,
  hasDocumentationOnDisk: false,
};
