import { l10n, type QuickPick, type QuickPickItem, ThemeIcon, Uri, window } from 'vscode';
import { registerCommand, UserFacingError } from '../../../infrastructure/commands.ts';
import type { Extension } from '../../../infrastructure/extension.ts';
import type { AssetView } from '../asset-view.ts';
import { FILTER_TAGS, type FilterTag, readFilter, toggleTag } from '../model/asset-filter.ts';

/** What the view shows. */
export function registerViewCommands(extension: Extension, view: AssetView): void {
  registerCommand(extension, 'packwright.groupAssetsByFolder', () => view.group('folder'));
  registerCommand(extension, 'packwright.groupAssetsByType', () => view.group('type'));
  registerCommand(extension, 'packwright.refreshAssets', () => extension.projects.refresh());
  registerCommand(extension, 'packwright.clearAssetFilter', () => view.filter(''));
  registerCommand(extension, 'packwright.filterAssets', (text: unknown) => {
    if (typeof text === 'string') view.filter(text);
    else askForFilter(view);
  });
  registerCommand(extension, 'packwright.revealInAssets', async (target: unknown) => {
    const uri = target instanceof Uri ? target : window.activeTextEditor?.document.uri;
    if (uri !== undefined) await revealAsset(extension, view, uri);
  });
}

async function revealAsset({ projects }: Extension, view: AssetView, uri: Uri): Promise<void> {
  await projects.loaded();
  if (view.tree.assetAt(uri.toString()) === undefined) view.filter('');
  if (!(await view.reveal(uri, { focus: true })))
    throw new UserFacingError(
      l10n.t('‘{0}’ belongs to no asset', uri.path.slice(uri.path.lastIndexOf('/') + 1)),
    );
}

interface TagItem extends QuickPickItem {
  readonly tag: FilterTag;
}

/** The tree follows as one types; escape leaves it as it was. */
function askForFilter(view: AssetView): void {
  const before = view.choice.filter.text;
  const input = window.createQuickPick<TagItem>();
  input.title = l10n.t('Filter the assets');
  input.placeholder = l10n.t('Part of a name, folder, type, format or codec, or a number such as #12');
  input.value = before;
  showTags(input);
  let isKept = false;
  input.onDidChangeValue((text) => {
    view.filter(text);
    showTags(input);
  });
  input.onDidAccept(() => {
    isKept = true;
    const [chosen] = input.activeItems;
    if (chosen !== undefined) view.filter(toggleTag(input.value, chosen.tag));
    input.hide();
  });
  input.onDidHide(() => {
    if (!isKept) view.filter(before);
    input.dispose();
  });
  input.show();
}

/** Nothing of them is active by itself, so that enter takes what was typed. */
function showTags(input: QuickPick<TagItem>): void {
  const { tags } = readFilter(input.value);
  input.items = FILTER_TAGS.map((tag) => ({
    tag,
    label: tagLabel(tag),
    description: `@${tag}`,
    alwaysShow: true,
    ...(tags.has(tag) ? { iconPath: new ThemeIcon('check') } : {}),
  }));
  input.activeItems = [];
}

function tagLabel(tag: FilterTag): string {
  switch (tag) {
    case 'errors':
      return l10n.t('With errors');
    case 'warnings':
      return l10n.t('With warnings');
    case 'excluded':
      return l10n.t('Not included in the build');
    case 'missing':
      return l10n.t('Missing, or with inputs that are');
    case 'preload':
      return l10n.t('Preloaded');
  }
}
