import {
  l10n,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  type TreeItemLabel,
  Uri,
} from 'vscode';
import { titleOf } from './asset-element.ts';
import { checkedState, contextValueOf, faceOf } from './model/asset-face.ts';
import type { AssetRow, GroupRow, Row } from './model/asset-row.ts';
import type { AssetTree } from './model/asset-tree.ts';
import { assetDescription, groupDescription } from './model/asset-words.ts';

/** A line as VS Code draws it; its tooltip is made when somebody points at it. */
export function assetItem(row: Row, tree: AssetTree): TreeItem {
  const { icon, color } = faceOf(row);
  const item = new TreeItem(labelWithMarks(titleOf(row), tree.choice.filter.words));
  item.id = row.id;
  item.iconPath = new ThemeIcon(icon, color === undefined ? undefined : new ThemeColor(color));
  item.contextValue = contextValueOf(row);
  if (row.kind === 'asset') dressAsset(item, row, tree);
  else dressGroup(item, row, tree);
  item.accessibilityInformation = { label: `${titleOf(row)}, ${item.description}` };
  return item;
}

/** More lines than these nobody wants to see unfolded. */
const MAX_UNFOLDED = 200;

function dressAsset(item: TreeItem, row: AssetRow, { choice }: AssetTree): void {
  item.description = assetDescription(row, choice.grouping, l10n.t);
  item.checkboxState = checkbox(row);
  if (row.asset.state === 'missing') return;
  // VS Code opens it for a moment at one click and for good at two only where the command is its own.
  item.command = {
    command: 'vscode.open',
    title: l10n.t('Open Declaration'),
    arguments: [Uri.parse(row.asset.uri, true)],
  };
}

function dressGroup(item: TreeItem, row: GroupRow, tree: AssetTree): void {
  item.description = groupDescription(row, l10n.t);
  const isUnfolded = row.parent === undefined || tree.shown <= MAX_UNFOLDED;
  item.collapsibleState = isUnfolded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function checkbox({ asset }: AssetRow): TreeItem['checkboxState'] {
  const isChecked = checkedState(asset);
  if (isChecked === undefined) return undefined;
  return isChecked
    ? { state: TreeItemCheckboxState.Checked, tooltip: l10n.t('Builds take it') }
    : { state: TreeItemCheckboxState.Unchecked, tooltip: l10n.t('Builds leave it out') };
}

function labelWithMarks(label: string, words: readonly string[]): TreeItemLabel | string {
  const lower = label.toLowerCase();
  const highlights = words.flatMap((word): [number, number][] => {
    const start = lower.indexOf(word);
    return start < 0 ? [] : [[start, start + word.length]];
  });
  return highlights.length === 0 ? label : { label, highlights };
}
