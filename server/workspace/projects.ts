import { delay } from '../delay.ts';
import { folderOf } from '../document-kind.ts';
import type { Host } from '../host.ts';
import { type OpenText, Project } from './project.ts';

/** So many milliseconds the first check of a document waits for a project that is being read. */
const PATIENCE = 100;

/** The projects of the workspace folders, and those that open documents lie in. */
export class Projects {
  /** Resolves when the projects of the workspace folders are known. */
  discovered: Promise<unknown> = Promise.resolve();
  readonly #host: Host;
  readonly #openText: OpenText;
  readonly #onError: (error: unknown) => void;
  /** URIs of workspace folders. */
  #folders: readonly string[] = [];
  readonly #projects = new Map<string, LoadedProject>();
  /** By folder of a document: the folder of its project. */
  #homes = new Map<string, Promise<string | undefined>>();

  constructor(host: Host, openText: OpenText, onError: (error: unknown) => void) {
    this.#host = host;
    this.#openText = openText;
    this.#onError = onError;
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  set folders(uris: readonly string[]) {
    this.#folders = uris.map((uri) => this.#host.normalizeUri(uri).replace(/\/$/, ''));
    this.forgetHomes();
  }

  /** Where a project begins or ends may have changed. */
  forgetHomes(): void {
    this.#homes = new Map();
  }

  /** Every project that is loaded or being loaded. */
  all(): Project[] {
    return [...this.#projects.values()].map(({ project }) => project);
  }

  /**
   * The project of a document: the nearest one above it, else the workspace folder it lies in; undefined outside
   * all. It may still be loading: {@link loaded} waits.
   */
  async of(uri: string): Promise<Project | undefined> {
    const folder = await this.homeOf(uri);
    return folder === undefined ? undefined : this.at(folder);
  }

  homeOf(uri: string): Promise<string | undefined> {
    const folder = folderOf(uri);
    const known = this.#homes.get(folder);
    if (known !== undefined) return known;
    const home = this.#findHome(uri);
    const homes = this.#homes;
    homes.set(folder, home);
    // What failed once may go well the next time.
    home.catch(() => homes.delete(folder));
    return home;
  }

  /** The project at that folder; its loading starts if nobody has asked for it before. */
  at(folder: string): Project {
    return this.#entry(folder).project;
  }

  /** Resolves when the project's index is complete. Never rejects: what failed was reported. */
  loaded(project: Project): Promise<void> {
    return this.#entry(project.folder).ready;
  }

  /** A small project is read in no time: what is said without it would be said twice, and first less well. */
  async awaitSoon(uri: string): Promise<void> {
    const folder = await this.homeOf(uri);
    if (folder === undefined) return;
    const entry = this.#entry(folder);
    if (entry.isReady) return;
    entry.patientUntil ??= performance.now() + PATIENCE;
    const left = entry.patientUntil - performance.now();
    if (left > 0) await Promise.race([entry.ready, delay(left)]);
  }

  /** Whether the declaration is one of a project that is served. */
  has(uri: string): boolean {
    return this.all().some((project) => project.rootOf(uri) !== undefined);
  }

  /** Whether the project is still one of those that are served. */
  isKnown(project: Project): boolean {
    return this.#projects.get(project.folder)?.project === project;
  }

  isLoaded(project: Project): boolean {
    return this.#projects.get(project.folder)?.isReady === true;
  }

  /**
   * Looks for declarations anew, for when many files may have changed; after a look that is under way, which may have
   * seen what was before. The URIs of those that are none any more.
   */
  reload(project: Project): Promise<Iterable<string>> {
    const entry = this.#entry(project.folder);
    const loading = entry.ready.then(() => this.#load(entry));
    entry.ready = loading.then(() => {});
    return loading;
  }

  forget(folder: string): void {
    this.#projects.delete(folder);
  }

  /** Folders of the projects that the workspace folders are or lie in. */
  async around(): Promise<Set<string>> {
    const found = new Set<string>();
    for (const folder of this.#folders)
      found.add((await this.#host.enclosingProject(`${folder}/x`)) ?? folder);
    return found;
  }

  /** Folders of the projects below the workspace folders. */
  async below(): Promise<Set<string>> {
    const found = new Set<string>();
    for (const folder of this.#folders)
      for (const below of await this.#host.projectsBelow(folder)) found.add(below);
    return found;
  }

  async #findHome(uri: string): Promise<string | undefined> {
    const marked = await this.#host.enclosingProject(uri);
    if (marked !== undefined) return marked;
    const containing = this.#folders.filter((folder) => uri.startsWith(`${folder}/`));
    return containing.sort((a, b) => b.length - a.length)[0];
  }

  #entry(folder: string): LoadedProject {
    const known = this.#projects.get(folder);
    if (known !== undefined) return known;
    const entry: LoadedProject = {
      project: new Project(folder, this.#host, this.#onError),
      ready: Promise.resolve(),
      isReady: false,
      patientUntil: undefined,
    };
    this.#projects.set(folder, entry);
    entry.ready = this.#load(entry).then(() => {});
    return entry;
  }

  async #load(entry: LoadedProject): Promise<Iterable<string>> {
    // Whoever asked may first answer what needs no project.
    await this.#host.breathe();
    try {
      return await entry.project.load(this.#openText);
    } catch (error) {
      this.#onError(error);
      return [];
    } finally {
      entry.isReady = true;
      // What was shown without the project may differ now.
      entry.project.generation++;
    }
  }
}

interface LoadedProject {
  readonly project: Project;
  ready: Promise<void>;
  isReady: boolean;
  /** Until when first checks wait for it. */
  patientUntil: number | undefined;
}
