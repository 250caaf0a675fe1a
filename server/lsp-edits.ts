import type { TextEdit as LspTextEdit, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../contract/finding.ts';
import type { Server } from './feature.ts';
import { rangeOf } from './positions.ts';

/** Edits of any of our documents in the form that the client takes, each document under the client's own URI. */
export async function workspaceEdit(server: Server, edits: readonly TextEdit[]): Promise<WorkspaceEdit> {
  const { client, workspace } = server;
  const byUri = Map.groupBy(edits, ({ uri }) => uri);
  const changes: Record<string, LspTextEdit[]> = {};
  const documentChanges: TextDocumentEdit[] = [];
  for (const [uri, own] of byUri) {
    const { lines } = await workspace.placedText(uri);
    const clientUri = workspace.clientUri(uri);
    const version = workspace.documents.get(uri)?.version ?? null;
    const lspEdits = own.map(({ span, newText }) => ({ range: rangeOf(lines, span), newText }));
    changes[clientUri] = lspEdits;
    documentChanges.push({ textDocument: { uri: clientUri, version }, edits: lspEdits });
  }
  return client.documentChanges ? { documentChanges } : { changes };
}
