import { type TextDocument, Uri, ViewColumn, window, workspace } from 'vscode';
import { ASSET_CHANGED } from '../../../protocol/asset-changed.ts';
import { EFFECTIVE_METADATA } from '../../../protocol/effective-metadata.ts';
import { assetTarget } from '../../infrastructure/asset-target.ts';
import { registerCommand } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { MetadataDocuments } from './metadata-documents.ts';
import { SCHEME, uriFor } from './metadata-uri.ts';

/** What a runtime reads of an asset beside its payload, as a document beside the editor that follows what is typed. */
export function activateEffectiveMetadata(extension: Extension): void {
  const { context, server } = extension;
  const documents = new MetadataDocuments(server);
  const renew = (uri: Uri) => documents.renew(uriFor(uri));
  context.subscriptions.push(
    documents,
    workspace.registerTextDocumentContentProvider(SCHEME, documents),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) renew(document.uri);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.scheme === SCHEME) documents.forget(uri);
      else renew(uri);
    }),
    server.onNotification(ASSET_CHANGED, ({ uri }) => renew(Uri.parse(uri, true))),
    server.onDidChangeState((state) => {
      if (state === 'running') documents.renewAll();
    }),
  );
  registerCommand(extension, 'packwright.showEffectiveMetadata', async (target: unknown) => {
    const uri = await assetTarget(extension, target);
    if (uri === undefined) return;
    // What the server refuses is told as a message, not as a document.
    await server.request(EFFECTIVE_METADATA, { uri: uri.toString() });
    await show(await workspace.openTextDocument(uriFor(uri)));
  });
}

async function show(document: TextDocument): Promise<void> {
  const key = document.uri.toString();
  const shown = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === key);
  await window.showTextDocument(document, {
    viewColumn: shown?.viewColumn ?? ViewColumn.Beside,
    preserveFocus: true,
    preview: true,
  });
}
