import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  FileChangeType,
} from 'vscode-languageserver';
import { documentKind } from './document-kind.ts';
import type { Checker } from './workspace/checker.ts';
import type { Project } from './workspace/project.ts';
import type { Workspace } from './workspace/workspace.ts';

/** Changes on disk are gathered until so many milliseconds pass without one … */
const QUIET = 60;
/** … but no longer than this. */
const PATIENCE = 1000;
/** With more changes than this a project is looked at anew as a whole, once. */
const MANY = 200;

/** Follows the disk, a burst of changes in one pass. */
export class Watcher {
  readonly #workspace: Workspace;
  readonly #checker: Checker;
  readonly #onError: (error: unknown) => void;
  #changes = new Map<string, FileChangeType>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;

  constructor(workspace: Workspace, checker: Checker, onError: (error: unknown) => void) {
    this.#workspace = workspace;
    this.#checker = checker;
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
      if (!isIgnored(uri)) this.#changes.set(this.#workspace.host.normalizeUri(uri), type);
    }
    if (this.#changes.size === 0) return;
    clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(QUIET, this.#since + PATIENCE - now));
    this.#timer = setTimeout(() => void this.#follow(), wait);
  }

  /** For clients that tell of nothing: an opened or saved document is the time to look at its neighbours anew. */
  async look(uri: string): Promise<void> {
    try {
      const project = await this.#workspace.projects.of(uri);
      if (project === undefined || !this.#workspace.projects.isLoaded(project)) return;
      project.forgetFiles();
      await this.#checker.filesChanged(project, [uri]);
    } catch (error) {
      this.#onError(error);
    }
  }

  async #follow(): Promise<void> {
    const changes = this.#changes;
    this.#changes = new Map();
    try {
      if ([...changes.keys()].some(isProjectMark)) this.#workspace.projects.forgetHomes();
      for (const project of this.#workspace.projects.all()) {
        const own = [...changes].filter(([uri]) => uri.startsWith(`${project.folder}/`));
        if (own.length > 0) await this.#followIn(project, new Map(own));
      }
    } catch (error) {
      this.#onError(error);
    }
  }

  async #followIn(project: Project, changes: ReadonlyMap<string, FileChangeType>): Promise<void> {
    if (changes.size > MANY) return this.#checker.reload(project);
    project.forgetFiles();
    const documents = new Set<string>();
    for (const [uri, type] of changes) {
      if (documentKind(uri) !== undefined) documents.add(uri);
      else if (isFolderLike(uri) && type !== FileChangeType.Changed) return this.#checker.reload(project);
      else for (const root of rootsAbove(project, uri)) documents.add(root);
    }
    await this.#checker.filesChanged(project, documents);
  }
}

/** Declarations that may name the file as an input: those in a folder above it. */
function* rootsAbove(project: Project, uri: string): Generator<string> {
  for (let folder = uri; folder.length > project.folder.length; ) {
    folder = folder.slice(0, folder.lastIndexOf('/'));
    const declaration = `${folder}/asset.json`;
    if (project.rootOf(declaration) !== undefined) yield declaration;
  }
}

/** A folder that came or went is told of by its name alone, and what it held is not. */
function isFolderLike(uri: string): boolean {
  return !uri.slice(uri.lastIndexOf('/')).includes('.');
}

function isProjectMark(uri: string): boolean {
  const kind = documentKind(uri);
  return kind === 'project' || kind === 'registry';
}

function isIgnored(uri: string): boolean {
  return /\/(?:node_modules|\.[^/]+)\//.test(uri);
}
