import {
  commands,
  type Disposable,
  type Event,
  EventEmitter,
  l10n,
  type TreeView,
  type Uri,
  window,
} from 'vscode';
import { report } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { AssetDragAndDrop } from './asset-drag-and-drop.ts';
import type { AssetElement } from './asset-element.ts';
import { AssetTreeProvider } from './asset-tree-provider.ts';
import { asksNothing, readFilter } from './model/asset-filter.ts';
import type { AssetRow } from './model/asset-row.ts';
import { AssetTree } from './model/asset-tree.ts';
import type { Grouping, TreeChoice } from './model/project-draft.ts';

/** The Assets view: which tree it shows, and what is said about that around it. */
export class AssetView implements Disposable {
  readonly provider: AssetTreeProvider;
  readonly view: TreeView<AssetElement>;
  readonly #extension: Extension;
  readonly #shown = new EventEmitter<void>();
  readonly #subscriptions: Disposable[];

  constructor(extension: Extension) {
    this.#extension = extension;
    const kept = extension.context.workspaceState.get<unknown>(GROUPING);
    const choice: TreeChoice = { grouping: kept === 'type' ? 'type' : 'folder', filter: readFilter('') };
    this.provider = new AssetTreeProvider(new AssetTree([], choice), () => this.#load());
    this.view = window.createTreeView('packwright.assets', {
      treeDataProvider: this.provider,
      dragAndDropController: new AssetDragAndDrop(extension),
      showCollapseAll: true,
      canSelectMany: true,
      manageCheckboxStateManually: true,
    });
    const { projects, server } = extension;
    this.#subscriptions = [
      this.view,
      this.provider,
      this.#shown,
      projects.onDidChange(() => this.#show(this.choice)),
      server.onDidChangeState(() => this.#serverChanged()),
    ];
    this.#tellContexts();
    this.#serverChanged();
  }

  /** After every change of what is shown. */
  get onDidShow(): Event<void> {
    return this.#shown.event;
  }

  get tree(): AssetTree {
    return this.provider.tree;
  }

  get choice(): TreeChoice {
    return this.tree.choice;
  }

  async group(grouping: Grouping): Promise<void> {
    this.#show({ ...this.choice, grouping });
    await this.#extension.context.workspaceState.update(GROUPING, grouping);
  }

  filter(text: string): void {
    if (text.trim() === this.choice.filter.text) return;
    this.#show({ ...this.choice, filter: readFilter(text) });
  }

  /** Selects the asset that a file is or belongs to, and unfolds what leads to it. False where it is of none here. */
  async reveal(uri: Uri, { focus }: { readonly focus: boolean }): Promise<boolean> {
    const row = this.tree.assetAt(uri.toString());
    if (row === undefined) return false;
    const element = this.provider.elementOf(row);
    const show = () => this.view.reveal(element, { select: true, focus });
    // VS Code finds no line in a tree that it is still drawing.
    await show().then(undefined, async () => {
      await new Promise((resolve) => setTimeout(resolve, DRAWN));
      await show();
    });
    return true;
  }

  /** Those that a filter hides as well. Rejects where there is no server to ask for them. */
  async allAssets(): Promise<AssetTree> {
    await this.#extension.projects.loaded();
    const { filter } = this.choice;
    if (asksNothing(filter)) return this.tree;
    return new AssetTree(this.#extension.projects.projects ?? [], {
      grouping: 'folder',
      filter: readFilter(''),
    });
  }

  selectedAssets(): readonly AssetRow[] {
    return this.view.selection.flatMap(({ row }) => (row.kind === 'asset' ? [row] : []));
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** A server that does not run is the view’s to tell, and everything else is told once. */
  async #load(): Promise<void> {
    const { projects, server } = this.#extension;
    if (server.state === 'failed') return;
    try {
      await projects.loaded();
    } catch (error) {
      if (this.#extension.server.state === 'running') void report(this.#extension, 'the assets', error);
    }
  }

  #serverChanged(): void {
    const { state } = this.#extension.server;
    if (state === 'failed') this.#show(this.choice);
    // The number of errors is shown before anybody opens the view.
    if (state === 'running') void this.#load().then(() => this.#show(this.choice));
  }

  #show(choice: TreeChoice): void {
    const { projects, server } = this.#extension;
    const known = server.state === 'failed' ? [] : (projects.projects ?? []);
    this.provider.show(new AssetTree(known, choice));
    this.#shown.fire();
    const errors = known.reduce((sum, project) => sum + project.errors, 0);
    this.view.badge = errors === 0 ? undefined : { value: errors, tooltip: badgeTooltip(errors) };
    this.#tellContexts();
  }

  #tellContexts(): void {
    const { shown, total, choice } = this.tree;
    const isFiltered = !asksNothing(choice.filter);
    this.view.description = isFiltered ? l10n.t('{0} ({1} of {2})', choice.filter.text, shown, total) : '';
    setContext('packwright.assets.state', this.#state());
    setContext('packwright.assets.grouping', choice.grouping);
    setContext('packwright.assets.isFiltered', isFiltered);
  }

  #state(): 'failed' | 'loading' | 'none' | 'hidden' | 'some' {
    const { shown, total } = this.tree;
    if (this.#extension.server.state === 'failed') return 'failed';
    if (shown > 0) return 'some';
    if (total > 0) return 'hidden';
    return this.#extension.projects.projects === undefined ? 'loading' : 'none';
  }
}

/** How long a tree is drawn at most, in milliseconds. */
const DRAWN = 500;

const GROUPING = 'assets.grouping';

function badgeTooltip(errors: number): string {
  return errors === 1 ? l10n.t('1 error in assets') : l10n.t('{0} errors in assets', errors);
}

function setContext(key: `packwright.${string}`, value: unknown): void {
  void commands.executeCommand('setContext', key, value);
}
