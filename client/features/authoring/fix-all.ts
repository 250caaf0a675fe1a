import {
  l10n,
  ProgressLocation,
  type TextDocument,
  TextEdit,
  Uri,
  WorkspaceEdit,
  type WorkspaceEditEntryMetadata,
  window,
  workspace,
} from 'vscode';
import { FIX_ALL, type FixAllResult, type FixedFile } from '../../../protocol/fix-all.ts';
import { uriIn } from '../../infrastructure/asset-target.ts';
import type { Extension } from '../../infrastructure/extension.ts';

/**
 * Makes all safe fixes once the user has seen them in VS Code's preview of refactorings.
 * @param target a file or folder of a project; without it, all projects are mended
 */
export async function fixAll(extension: Extension, target: unknown): Promise<void> {
  const result = await fixes(extension, uriIn(target));
  const { files, mended, remaining } = result;
  if (files.length === 0) {
    void window.showInformationMessage(nothingToFix(remaining));
    return;
  }
  const documents = await documentsOf(files);
  const before = documents.map((document) => document.getText());
  const edit = previewed(extension, files, documents);
  if (!(await workspace.applyEdit(edit, { isRefactoring: true }))) return;
  const changed = documents.filter((document, at) => document.getText() !== before[at]).length;
  // Who unticks some of it, or closes the preview, knows what he did.
  if (changed === 0) return;
  if (changed < files.length) {
    void window.showInformationMessage(l10n.t('{0} of {1} files were mended', changed, files.length));
    return;
  }
  void window.showInformationMessage(allMended(files.length, mended, remaining));
}

async function fixes({ server }: Extension, uri: Uri | undefined): Promise<FixAllResult> {
  const params = uri === undefined ? {} : { uri: uri.toString() };
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('Looking for everything that can be fixed'),
    cancellable: true,
  };
  return window.withProgress(options, (_, token) => server.request(FIX_ALL, params, { token }));
}

function nothingToFix(remaining: number): string {
  if (remaining === 0) return l10n.t('There is nothing to fix');
  if (remaining === 1) return l10n.t('Nothing can be fixed safely; 1 finding needs you to decide');
  return l10n.t('Nothing can be fixed safely; {0} findings need you to decide', remaining);
}

function allMended(files: number, mended: number, remaining: number): string {
  return [mendedText(files, mended), remainingText(remaining)].join('; ');
}

function mendedText(files: number, mended: number): string {
  if (mended === 1) return l10n.t('1 finding was mended');
  return files === 1
    ? l10n.t('{0} findings in 1 file were mended', mended)
    : l10n.t('{0} findings in {1} files were mended', mended, files);
}

function remainingText(remaining: number): string {
  if (remaining === 0) return l10n.t('none is left');
  return remaining === 1 ? l10n.t('1 needs you to decide') : l10n.t('{0} need you to decide', remaining);
}

/**
 * The fixes, all of them ticked. VS Code shows its preview only for the sake of an entry that needs to be confirmed, and
 * unticks just those: here that is one that changes nothing, at the end of all.
 */
function previewed(
  { server }: Extension,
  files: readonly FixedFile[],
  documents: readonly TextDocument[],
): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const [position, { edits, titles }] of files.entries()) {
    const document = documents[position];
    if (document === undefined) continue;
    const metadata = { needsConfirmation: false, label: titles.join('; ') };
    const entries = edits.map(({ range, newText }): Entry => {
      return [TextEdit.replace(server.toRange(range), newText), metadata];
    });
    if (position === files.length - 1) entries.push(nothing(document));
    edit.set(document.uri, entries);
  }
  return edit;
}

type Entry = [TextEdit, WorkspaceEditEntryMetadata];

function nothing(document: TextDocument): Entry {
  const end = document.lineAt(document.lineCount - 1).range.end;
  return [
    TextEdit.insert(end, ''),
    { needsConfirmation: true, label: l10n.t('Fix everything that is safe') },
  ];
}

async function documentsOf(files: readonly FixedFile[]): Promise<readonly TextDocument[]> {
  return Promise.all(files.map(({ uri }) => workspace.openTextDocument(Uri.parse(uri, true))));
}
