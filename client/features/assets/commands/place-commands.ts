import { commands, l10n, Uri, WorkspaceEdit, window } from 'vscode';
import { registerCommand, UserFacingError } from '../../../infrastructure/commands.ts';
import type { Extension } from '../../../infrastructure/extension.ts';
import { requireTrust } from '../../../infrastructure/trust.ts';
import { appliedEdit } from '../applied-edit.ts';
import { rootUri } from '../asset-element.ts';
import { assetsMeant, type CommandTargets } from '../asset-targets.ts';
import type { AssetView } from '../asset-view.ts';
import { type AssetRow, labelOf } from '../model/asset-row.ts';
import { moveAssets, objectionTo, relocate } from '../move-assets.ts';
import { answersIn, confirmed } from './answers.ts';

/** Where an asset is: to go there, to move it and to delete it. */
export function registerPlaceCommands(extension: Extension, view: AssetView): void {
  registerCommand(extension, 'packwright.openDeclaration', async (...targets: CommandTargets) => {
    const rows = await declared(view, targets, l10n.t('The asset to open'));
    for (const { asset } of rows.slice(0, MAX_OPENED))
      await commands.executeCommand('vscode.open', Uri.parse(asset.uri, true), {
        preview: rows.length === 1,
      });
  });
  registerCommand(extension, 'packwright.revealAssetInExplorer', async (...targets: CommandTargets) => {
    const [row] = await declared(view, targets, l10n.t('The asset to show in the Explorer'));
    if (row !== undefined) await commands.executeCommand('revealInExplorer', Uri.parse(row.asset.uri, true));
  });
  registerCommand(extension, 'packwright.relocateAsset', (...targets: CommandTargets) => move(view, targets));
  registerCommand(extension, 'packwright.deleteAsset', (...targets: CommandTargets) => remove(view, targets));
}

/** Nobody meant to open more at once. */
const MAX_OPENED = 20;

function declared(view: AssetView, targets: CommandTargets, question: string) {
  return assetsMeant(view, targets, { isMeant: ({ asset }) => asset.state !== 'missing', question });
}

/** One asset to a path that is asked for, several to a folder that is chosen. */
async function move(view: AssetView, targets: CommandTargets): Promise<void> {
  const rows = await declared(view, targets, l10n.t('The asset to move'));
  const [row, ...others] = rows;
  if (row === undefined) return;
  requireTrust();
  if (others.length > 0) {
    const folder = await askForFolder(row);
    if (folder !== undefined) await moveAssets(rows, folder);
    return;
  }
  const root = answersIn(targets).root ?? (await askForRoot(row));
  if (root !== undefined && root !== row.asset.root) await relocate([{ row, to: placeIn(row, root) }]);
}

function askForRoot(row: AssetRow): Thenable<string | undefined> {
  const { root } = row.asset;
  const name = root.lastIndexOf('/') + 1;
  return window.showInputBox({
    title: l10n.t('Move ‘{0}’', labelOf(row)),
    prompt: l10n.t('The new folder of the asset, from the project’s; the registry follows'),
    value: root,
    valueSelection: [name, root.length],
    validateInput: (text) => rootObjection(row, text),
  });
}

async function rootObjection(row: AssetRow, text: string): Promise<string | undefined> {
  if (text === row.asset.root) return undefined;
  const parts = text.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\:*?"<>|]/.test(part)))
    return l10n.t('‘{0}’ is no path of a folder in the project, such as ‘{1}’', text, 'art/hero');
  return objectionTo(row, placeIn(row, text));
}

function placeIn({ project }: AssetRow, root: string): Uri {
  return Uri.joinPath(Uri.parse(project.uri, true), root);
}

async function askForFolder({ project }: AssetRow): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: l10n.t('Move the assets to a folder'),
    openLabel: l10n.t('Move Here'),
    canSelectFiles: false,
    canSelectFolders: true,
    defaultUri: Uri.parse(project.uri, true),
  });
  return chosen?.[0];
}

async function remove(view: AssetView, targets: CommandTargets): Promise<void> {
  const rows = await declared(view, targets, l10n.t('The asset to delete'));
  if (rows.length === 0 || !(await mayBeDeleted(rows, targets))) return;
  requireTrust();
  const edit = new WorkspaceEdit();
  for (const row of rows) {
    if (row.asset.root === '.')
      throw new UserFacingError(l10n.t('The project’s own folder is not deleted from here'));
    edit.deleteFile(rootUri(row), { recursive: true });
  }
  if (!(await appliedEdit(edit)))
    throw new UserFacingError(l10n.t('VS Code did not delete the folders: its log says why'));
}

function mayBeDeleted(rows: readonly AssetRow[], targets: CommandTargets): Promise<boolean> {
  const [first] = rows;
  const question =
    rows.length === 1
      ? l10n.t('Delete the folder ‘{0}’ with all that is in it?', first?.asset.root ?? '')
      : l10n.t('Delete the folders of {0} assets with all that is in them?', rows.length);
  const detail = l10n.t('The registry keeps their numbers, so that they come back when the folders do.');
  return confirmed(targets, question, { detail, yes: l10n.t('Delete') });
}
