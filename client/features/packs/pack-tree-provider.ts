import { type Disposable, EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import { PACK_TREE, PACK_TREE_CHANGED, type PackTree } from '../../../protocol/pack-tree.ts';
import { report } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { packItem } from './pack-item.ts';
import { type PackRow, rowsBelow, topRows } from './pack-rows.ts';

/** Asks for the packs when the view is first shown, and again when the server tells of a change. */
export class PackTreeProvider implements TreeDataProvider<PackRow>, Disposable {
  readonly #extension: Extension;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: readonly Disposable[];
  #wasAsked = false;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(extension: Extension) {
    this.#extension = extension;
    const { server } = extension;
    this.#subscriptions = [
      this.#changed,
      server.onNotification(PACK_TREE_CHANGED, () => this.#changed.fire()),
      server.onDidChangeState((state) => {
        // A server that was started anew tells of changes only after it was asked.
        if (state === 'running' && this.#wasAsked) this.#changed.fire();
      }),
    ];
  }

  getTreeItem(row: PackRow): TreeItem {
    return packItem(this.#extension, row);
  }

  async getChildren(row?: PackRow): Promise<PackRow[]> {
    return [...(row === undefined ? topRows(await this.#tree()) : rowsBelow(row))];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Without a server there is nothing to show, and the welcome view stands there. */
  async #tree(): Promise<PackTree> {
    this.#wasAsked = true;
    try {
      return await this.#extension.server.request(PACK_TREE, {});
    } catch (error) {
      // Nobody waits until it is read.
      void report(this.#extension, 'showing the packs', error);
      return { games: [] };
    }
  }
}
