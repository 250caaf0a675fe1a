import { type Disposable, EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import { AssetElement } from './asset-element.ts';
import { assetItem } from './asset-item.ts';
import { assetTooltip } from './asset-tooltip.ts';
import type { Row } from './model/asset-row.ts';
import type { AssetTree } from './model/asset-tree.ts';
import { changedRows } from './model/changed-rows.ts';

/** Gives VS Code the lines of the tree that is shown, and tells it which of them are others after a change. */
export class AssetTreeProvider implements TreeDataProvider<AssetElement>, Disposable {
  #tree: AssetTree;
  /** The lines that VS Code has asked for. */
  readonly #elements = new Map<string, AssetElement>();
  readonly #changed = new EventEmitter<AssetElement[] | undefined>();
  readonly #load: () => Promise<void>;
  /** Questions for the first lines that are not answered yet. */
  #waiting = 0;

  readonly onDidChangeTreeData = this.#changed.event;

  /** @param load called before the first lines are given; what it rejects with is told elsewhere */
  constructor(tree: AssetTree, load: () => Promise<void>) {
    this.#tree = tree;
    this.#load = load;
  }

  get tree(): AssetTree {
    return this.#tree;
  }

  show(tree: AssetTree): void {
    const before = this.#tree;
    this.#tree = tree;
    const changed = changedRows(before, tree, this.#elements.keys());
    for (const [id, element] of this.#elements) {
      const row = tree.row(id);
      if (row === undefined) this.#elements.delete(id);
      else element.row = row;
    }
    // Whoever waits for the first lines gets these.
    if (this.#waiting > 0) return;
    if (changed === 'all') this.#changed.fire(undefined);
    else this.drawAgain(changed);
  }

  /** Also where nothing is another: of a checkbox that was clicked in vain. */
  drawAgain(ids: readonly string[]): void {
    const elements = ids.flatMap((id) => this.#elements.get(id) ?? []);
    if (elements.length > 0) this.#changed.fire(elements);
  }

  elementOf(row: Row): AssetElement {
    const known = this.#elements.get(row.id);
    if (known !== undefined) return known;
    const made = new AssetElement(row);
    this.#elements.set(row.id, made);
    return made;
  }

  async getChildren(element?: AssetElement): Promise<AssetElement[]> {
    if (element === undefined) await this.#whenLoaded();
    return this.#tree.childrenOf(element?.row.id).map((row) => this.elementOf(row));
  }

  getParent({ row }: AssetElement): AssetElement | undefined {
    return row.parent && this.elementOf(row.parent);
  }

  getTreeItem({ row }: AssetElement): TreeItem {
    return assetItem(row, this.#tree);
  }

  resolveTreeItem(item: TreeItem, { row }: AssetElement): TreeItem {
    item.tooltip = assetTooltip(row);
    return item;
  }

  async #whenLoaded(): Promise<void> {
    this.#waiting++;
    try {
      await this.#load();
    } finally {
      this.#waiting--;
    }
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
