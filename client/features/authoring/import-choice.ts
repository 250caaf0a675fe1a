import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { ImportedAsset, ImportPlanResult, ImportWay } from '../../../protocol/import-plan.ts';

/** A way that was chosen, or what the user wants otherwise. */
export type ImportChoice = ImportWay | 'other-name' | 'other-folder';

interface ChoiceItem extends QuickPickItem {
  readonly choice?: ImportChoice;
}

/** Shows what would be made of the files, and of what; undefined where the user wants none of it. */
export async function chosenWay({ ways, broken }: ImportPlanResult): Promise<ImportChoice | undefined> {
  const items: ChoiceItem[] = ways.map((way) => ({ ...wayItem(way), choice: way }));
  items.push({ label: '', kind: QuickPickItemKind.Separator });
  if (ways[0]?.assets.length === 1)
    items.push({ label: l10n.t('$(edit) Another Name…'), choice: 'other-name' });
  items.push({ label: l10n.t('$(folder-opened) Another Folder…'), choice: 'other-folder' });
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Import as Asset'),
    placeHolder: broken.length === 0 ? l10n.t('Choose what is made of it') : broken.join('; '),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.choice;
}

function wayItem({ assets }: ImportWay): QuickPickItem {
  const [first, ...others] = assets;
  if (first === undefined) return { label: '' };
  const types = [...Map.groupBy(assets, ({ type }) => type)].map(([type, own]) => `${own.length} × ${type}`);
  const description = others.length === 0 ? first.type : types.join(', ');
  const label =
    others.length === 0
      ? l10n.t('$(file-media) Asset ‘{0}’: {1}', first.name, first.words.join(', '))
      : l10n.t('$(files) {0} assets: {1}', assets.length, assets.map(({ name }) => name).join(', '));
  return { label, description, detail: detailOf(assets) };
}

/** What would be written, and, first of all, what would be wrong with it. */
function detailOf(assets: readonly ImportedAsset[]): string {
  const [finding, ...others] = assets.flatMap(({ findings }) => findings);
  if (finding !== undefined) {
    const said = others.length === 0 ? finding : l10n.t('{0} (and {1} more)', finding, others.length);
    return `$(warning) ${said}`;
  }
  return assets.map(writtenFor).join('; ');
}

function writtenFor({ root, isInPlace, files }: ImportedAsset): string {
  if (isInPlace) return l10n.t('{0}: the files stay where they are', root);
  const names = files.slice(0, -1).map(({ uri }) => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)));
  return l10n.t('{0}: a copy of {1}', root, names.join(', '));
}
