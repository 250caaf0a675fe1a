import {
  type Command,
  commands,
  type Disposable,
  EventEmitter,
  env,
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  workspace,
} from 'vscode';
import { byteSize } from '../../infrastructure/byte-size.ts';
import { report } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { signedSize } from '../build/output-lines.ts';
import { bankTooltip } from './bank-tooltip.ts';
import {
  type ArchiveRow,
  type BankOrder,
  type BankRow,
  type BankTreeRow,
  type BrokenArchiveRow,
  bankTree,
  growth,
  isSameTree,
  percent,
  type RemovedBankRow,
  shareBar,
} from './bank-tree-model.ts';

/** Shows the model; what there is to know is asked for when the view is first seen. */
export class BankTree implements TreeDataProvider<BankTreeRow>, Disposable {
  readonly #extension: Extension;
  readonly #changed = new EventEmitter<undefined>();
  readonly #listening: Disposable;
  #rows: readonly (ArchiveRow | BrokenArchiveRow)[] | undefined;
  #order: BankOrder;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(extension: Extension, order: BankOrder) {
    this.#extension = extension;
    this.#order = order;
    this.#listening = extension.projects.onDidChange(() => this.#update());
  }

  get rows(): readonly (ArchiveRow | BrokenArchiveRow)[] {
    return this.#rows ?? [];
  }

  set order(order: BankOrder) {
    this.#order = order;
    this.#update();
  }

  /** Shows everything anew, the dates of files with it, of which nobody tells. */
  async refresh(): Promise<void> {
    await this.#extension.projects.refresh();
    this.#changed.fire(undefined);
  }

  async getChildren(row?: BankTreeRow): Promise<BankTreeRow[]> {
    if (row !== undefined) return row.kind === 'archive' ? [...row.children] : [];
    if (this.#rows === undefined) await this.#load();
    return [...this.rows];
  }

  getParent(row: BankTreeRow): BankTreeRow | undefined {
    if (row.kind === 'archive' || row.kind === 'broken-archive') return undefined;
    return this.rows.find(({ project }) => project.uri === row.project.uri);
  }

  getTreeItem(row: BankTreeRow): TreeItem | Promise<TreeItem> {
    switch (row.kind) {
      case 'archive':
        return this.#archiveItem(row);
      case 'broken-archive':
        return brokenItem(row);
      case 'bank':
        return bankItem(row);
      default:
        return removedItem(row);
    }
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changed.dispose();
  }

  async #load(): Promise<void> {
    try {
      this.#rows = bankTree(await this.#extension.projects.loaded(), this.#order);
      this.#tellState();
    } catch (error) {
      await report(this.#extension, 'listing banks', error);
    }
  }

  #update(): void {
    const { projects } = this.#extension.projects;
    if (projects === undefined) return;
    const rows = bankTree(projects, this.#order);
    if (this.#rows !== undefined && isSameTree(this.#rows, rows)) return;
    this.#rows = rows;
    this.#tellState();
    this.#changed.fire(undefined);
  }

  /** Until it is known that there is none the view says nothing. */
  #tellState(): void {
    const state = this.rows.length === 0 ? 'none' : 'some';
    void commands.executeCommand('setContext', 'packwright.banks.state', state);
  }

  async #archiveItem({ id, project, archive, difference }: ArchiveRow): Promise<TreeItem> {
    const item = new TreeItem(nameOf(archive.path), TreeItemCollapsibleState.Expanded);
    const uri = this.#extension.server.toUri(archive.uri);
    const date = await dateOf(uri);
    const change = difference === undefined || difference === 0 ? [] : [signedSize(difference)];
    item.id = id;
    item.description = [byteSize(archive.size), ...change, ...(date === undefined ? [] : [date])].join('  ');
    if (this.rows.length > 1) item.description = `${project.name}  ${item.description}`;
    item.tooltip = `${project.name}: ${archive.path}\n${banksText(archive.banks.length)}, ${byteSize(archive.size)}`;
    item.iconPath = new ThemeIcon('package');
    item.contextValue = 'archive';
    return item;
  }
}

function banksText(count: number): string {
  return count === 1 ? l10n.t('1 bank') : l10n.t('{0} banks', count);
}

function brokenItem({ id, archive }: BrokenArchiveRow): TreeItem {
  const item = new TreeItem(nameOf(archive.path), TreeItemCollapsibleState.None);
  item.id = id;
  item.description = l10n.t('damaged: {0}', archive.reason);
  item.tooltip = l10n.t('{0} cannot be read as an archive: {1}. Build it anew', archive.path, archive.reason);
  item.iconPath = new ThemeIcon('warning', new ThemeColor('list.errorForeground'));
  item.contextValue = 'brokenArchive';
  item.command = openCommand({ uri: archive.uri });
  return item;
}

function bankItem(row: BankRow): TreeItem {
  const { id, bank, archive, share, change, asset } = row;
  const item = new TreeItem(bank.name, TreeItemCollapsibleState.None);
  item.id = id;
  const bar = `${shareBar(share)} ${percent(share)}`;
  // In a narrow view the end is cut: what changed stands before.
  item.description = [byteSize(bank.size), ...changeTexts(row), bar].join('  ');
  item.tooltip = bankTooltip(row);
  item.iconPath = new ThemeIcon(bank.preload ? 'zap' : 'file-binary', colorOf(change?.kind));
  item.contextValue = asset === undefined ? 'bank' : 'bank.declared';
  item.command = openCommand({ uri: archive.uri, assetId: bank.assetId });
  item.accessibilityInformation = {
    label: [
      l10n.t('{0}, {1}, {2} of all banks', bank.name, byteSize(bank.size), percent(share)),
      ...changeTexts(row),
    ].join(', '),
  };
  return item;
}

function removedItem({ id, change }: RemovedBankRow): TreeItem {
  const item = new TreeItem(change.name, TreeItemCollapsibleState.None);
  item.id = id;
  item.description = `${signedSize(growth(change) ?? 0)}  ${l10n.t('removed')}`;
  item.tooltip = new MarkdownString(l10n.t('The archive before had this bank'));
  item.iconPath = new ThemeIcon('diff-removed', new ThemeColor('gitDecoration.deletedResourceForeground'));
  item.contextValue = 'removedBank';
  return item;
}

/** What is another than before, in a word or in bytes. */
function changeTexts({ change }: BankRow): string[] {
  if (change === undefined) return [];
  if (change.kind === 'new') return [l10n.t('new')];
  const bytes = growth(change) ?? 0;
  return [bytes === 0 ? l10n.t('changed') : signedSize(bytes)];
}

function colorOf(kind: 'new' | 'changed' | 'removed' | undefined): ThemeColor | undefined {
  if (kind === 'new') return new ThemeColor('gitDecoration.addedResourceForeground');
  return kind === 'changed' ? new ThemeColor('gitDecoration.modifiedResourceForeground') : undefined;
}

/** What the inspector opens: an archive, perhaps at one of its banks. */
function openCommand(place: { readonly uri: string; readonly assetId?: number }): Command {
  return { title: l10n.t('Open Bank'), command: 'packwright.openBank', arguments: [place] };
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** When the file was written; undefined where nobody can say. */
async function dateOf(uri: Parameters<typeof workspace.fs.stat>[0]): Promise<string | undefined> {
  try {
    const { mtime } = await workspace.fs.stat(uri);
    return spelled(new Date(mtime));
  } catch {
    // It has gone meanwhile: the next tree does not have it.
    return undefined;
  }
}

/** Of today's the time is enough. */
function spelled(date: Date): string {
  const isToday = date.toDateString() === new Date().toDateString();
  const style = isToday ? ({ timeStyle: 'short' } as const) : ({ dateStyle: 'medium' } as const);
  return date.toLocaleString(env.language, style);
}
