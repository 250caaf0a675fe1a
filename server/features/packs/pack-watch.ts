import { PACK_TREE_CHANGED, type PackTree } from '../../../protocol/pack-tree.ts';
import type { Server } from '../../feature.ts';
import { messageOf } from '../../guard.ts';
import { isSameValue } from '../project-tree/same-value.ts';

/** Changes are gathered until so many milliseconds pass without one. */
const QUIET = 250;

/** Tells a client that has seen the packs when they are others. */
export class PackWatch {
  readonly #server: Server;
  readonly #read: () => Promise<PackTree>;
  /** What the client was sent or told of last; undefined until it asks. */
  #seen: PackTree | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(server: Server, read: () => Promise<PackTree>) {
    this.#server = server;
    this.#read = read;
    server.changes.listen(() => this.#changed());
  }

  /** The client has, or will have, this tree. */
  sent(tree: PackTree): void {
    this.#seen = tree;
  }

  /** Changes that go on and on are told of by the way. */
  #changed(): void {
    if (this.#seen === undefined || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#look();
    }, QUIET);
  }

  /** Never rejects. */
  async #look(): Promise<void> {
    const { connection } = this.#server;
    try {
      const tree = await this.#read();
      if (isSameValue(tree, this.#seen)) return;
      this.#seen = tree;
      await connection.sendNotification(PACK_TREE_CHANGED.method, {});
    } catch (error) {
      connection.console.error(messageOf(error));
    }
  }
}
