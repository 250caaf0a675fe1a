import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  FileChangeType,
} from 'vscode-languageserver';
import { documentKind } from './document-kind.ts';
import type { Checker } from './workspace/checker.ts';
import type { Discovery } from './workspace/discovery.ts';
import { areMany, type FileChanges, followChanges } from './workspace/follow-changes.ts';
import type { Project } from './workspace/project.ts';
import type { Workspace } from './workspace/workspace.ts';

/** Changes on disk are gathered until so many milliseconds pass without one … */
const QUIET = 60;
/** … but no longer than this. */
const PATIENCE = 1000;

/** Follows the disk, a burst of changes in one pass. */
export class Watcher {
  readonly #workspace: Workspace;
  readonly #checker: Checker;
  readonly #discovery: Discovery;
  readonly #onError: (error: unknown) => void;
  #changes = new Map<string, FileChangeType>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #following: Promise<void> = Promise.resolve();

  constructor({ workspace, checker, discovery }: Followers, onError: (error: unknown) => void) {
    this.#workspace = workspace;
    this.#checker = checker;
    this.#discovery = discovery;
    this.#onError = onError;
  }

  /** Asks the client to tell of changes; only for clients that let themselves be asked. */
  static async watch(connection: Connection): Promise<void> {
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: '**/*' }],
    });
  }

  changed({ changes }: DidChangeWatchedFilesParams): void {
    const now = performance.now();
    if (this.#changes.size === 0) this.#since = now;
    for (const { uri, type } of changes) {
      const normal = this.#workspace.host.normalizeUri(uri);
      if (!this.#isHidden(normal)) this.#changes.set(normal, type);
    }
    if (this.#changes.size === 0) return;
    clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(QUIET, this.#since + PATIENCE - now));
    this.#timer = setTimeout(() => {
      this.#following = this.#following.then(() => this.#follow());
    }, wait);
  }

  /** For clients that tell of nothing: an opened or saved document is the time to look at its surroundings anew. */
  async look(uri: string): Promise<void> {
    try {
      const { projects } = this.#workspace;
      if (isProjectMark(uri)) await this.#discovery.look();
      const project = await projects.of(uri);
      if (project !== undefined && !projects.isLoaded(project)) return;
      project?.forgetFiles();
      this.#workspace.forgetSnapshot(uri);
      if (project !== undefined) await this.#checker.filesChanged(project, [uri]);
      else this.#checker.again(uri);
    } catch (error) {
      this.#onError(error);
    }
  }

  /** Never rejects. */
  async #follow(): Promise<void> {
    const changes = this.#changes;
    this.#changes = new Map();
    try {
      if (await this.#movesProjects(changes)) await this.#discovery.look();
    } catch (error) {
      this.#onError(error);
    }
    for (const project of this.#workspace.projects.all()) {
      try {
        await followChanges(this.#workspace, this.#checker, { project, changes });
      } catch (error) {
        this.#onError(error);
      }
    }
  }

  /** Whether a project may begin or end because of it: by its files, or by a folder that has come or gone with it. */
  async #movesProjects(changes: FileChanges): Promise<boolean> {
    if (areMany(changes)) return true;
    for (const [uri, type] of changes) {
      if (type === FileChangeType.Changed) continue;
      if (isProjectMark(uri)) return true;
      if (documentKind(uri) === undefined && (await this.#holdsProject(uri))) return true;
    }
    return false;
  }

  async #holdsProject(uri: string): Promise<boolean> {
    const { projects, host } = this.#workspace;
    if (projects.all().some(({ folder }) => folder === uri || folder.startsWith(`${uri}/`))) return true;
    return (await host.enclosingProject(`${uri}/x`)) === uri || (await host.projectsBelow(uri)).length > 0;
  }

  /** Of what is hidden or other people's nothing is served. A project may itself lie in such a folder. */
  #isHidden(uri: string): boolean {
    const above = this.#workspace.projects.all().filter(({ folder }) => uri.startsWith(`${folder}/`));
    return above.length > 0 && above.every((project) => isHiddenIn(project, uri));
  }
}

export interface Followers {
  readonly workspace: Workspace;
  readonly checker: Checker;
  readonly discovery: Discovery;
}

function isHiddenIn({ folder }: Project, uri: string): boolean {
  return /\/(?:node_modules|\.[^/]+)\//.test(uri.slice(folder.length));
}

function isProjectMark(uri: string): boolean {
  const kind = documentKind(uri);
  return kind === 'project' || kind === 'registry';
}
