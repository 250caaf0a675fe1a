import { l10n, Uri, window } from 'vscode';
import { assetsIn } from './assets-in.ts';
import type { Extension } from './extension.ts';

/** The name of the file that declares an asset, and of the language of it. */
const ASSET_FILE = 'asset.json';

/** What a command is called with by a menu (a Uri), a code lens (its params) or a tree (its node); undefined for nothing. */
export function uriIn(target: unknown): Uri | undefined {
  if (target instanceof Uri) return target;
  if (typeof target !== 'object' || target === null || !('uri' in target)) return undefined;
  if (target.uri instanceof Uri) return target.uri;
  return typeof target.uri === 'string' ? Uri.parse(target.uri, true) : undefined;
}

/**
 * The declaration that a command is about: what it was called with, else that of the active editor, else one that is
 * chosen from a list. Undefined where the user chose none.
 */
export async function assetTarget(extension: Extension, target: unknown): Promise<Uri | undefined> {
  return uriIn(target) ?? activeAsset() ?? (await chosenAsset(extension));
}

function activeAsset(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  return document?.uri.path.endsWith(`/${ASSET_FILE}`) === true ? document.uri : undefined;
}

async function chosenAsset({ projects }: Extension): Promise<Uri | undefined> {
  const assets = projects.loaded().then((all) => all.flatMap(assetsIn));
  const items = assets.then((all) =>
    all.map(({ name, root, uri }) => ({ label: name ?? root, description: root, uri })),
  );
  const chosen = await window.showQuickPick(items, {
    placeHolder: l10n.t('Choose an asset'),
    matchOnDescription: true,
  });
  return chosen && Uri.parse(chosen.uri, true);
}
