import {
  CancellationTokenSource,
  commands,
  type Disposable,
  EventEmitter,
  type FileStat,
  RelativePattern,
  Uri,
  workspace,
} from 'vscode';
import { AFFECTED_BUILDS, type BuildResult } from '../../../../protocol/build.ts';
import { report } from '../../../infrastructure/commands.ts';
import type { Extension } from '../../../infrastructure/extension.ts';
import { requireTrust } from '../../../infrastructure/trust.ts';
import { type Builds, isSameUri } from '../builds.ts';
import { RebuildLoop } from './rebuild-loop.ts';

/** Long enough for an editor that saves by renaming, short enough to be there when one looks at the game again. */
const PATIENCE = { quiet: 150, patience: 1500 };

/** What a watch tells of the builds that it makes. */
export interface WatchListener {
  begun?(): void;
  ended?(result: BuildResult): void;
  failed?(error: unknown): void;
  /** Somebody else stopped it. */
  stopped?(): void;
}

/** Projects that are built whenever what they are built from changes. */
export class Watches implements Disposable {
  readonly #extension: Extension;
  readonly #builds: Builds;
  readonly #watches = new Map<string, Watch>();
  readonly #changed = new EventEmitter<void>();

  readonly onDidChange = this.#changed.event;

  constructor(extension: Extension, builds: Builds) {
    this.#extension = extension;
    this.#builds = builds;
  }

  /** Folders of the projects. */
  get projects(): readonly string[] {
    return [...this.#watches.keys()];
  }

  /** Watches until the last one who asked for it is disposed of, or all is stopped. */
  start(project: string, listener: WatchListener = {}): Disposable {
    requireTrust();
    const key = Uri.parse(project, true).toString();
    const known = this.#watches.get(key);
    const watch = known ?? new Watch(this.#extension, this.#builds, key);
    watch.listeners.add(listener);
    if (known === undefined) {
      this.#watches.set(key, watch);
      watch.start();
      this.#tell();
    }
    return { dispose: () => this.#leave(key, watch, listener) };
  }

  stopAll(): void {
    for (const watch of this.#watches.values()) watch.dispose();
    this.#watches.clear();
    this.#tell();
  }

  dispose(): void {
    for (const watch of this.#watches.values()) watch.dispose();
    this.#changed.dispose();
  }

  #leave(key: string, watch: Watch, listener: WatchListener): void {
    watch.listeners.delete(listener);
    if (watch.listeners.size > 0 || this.#watches.get(key) !== watch) return;
    watch.dispose();
    this.#watches.delete(key);
    this.#tell();
  }

  #tell(): void {
    void commands.executeCommand('setContext', 'packwright.watching', this.#watches.size > 0);
    this.#changed.fire();
  }
}

/** One project. */
class Watch implements Disposable {
  readonly listeners = new Set<WatchListener>();
  readonly #extension: Extension;
  readonly #builds: Builds;
  readonly #project: string;
  readonly #registry: Uri;
  readonly #cancel = new CancellationTokenSource();
  readonly #loop: RebuildLoop<string>;
  readonly #subscriptions: Disposable[] = [];
  /** As the last build left the registry: that change is no reason for another. */
  #built: FileStat | undefined;

  constructor(extension: Extension, builds: Builds, project: string) {
    this.#extension = extension;
    this.#builds = builds;
    this.#project = project;
    this.#registry = Uri.joinPath(Uri.parse(project, true), 'packwright.registry.json');
    this.#loop = new RebuildLoop(
      { concerns: (changes) => this.#concerns([...changes]), build: () => this.#build() },
      PATIENCE,
    );
  }

  start(): void {
    const pattern = new RelativePattern(Uri.parse(this.#project, true), '**/*');
    const watcher = workspace.createFileSystemWatcher(pattern);
    const changed = (uri: Uri) => this.#loop.changed(uri.toString());
    this.#subscriptions.push(
      watcher,
      watcher.onDidCreate(changed),
      watcher.onDidChange(changed),
      watcher.onDidDelete(changed),
      this.#builds.onDidEnd(() => void this.#rememberRegistry()),
    );
    void this.#loop.start();
  }

  dispose(): void {
    this.#loop.close();
    this.#cancel.cancel();
    this.#cancel.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const listener of this.listeners) listener.stopped?.();
    this.listeners.clear();
  }

  async #concerns(changes: readonly string[]): Promise<boolean> {
    try {
      const own = this.#registry.toString();
      const isOwn = changes.includes(own) && isSameStat(await statOf(this.#registry), this.#built);
      const uris = isOwn ? changes.filter((uri) => uri !== own) : changes;
      if (uris.length === 0) return false;
      const { projects } = await this.#extension.server.request(AFFECTED_BUILDS, { uris });
      return projects.some((uri) => isSameUri(uri, this.#project));
    } catch (error) {
      // While there is no server nothing can be built; when there is one again the next change is looked at.
      this.#extension.log.warn('watching', String(error));
      return false;
    }
  }

  async #build(): Promise<void> {
    for (const listener of this.listeners) listener.begun?.();
    try {
      const request = { uri: this.#project, scope: 'project' } as const;
      const result = await this.#builds.run(request, { token: this.#cancel.token });
      await this.#rememberRegistry();
      for (const listener of this.listeners) listener.ended?.(result);
    } catch (error) {
      for (const listener of this.listeners) listener.failed?.(error);
      if (!this.#cancel.token.isCancellationRequested) await report(this.#extension, 'watching', error);
    }
  }

  async #rememberRegistry(): Promise<void> {
    this.#built = await statOf(this.#registry);
  }
}

async function statOf(uri: Uri): Promise<FileStat | undefined> {
  try {
    return await workspace.fs.stat(uri);
  } catch {
    // Not there, or not to be seen: either way it is not what the last build left.
    return undefined;
  }
}

function isSameStat(a: FileStat | undefined, b: FileStat | undefined): boolean {
  return a !== undefined && b !== undefined && a.mtime === b.mtime && a.size === b.size;
}
