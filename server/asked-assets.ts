import { ASSET_CHANGED } from '../protocol/asset-changed.ts';
import type { Server } from './feature.ts';
import { messageOf } from './guard.ts';
import type { Snapshot } from './workspace/snapshot.ts';

/** So many declarations may be on an editor's screens at once. */
const MAX_ASKED = 32;
/** Files that change together are told of together. */
const QUIET = 100;

/** Notes that the client was told what the packer makes of it, and is to be told when that may be something else. */
export function noteTold(server: Server, snapshot: Snapshot): void {
  const { connection } = server;
  const known =
    told.get(server) ??
    new AskedAssets(server, (uri) => void connection.sendNotification(ASSET_CHANGED.method, { uri }));
  told.set(server, known);
  known.asked(snapshot);
}

const told = new WeakMap<Server, AskedAssets>();

/**
 * The open declarations that a client has asked something about. It asks again by itself when it changes their texts;
 * when the files around them change it has to be told.
 */
export class AskedAssets {
  readonly #server: Server;
  readonly #changed: (clientUri: string) => void;
  /** By URI, least recently asked for first. */
  readonly #asked = new Map<string, Asked>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param changed called with an asset that was asked about, when what lies around it is not what it was then */
  constructor(server: Server, changed: (clientUri: string) => void) {
    this.#server = server;
    this.#changed = changed;
    server.changes.listen(() => this.#lookSoon());
  }

  asked({ uri, clientUri, project }: Snapshot): void {
    this.#asked.delete(uri);
    this.#asked.set(uri, { clientUri, generation: project?.generation });
    const [oldest] = this.#asked.keys();
    if (this.#asked.size > MAX_ASKED && oldest !== undefined) this.#asked.delete(oldest);
  }

  #lookSoon(): void {
    if (this.#asked.size === 0 || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#look().catch((error: unknown) => this.#server.connection.console.error(messageOf(error)));
    }, QUIET);
  }

  async #look(): Promise<void> {
    const { workspace } = this.#server;
    for (const [uri, before] of [...this.#asked]) {
      const isOpen = workspace.documents.get(uri) !== undefined;
      const snapshot = isOpen ? await workspace.snapshot(uri) : undefined;
      if (snapshot === undefined) this.#asked.delete(uri);
      else if (snapshot.project?.generation !== before.generation) {
        this.asked(snapshot);
        this.#changed(before.clientUri);
      }
    }
  }
}

interface Asked {
  readonly clientUri: string;
  /** Of the project: another one where an input may have changed. */
  readonly generation: number | undefined;
}
