import { type Command, l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { PackNode, SlotNode } from '../../../protocol/pack-tree.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import type { PackRow } from './pack-rows.ts';

type Range = SlotNode['range'];

/** How a line looks; a click leads to its place in the game.json. */
export function packItem(extension: Extension, row: PackRow): TreeItem {
  const item = drawn(row);
  item.id = row.id;
  if (row.kind === 'pack' || row.kind === 'slot')
    item.command = reveal(extension, row.node.uri, row.node.range);
  if (row.kind === 'note') item.command = reveal(extension, row.uri, row.note.range);
  return item;
}

function drawn(row: PackRow): TreeItem {
  switch (row.kind) {
    case 'game':
      return group(row.node.name, new ThemeIcon('game'));
    case 'pack':
      return packLine(row.node);
    case 'overrides':
      return overridesLine(row.node.overrides.length);
    case 'note':
      return noteLine(row.note.message);
    default:
      return slotLine(row.node, row.isOverride);
  }
}

function group(label: string, icon: ThemeIcon): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.iconPath = icon;
  return item;
}

function packLine({ name, description, isActive, filled, total }: PackNode): TreeItem {
  const item = group(name, isActive ? new ThemeIcon('package', ACTIVE) : new ThemeIcon('package'));
  if (!isActive) item.collapsibleState = TreeItemCollapsibleState.Collapsed;
  const coverage = l10n.t('{0}/{1}', filled, total);
  item.description = isActive ? l10n.t('{0} · active', coverage) : coverage;
  const covers = l10n.t('{0} of {1} templates have assets', filled, total);
  item.tooltip = [name, description, covers].filter((line) => line !== null).join('\n');
  item.accessibilityInformation = {
    label: isActive ? l10n.t('Pack {0}, active, {1}', name, covers) : l10n.t('Pack {0}, {1}', name, covers),
  };
  item.contextValue = 'pack';
  return item;
}

const ACTIVE = new ThemeColor('charts.green');

function overridesLine(count: number): TreeItem {
  const item = new TreeItem(l10n.t('Overrides'), TreeItemCollapsibleState.Collapsed);
  item.iconPath = new ThemeIcon('symbol-misc');
  item.description = String(count);
  item.tooltip = l10n.t('Entities that show another asset than their template');
  return item;
}

function noteLine(message: string): TreeItem {
  const item = new TreeItem(message);
  item.iconPath = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  item.tooltip = message;
  return item;
}

function slotLine({ name, state, asset }: SlotNode, isOverride: boolean): TreeItem {
  const item = new TreeItem(name);
  const said = stateWords(state, asset);
  item.iconPath = SLOT_ICONS[state];
  item.description = state === 'filled' ? (asset ?? '') : said;
  item.tooltip = l10n.t('{0}: {1}', name, said);
  item.accessibilityInformation = { label: `${name}, ${said}` };
  item.contextValue = isOverride ? 'override' : `slot.${state}`;
  return item;
}

const SLOT_ICONS: Readonly<Record<SlotNode['state'], ThemeIcon>> = {
  filled: new ThemeIcon('pass-filled', ACTIVE),
  placeholder: new ThemeIcon('circle-large-outline', new ThemeColor('charts.yellow')),
  dangling: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  stray: new ThemeIcon('question', new ThemeColor('list.warningForeground')),
  empty: new ThemeIcon('circle-slash', new ThemeColor('disabledForeground')),
};

function stateWords(state: SlotNode['state'], asset: string | null): string {
  switch (state) {
    case 'filled':
      return l10n.t('shows {0}', asset ?? '');
    case 'placeholder':
      return l10n.t('a placeholder');
    case 'dangling':
      return l10n.t('there is no asset ‘{0}’', asset ?? '');
    case 'stray':
      return l10n.t('no such template');
    default:
      return l10n.t('empty');
  }
}

function reveal({ server }: Extension, uri: string, range: Range): Command {
  return {
    title: l10n.t('Show in game.json'),
    command: 'vscode.open',
    arguments: [Uri.parse(uri, true), { selection: server.toRange(range), preserveFocus: true }],
  };
}
