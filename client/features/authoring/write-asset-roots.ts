import { l10n, Selection, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { NewAssetRoot, NewFile } from '../../../protocol/new-asset.ts';
import { UserFacingError } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { isThere } from '../../infrastructure/is-there.ts';

/**
 * Writes asset roots as one edit, which can be undone. Nothing is written over, and where the edit fails what was
 * written of it is taken away again.
 */
export async function writeAssetRoots(extension: Extension, roots: readonly NewAssetRoot[]): Promise<void> {
  const files = roots.flatMap((root) => root.files);
  for (const { uri } of files) await refuseToReplace(Uri.parse(uri, true));
  const edit = new WorkspaceEdit();
  for (const file of files) {
    const contents = await contentsOf(file);
    edit.createFile(Uri.parse(file.uri, true), { contents });
  }
  if (await workspace.applyEdit(edit)) return;
  for (const { uri } of files) await takeAway(extension, Uri.parse(uri, true));
  throw new UserFacingError(l10n.t('VS Code did not write the files of ‘{0}’', roots[0]?.name ?? ''));
}

/** Shows the declaration, its name selected: that is what one changes first. */
export async function openDeclaration({ declaration, nameRange }: NewAssetRoot): Promise<void> {
  const { start, end } = nameRange;
  const selection = new Selection(start.line, start.character, end.line, end.character);
  await window.showTextDocument(Uri.parse(declaration, true), { selection, preview: false });
}

async function refuseToReplace(uri: Uri): Promise<void> {
  if (await isThere(uri))
    throw new UserFacingError(l10n.t('‘{0}’ is there already', workspace.asRelativePath(uri)));
}

async function contentsOf(file: NewFile): Promise<Uint8Array> {
  if ('text' in file) return new TextEncoder().encode(file.text);
  if ('content' in file) return Uint8Array.from(atob(file.content), (character) => character.charCodeAt(0));
  return workspace.fs.readFile(Uri.parse(file.copyOf, true));
}

async function takeAway({ log }: Extension, uri: Uri): Promise<void> {
  try {
    if (await isThere(uri)) await workspace.fs.delete(uri);
  } catch (error) {
    log.warn(`${uri} is left of an asset that could not be written`, String(error));
  }
}
