import { l10n, type QuickPickItem, Uri, window } from 'vscode';
import {
  type AssetFolder,
  type AssetType,
  NEW_ASSET,
  NEW_ASSET_CHOICES,
  type NewAssetParams,
} from '../../../protocol/new-asset.ts';
import { uriIn } from '../../infrastructure/asset-target.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { projectChoice } from '../../infrastructure/project-choice.ts';
import { ServerRefusal } from '../../infrastructure/server/server-connection.ts';
import { openDeclaration, writeAssetRoots } from './write-asset-roots.ts';

/** Asks for type, folder and name, then writes an asset root that checks clean. @param target a folder, where one was chosen */
export async function newAsset(extension: Extension, target: unknown): Promise<void> {
  const { server } = extension;
  const place = await projectChoice(extension, target);
  if (place === undefined) return;
  const { types, folders } = await server.request(NEW_ASSET_CHOICES, { uri: place.toString() });
  const type = await chosenType(types);
  if (type === undefined) return;
  const folder = uriIn(target)?.toString() ?? (await chosenFolder(folders));
  if (folder === undefined) return;
  const wanted = { format: type.format, folder };
  const name = await chosenName(extension, wanted, type.type.replace(/_bank$/, ''));
  if (name === undefined) return;
  const root = await server.request(NEW_ASSET, { ...wanted, name });
  await writeAssetRoots(extension, [root]);
  await openDeclaration(root);
}

async function chosenType(types: readonly AssetType[]): Promise<AssetType | undefined> {
  const items = types.map((type) => ({ label: type.type, detail: type.summary, type }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('New Asset'),
    placeHolder: l10n.t('Choose what it is'),
    matchOnDetail: true,
  });
  return chosen?.type;
}

interface FolderItem extends QuickPickItem {
  readonly uri: string | undefined;
}

/** Without a question where there is but one. */
async function chosenFolder(folders: readonly AssetFolder[]): Promise<string | undefined> {
  const [only, ...others] = folders;
  if (others.length === 0) return only?.uri;
  const items: FolderItem[] = folders.map(({ path, uri }) => ({ label: `$(folder) ${path}`, uri }));
  items.push({ label: l10n.t('$(folder-opened) Another Folder…'), uri: undefined });
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('New Asset'),
    placeHolder: l10n.t('Choose the folder in which it is made'),
  });
  if (chosen === undefined) return undefined;
  return chosen.uri ?? (await otherFolder(only));
}

/** @param near where the dialog begins */
export async function otherFolder(near: { readonly uri: string } | undefined): Promise<string | undefined> {
  const [folder] =
    (await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: l10n.t('Make It Here'),
      ...(near === undefined ? {} : { defaultUri: Uri.parse(near.uri, true) }),
    })) ?? [];
  return folder?.toString();
}

/** What the server would refuse is said while it is typed. @param likely what to begin with */
async function chosenName(
  extension: Extension,
  wanted: Omit<NewAssetParams, 'name'>,
  likely: string,
): Promise<string | undefined> {
  const refusal = (name: string) => refusalOf(extension, { ...wanted, name });
  let value = likely;
  for (let number = 2; number < MAX_TRIES && (await refusal(value)) !== undefined; number++)
    value = `${likely}_${number}`;
  return window.showInputBox({
    title: l10n.t('New Asset'),
    prompt: l10n.t('Name of the asset, and of its folder'),
    value,
    validateInput: (name) => (name === '' ? undefined : refusal(name)),
  });
}

/** Who has so many of one name gives the next one himself. */
const MAX_TRIES = 10;

async function refusalOf({ server }: Extension, params: NewAssetParams): Promise<string | undefined> {
  try {
    await server.request(NEW_ASSET, params);
    return undefined;
  } catch (error) {
    if (error instanceof ServerRefusal) return error.message;
    throw error;
  }
}
