import { pathToFileURL } from 'node:url';
import type { Diagnostic, Range } from 'vscode-languageserver';
import { notification, type ServerProcess } from './server-process.ts';

export interface Edit {
  readonly range?: Range;
  readonly text: string;
}

/** A document as a client has it open: its version is counted here, its text is the test's business. */
export class ProtocolDocument {
  readonly uri: string;
  version = 0;

  constructor(uri: string) {
    this.uri = uri;
  }

  open(text: string, languageId = 'asset-json') {
    this.version++;
    return notification('textDocument/didOpen', {
      textDocument: { uri: this.uri, languageId, version: this.version, text },
    });
  }

  change(...contentChanges: readonly Edit[]) {
    this.version++;
    return notification('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.version },
      contentChanges,
    });
  }

  save() {
    return notification('textDocument/didSave', { textDocument: { uri: this.uri } });
  }

  close() {
    return notification('textDocument/didClose', { textDocument: { uri: this.uri } });
  }
}

export function fileDocument(path: string): ProtocolDocument {
  return new ProtocolDocument(pathToFileURL(path).href);
}

/** What the server pushes of the text as it now is. */
export async function pushed(
  server: ServerProcess,
  document: ProtocolDocument,
): Promise<readonly Diagnostic[]> {
  const { uri, version } = document;
  const published = await server.until(() => {
    const last = server.publishedFor(uri).at(-1);
    return last?.version === version ? last : undefined;
  });
  return published.diagnostics;
}

export async function pushedCodes(server: ServerProcess, document: ProtocolDocument): Promise<string[]> {
  return (await pushed(server, document)).map(({ code }) => String(code));
}
