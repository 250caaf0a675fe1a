import { l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import { LANGUAGES } from '../../infrastructure/served-documents.ts';
import { setting } from '../../infrastructure/settings.ts';

/**
 * A build reads what is saved. Saves what is not, or asks, or does neither, as the setting says. Whether to go on: not
 * where the question was closed, or something could not be saved.
 * @param uri what is built, or is in what is built
 */
export async function savedBefore(uri: string): Promise<boolean> {
  const at = Uri.parse(uri, true);
  const unsaved = workspace.textDocuments.filter((document) => isPartOfBuild(document, at));
  if (unsaved.length === 0) return true;
  switch (setting('build.saveBefore', at)) {
    case 'never':
      return true;
    case 'ask':
      return asked(unsaved);
    default:
      return saved(unsaved);
  }
}

async function asked(unsaved: readonly TextDocument[]): Promise<boolean> {
  const save = l10n.t('Save and Build');
  const leave = l10n.t('Build What Is Saved');
  const names = unsaved.map(({ uri }) => workspace.asRelativePath(uri)).join(', ');
  const question = l10n.t('A build reads what is saved, and this is not: {0}', names);
  const chosen = await window.showWarningMessage(question, save, leave);
  return chosen === save ? saved(unsaved) : chosen === leave;
}

async function saved(unsaved: readonly TextDocument[]): Promise<boolean> {
  const results = await Promise.all(unsaved.map((document) => document.save()));
  return results.every(Boolean);
}

/** In the same workspace folder, since a build of one asset looks at its project, too. */
function isPartOfBuild({ isDirty, isUntitled, languageId, uri }: TextDocument, at: Uri): boolean {
  if (!isDirty || isUntitled || !LANGUAGES.includes(languageId)) return false;
  const folder = workspace.getWorkspaceFolder(at);
  return folder === undefined || workspace.getWorkspaceFolder(uri)?.index === folder.index;
}
