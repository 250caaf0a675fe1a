import { createApp } from '../../packs/http/app.ts';
import { ROUTES } from '../../packs/http/routes.ts';
import type { ServiceApp } from '../../packs/http/service-request.ts';
import { memoryBlobs } from '../../packs/store/blobs/memory-blobs.ts';
import type { Store } from '../../packs/store/store.ts';
import { openTestStore } from '../../test/packs/support/open-test-store.ts';
import { bareQueries } from './bare.ts';
import { type CorpusSize, FULL, fillStore, TENTH } from './corpus.ts';

/** The games of the benchmark in one store, and the service on top of it, asked without a port. */
export class PacksBench {
  readonly #store: Store;
  readonly #app: ServiceApp;
  readonly #isBrief: boolean;

  private constructor(store: Store, app: ServiceApp, isBrief: boolean) {
    this.#store = store;
    this.#app = app;
    this.#isBrief = isBrief;
  }

  static async open(kind: Store['kind'], { isBrief }: { isBrief: boolean }): Promise<PacksBench> {
    const store = await openTestStore(kind);
    const app = createApp({ store, blobs: memoryBlobs() }, ROUTES, {
      authenticate: async () => ({ name: 'bench', role: 'admin', gameId: undefined, scope: 'bench' }),
      report: (error) => console.error(error),
    });
    const bench = new PacksBench(store, app, isBrief);
    for (const [id, size] of Object.entries(GAMES)) await fillStore(store.db, id, size);
    return bench;
  }

  /** In a brief run three. */
  rounds(count: number): number {
    return this.#isBrief ? 3 : count;
  }

  bare(gameId: GameName = 'full'): ReturnType<typeof bareQueries> {
    return bareQueries(this.#store.db, gameId);
  }

  /** Asks the service, and reads the whole answer. @throws where it refuses */
  async ask(method: string, path: string, { body, headers }: Asked = {}): Promise<string> {
    const response = await this.#app.request(`/v1${path}`, {
      method,
      headers: {
        authorization: 'Bearer bench',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text;
  }

  async close(): Promise<void> {
    await this.#store.close();
  }
}

interface Asked {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type GameName = 'full' | 'tenth';

const GAMES: Readonly<Record<GameName, CorpusSize>> = { full: FULL, tenth: TENTH };
