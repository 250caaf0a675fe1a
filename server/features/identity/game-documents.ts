import {
  BulkRegistration,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentHighlightRequest,
  ReferencesRequest,
  RenameRequest,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Server } from '../../feature.ts';
import { GAME_FILE } from './game-file.ts';

/**
 * Asks the client for its game.json files, and to be asked about the identities in them: nothing else that we know
 * to do is of use there, and their language stays the one it is. Only for clients that let themselves be asked.
 */
export async function registerGameDocuments({ connection, client, workspace }: Server): Promise<void> {
  const can = client.raw.textDocument;
  // What they hold unsaved has to be known, or places in them would be wrong.
  if (can?.synchronization?.dynamicRegistration !== true) return;
  const documentSelector = [...schemesOf(workspace.projects.folders)].map((scheme) => ({
    scheme,
    pattern: `**/${GAME_FILE}`,
  }));
  const registration = BulkRegistration.create();
  registration.add(DidOpenTextDocumentNotification.type, { documentSelector });
  registration.add(DidChangeTextDocumentNotification.type, {
    documentSelector,
    syncKind: TextDocumentSyncKind.Incremental,
  });
  registration.add(DidCloseTextDocumentNotification.type, { documentSelector });
  if (can.references?.dynamicRegistration === true)
    registration.add(ReferencesRequest.type, { documentSelector });
  if (can.documentHighlight?.dynamicRegistration === true)
    registration.add(DocumentHighlightRequest.type, { documentSelector });
  if (can.definition?.dynamicRegistration === true)
    registration.add(DefinitionRequest.type, { documentSelector });
  if (can.rename?.dynamicRegistration === true)
    registration.add(RenameRequest.type, {
      documentSelector,
      prepareProvider: can.rename.prepareSupport === true,
    });
  await connection.client.register(registration);
}

/** Not every scheme: the old side of a comparison has no place in a project. */
function schemesOf(folders: readonly string[]): ReadonlySet<string> {
  return new Set(folders.map((uri) => uri.slice(0, uri.indexOf(':'))));
}
