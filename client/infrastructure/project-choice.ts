import { l10n, Uri, window, workspace } from 'vscode';
import { uriIn } from './asset-target.ts';
import { UserFacingError } from './commands.ts';
import type { Extension } from './extension.ts';

/**
 * A file or folder of the project that a command is about: what it was called with, else what is in the active editor,
 * else a project that is chosen where there are several. Undefined where the user chose none.
 */
export async function projectChoice(extension: Extension, target: unknown): Promise<Uri | undefined> {
  const given = uriIn(target) ?? activeInWorkspace();
  if (given !== undefined) return given;
  const projects = (await extension.projects.loaded()).map(({ uri, name }) => ({ label: name, uri }));
  const folders = (workspace.workspaceFolders ?? []).map(({ uri, name }) => ({
    label: name,
    uri: uri.toString(),
  }));
  const items = projects.length > 0 ? projects : folders;
  const [only, ...others] = items;
  if (only === undefined) throw noFolder();
  if (others.length === 0) return Uri.parse(only.uri, true);
  const described = items.map((item) => ({
    ...item,
    description: workspace.asRelativePath(Uri.parse(item.uri)),
  }));
  const chosen = await window.showQuickPick(described, { placeHolder: l10n.t('Choose a project') });
  return chosen && Uri.parse(chosen.uri, true);
}

export function noFolder(): UserFacingError {
  return new UserFacingError(l10n.t('Open a folder first: assets are files in it'), {
    title: l10n.t('Open Folder'),
    command: 'vscode.openFolder',
  });
}

function activeInWorkspace(): Uri | undefined {
  const uri = window.activeTextEditor?.document.uri;
  return uri !== undefined && workspace.getWorkspaceFolder(uri) !== undefined ? uri : undefined;
}
