import {
  commands,
  type DocumentSymbol,
  env,
  l10n,
  type Position,
  Uri,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { registerCommand, UserFacingError } from '../../../infrastructure/commands.ts';
import type { Extension } from '../../../infrastructure/extension.ts';
import { appliedEdit } from '../applied-edit.ts';
import { assetsMeant, type CommandTargets } from '../asset-targets.ts';
import type { AssetView } from '../asset-view.ts';
import { type AssetRow, labelOf } from '../model/asset-row.ts';
import { answersIn, confirmed } from './answers.ts';
import { uuidFix } from './uuid-fix.ts';

/** What an asset is called by: its name, its asset_uuid and its number. */
export function registerIdentityCommands(extension: Extension, view: AssetView): void {
  registerCommand(extension, 'packwright.renameAsset', (...targets: CommandTargets) => rename(view, targets));
  registerCommand(extension, 'packwright.newAssetUuid', (...targets: CommandTargets) =>
    renewUuid(view, targets),
  );
  registerCommand(extension, 'packwright.copyAssetUuid', (...targets: CommandTargets) =>
    copy(view, targets, ({ asset }) => asset.uuid),
  );
  registerCommand(extension, 'packwright.copyAssetId', (...targets: CommandTargets) =>
    copy(view, targets, ({ asset }) => asset.assetId?.toString() ?? null),
  );
}

const isDeclared = ({ asset }: AssetRow) => asset.state !== 'missing';

async function rename(view: AssetView, targets: CommandTargets): Promise<void> {
  const question = l10n.t('The asset to rename');
  const [row] = await assetsMeant(view, targets, { isMeant: isDeclared, question });
  if (row === undefined) return;
  const uri = Uri.parse(row.asset.uri, true);
  const place = await placeOf(uri, 'name');
  if (place === undefined) throw new UserFacingError(l10n.t('‘{0}’ declares no name', row.asset.root));
  const old = labelOf(row);
  const name = answersIn(targets).name ?? (await askForName(old, (text) => objection(uri, place, text)));
  if (name !== undefined && name !== old) await apply(await edited(uri, place, name));
}

function askForName(old: string, check: (name: string) => Promise<string | undefined>) {
  return window.showInputBox({
    title: l10n.t('Rename ‘{0}’', old),
    prompt: l10n.t('What refers to it by its name is changed with it'),
    value: old,
    validateInput: async (text) => (text === old ? undefined : check(text)),
  });
}

/** Which names there may be only the server knows: it is asked for the change, and says why it makes none. */
async function objection(uri: Uri, place: Position, name: string): Promise<string | undefined> {
  try {
    await edited(uri, place, name);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function renewUuid(view: AssetView, targets: CommandTargets): Promise<void> {
  const question = l10n.t('The asset that needs a new asset_uuid');
  const [row] = await assetsMeant(view, targets, { isMeant: isDeclared, question });
  if (row === undefined) return;
  if (row.asset.state !== 'copy' && row.asset.state !== 'unidentified' && !(await isWanted(row, targets)))
    return;
  const uri = Uri.parse(row.asset.uri, true);
  const place = row.asset.state === 'unidentified' ? undefined : await placeOf(uri, 'asset_uuid');
  // Where there is none, or one that is not sound, the finding has the fix.
  const edit = place === undefined ? await uuidFix(uri) : await edited(uri, place, crypto.randomUUID());
  await apply(edit);
}

function isWanted({ asset }: AssetRow, targets: CommandTargets): Promise<boolean> {
  const question = l10n.t('Give ‘{0}’ a new asset_uuid?', asset.name ?? asset.root);
  const follows = l10n.t('The registry and game.json follow, and the asset keeps its number.');
  const breaks = l10n.t('What knows it by the old one elsewhere, such as asset packs on a server, loses it.');
  return confirmed(targets, question, { detail: `${follows} ${breaks}`, yes: l10n.t('New asset_uuid') });
}

/** The change that the server’s rename makes, everywhere. Rejects with the server’s reason where it makes none. */
async function edited(uri: Uri, place: Position, value: string): Promise<WorkspaceEdit> {
  return commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', uri, place, value);
}

async function apply(edit: WorkspaceEdit): Promise<void> {
  if (await appliedEdit(edit)) return;
  throw new UserFacingError(l10n.t('VS Code did not make the change: its log says why'));
}

/** Where the value of a field of the declaration ends; undefined where it has none. */
async function placeOf(uri: Uri, field: string): Promise<Position | undefined> {
  await workspace.openTextDocument(uri);
  const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    uri,
  );
  return symbols?.find(({ name }) => name === field)?.range.end;
}

async function copy(
  view: AssetView,
  targets: CommandTargets,
  read: (row: AssetRow) => string | null,
): Promise<void> {
  const isMeant = (row: AssetRow) => read(row) !== null;
  const rows = await assetsMeant(view, targets, { isMeant, question: l10n.t('The asset') });
  if (rows.length > 0) await env.clipboard.writeText(rows.flatMap((row) => read(row) ?? []).join('\n'));
}
