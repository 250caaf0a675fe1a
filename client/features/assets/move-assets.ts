import { l10n, Uri, WorkspaceEdit, workspace } from 'vscode';
import { UserFacingError } from '../../infrastructure/commands.ts';
import { isThere } from '../../infrastructure/is-there.ts';
import { requireTrust } from '../../infrastructure/trust.ts';
import { appliedEdit } from './applied-edit.ts';
import { rootUri } from './asset-element.ts';
import { type AssetRow, labelOf } from './model/asset-row.ts';

/** Moves asset roots into a folder, each under the name it has. Assets that are there already stay. */
export async function moveAssets(rows: readonly AssetRow[], folder: Uri): Promise<void> {
  const moves = rows.map((row) => ({ row, to: Uri.joinPath(folder, lastPart(rootUri(row).path)) }));
  await relocate(moves.filter(({ row, to }) => rootUri(row).toString() !== to.toString()));
}

export interface Move {
  readonly row: AssetRow;
  /** Where its root is to be. */
  readonly to: Uri;
}

/**
 * Renames folders as the Explorer does, so that the registry follows, all in one step that can be undone. Throws
 * UserFacingError where one of them cannot be, and none is.
 */
export async function relocate(moves: readonly Move[]): Promise<void> {
  if (moves.length === 0) return;
  requireTrust();
  const edit = new WorkspaceEdit();
  for (const { row, to } of moves) {
    const from = rootUri(row);
    const objection = await objectionTo(row, to);
    if (objection !== undefined) throw new UserFacingError(objection);
    edit.renameFile(from, to);
  }
  if (!(await appliedEdit(edit)))
    throw new UserFacingError(l10n.t('VS Code did not move the folders: its log says why'));
}

/** Why an asset root cannot be moved there; undefined where it can. */
export async function objectionTo(row: AssetRow, to: Uri): Promise<string | undefined> {
  const from = rootUri(row);
  if (row.asset.root === '.')
    return l10n.t('‘{0}’ is the project’s own folder, which cannot be moved in itself', labelOf(row));
  if (to.path === from.path || `${to.path}/`.startsWith(`${from.path}/`))
    return l10n.t('‘{0}’ cannot be moved into itself', row.asset.root);
  if (await isThere(to)) return l10n.t('‘{0}’ is there already', workspace.asRelativePath(to, false));
  return undefined;
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
