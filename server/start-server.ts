import { type Connection, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { provideCodeActions } from './features/code-actions.ts';
import { Diagnostics } from './features/diagnostics.ts';

/** Wires the features to a connection. Each feature is a file of its own; nothing else happens here. */
export function startServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  const diagnostics = new Diagnostics(connection, documents);
  connection.onInitialize(() => ({
    capabilities: {
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        save: { includeText: false },
      },
      codeActionProvider: { codeActionKinds: ['quickfix'] },
    },
    serverInfo: { name: 'packwright' },
  }));
  connection.onCodeAction(provideCodeActions);
  // A document's first content comes as a change, right after its opening.
  documents.onDidOpen(() => diagnostics.forgetContents());
  documents.onDidChangeContent(({ document }) => diagnostics.refresh(document.uri));
  documents.onDidSave(({ document }) => {
    diagnostics.forgetContents();
    diagnostics.refresh(document.uri);
  });
  documents.onDidClose(({ document }) => diagnostics.close(document.uri));
  documents.listen(connection);
  connection.listen();
}
