import { type Disposable, EventEmitter } from 'vscode';
import { PROJECT_TREE, PROJECT_TREE_CHANGED, type ProjectNode } from '../../protocol/project-tree.ts';
import { type ServerConnection, ServerRefusal } from './server/server-connection.ts';

/**
 * What the server's projects hold. Nothing is asked of the server until somebody wants to know; from then on it tells
 * of every change, and just the project that changed is asked for again.
 */
export class ProjectTrees implements Disposable {
  readonly #server: ServerConnection;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable[];
  readonly #stale = new Set<string>();
  #projects: readonly ProjectNode[] | undefined;
  #loading: Promise<void> | undefined;

  /** After every change of `projects`. */
  readonly onDidChange = this.#changed.event;

  constructor(server: ServerConnection) {
    this.#server = server;
    this.#subscriptions = [
      this.#changed,
      server.onNotification(PROJECT_TREE_CHANGED, ({ uri }) => this.#follow(uri)),
      server.onDidChangeState((state) => {
        // A server that was started anew tells of changes only after it was asked.
        if (state === 'running' && this.#projects !== undefined) void this.refresh();
      }),
    ];
  }

  /** By folder; undefined until they were loaded once. */
  get projects(): readonly ProjectNode[] | undefined {
    return this.#projects;
  }

  /** The projects, asked for the first time where nobody has yet. Rejects as `ServerConnection.request` does. */
  async loaded(): Promise<readonly ProjectNode[]> {
    if (this.#projects === undefined) await this.refresh();
    return this.#projects ?? [];
  }

  /** Asks for everything anew. */
  async refresh(): Promise<void> {
    this.#loading ??= this.#load();
    await this.#loading;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #load(): Promise<void> {
    try {
      const { projects } = await this.#server.request(PROJECT_TREE, {});
      this.#projects = projects;
    } finally {
      this.#loading = undefined;
    }
    this.#changed.fire();
    this.#renewSoon();
  }

  #follow(uri: string): void {
    this.#stale.add(uri);
    this.#renewSoon();
  }

  #renewSoon(): void {
    if (this.#stale.size === 0 || this.#projects === undefined || this.#loading !== undefined) return;
    this.#loading = this.#renewStale().finally(() => {
      this.#loading = undefined;
      this.#renewSoon();
    });
    // Whoever waits is told; that the server is gone or has no such project any more is no news to others.
    this.#loading.catch(() => {});
  }

  async #renewStale(): Promise<void> {
    const uris = [...this.#stale];
    this.#stale.clear();
    const byUri = new Map(this.#projects?.map((project) => [project.uri, project]));
    for (const uri of uris) {
      byUri.delete(uri);
      for (const project of await this.#projectsAt(uri)) byUri.set(project.uri, project);
    }
    this.#projects = [...byUri.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
    this.#changed.fire();
  }

  /** None where the folder holds no project any more. */
  async #projectsAt(uri: string): Promise<readonly ProjectNode[]> {
    try {
      return (await this.#server.request(PROJECT_TREE, { uri })).projects;
    } catch (error) {
      if (error instanceof ServerRefusal) return [];
      throw error;
    }
  }
}
