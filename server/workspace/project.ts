import { type JsonDocument, parseDocument } from '../../contract/json/document.ts';
import { type DeclarationFacts, type IndexChange, LiveIndex } from '../../contract/project/project-index.ts';
import { parseRegistry } from '../../contract/registry/parse-registry.ts';
import { EMPTY_REGISTRY, type Registry } from '../../contract/registry/registry.ts';
import { isSearchedAt } from '../../packer/import/asset-folders.ts';
import type { FolderListing } from '../../packer/project/folder-walk.ts';
import { FileAccessError, joinPath, type ProjectFiles } from '../../packer/project/project-files.ts';
import { isWithin } from '../../packer/project/search-limits.ts';
import {
  BINDINGS_FILE,
  PROJECT_FILE,
  type ProjectSettings,
  REGISTRY_FILE,
  settingsOf,
} from '../../packer/project/settings.ts';
import { ASSET_FILE, fileName, folderOf } from '../document-kind.ts';
import type { Host } from '../host.ts';
import { quickFacts } from './quick-facts.ts';

/** The text of a document that is open; what is undefined is read from disk. */
export type OpenText = (uri: string) => string | undefined;

/** After so many milliseconds of work in one piece others go first. */
export const SLICE = 8;

/** One project: its settings, its registry, and what its declarations say of each other. Findings are not kept here. */
export class Project {
  /** URI of its folder. */
  readonly folder: string;
  readonly projectFileUri: string;
  readonly registryUri: string;
  readonly bindingsUri: string;
  readonly index = new LiveIndex();
  /** Grows with everything that a context of one of its documents may show. */
  generation = 0;
  /** Grows with everything that declarations tell of themselves and no other document depends on. */
  looks = 0;
  #settings = settingsOf(undefined);
  #files: ProjectFiles;
  readonly #host: Host;
  readonly #onError: (error: unknown) => void;
  readonly #roots = new Map<string, string>();

  /** @param onError told of what cannot be read, which then counts as absent */
  constructor(folder: string, host: Host, onError: (error: unknown) => void) {
    this.folder = folder;
    this.#host = host;
    this.#onError = onError;
    this.#files = host.filesOf(folder);
    this.projectFileUri = this.#files.uriOf(PROJECT_FILE);
    this.registryUri = this.#files.uriOf(REGISTRY_FILE);
    this.bindingsUri = this.#files.uriOf(BINDINGS_FILE);
  }

  get files(): ProjectFiles {
    return this.#files;
  }

  get settings(): ProjectSettings {
    return this.#settings;
  }

  /** The asset root of a declaration of this project, relative to it; undefined for what is none. */
  rootOf(uri: string): string | undefined {
    return this.#roots.get(uri);
  }

  /**
   * The asset root that a declaration at `uri` has, or would have if there were one: undefined where the settings
   * leave its folder out, or a link leads there, which no search follows.
   */
  async wouldBeRoot(uri: string): Promise<string | undefined> {
    const folder = fileName(uri) === ASSET_FILE ? this.pathOf(folderOf(uri)) : undefined;
    if (folder === undefined || !this.isSearchedAt(folder)) return undefined;
    return (await isBehindLink(this.#host.filesOf(this.folder), folder)) ? undefined : folder;
  }

  /** The path, relative to the project, of what is the project's folder or below it. */
  pathOf(uri: string): string | undefined {
    if (uri === this.folder) return '.';
    if (!uri.startsWith(`${this.folder}/`)) return undefined;
    return uri
      .slice(this.folder.length + 1)
      .split('/')
      .map(decodeURIComponent)
      .join('/');
  }

  /** Whether asset roots are looked for in the folder of that path. */
  isSearchedAt(path: string): boolean {
    return isSearchedAt(this.#settings, path);
  }

  /** URIs of the declarations that are now at and below a folder of that URI; undefined where there is no folder. */
  async declarationsBelow(uri: string): Promise<string[] | undefined> {
    const path = this.pathOf(uri);
    if (path === undefined || (await listingOf(this.#files, path)) === undefined) return undefined;
    const { assets, exclude } = this.#settings;
    const starts = this.isSearchedAt(path) ? [path] : assets.filter((folder) => isWithin(folder, path));
    const roots = await this.#files.findAssetRoots(starts, exclude, this.#onError);
    return roots.map((root) => this.#files.uriOf(joinPath(root, ASSET_FILE)));
  }

  /** URIs with their asset roots. */
  declarations(): ReadonlyMap<string, string> {
    return this.#roots;
  }

  /** From now on the disk is looked at anew. */
  forgetFiles(): void {
    this.#files = this.#host.filesOf(this.folder);
    this.generation++;
  }

  /**
   * Finds and indexes every declaration; the URIs of those that are none any more. Throws FileAccessError where the
   * project has no end.
   */
  async load(openText: OpenText): Promise<Iterable<string>> {
    this.forgetFiles();
    await this.readSettings(openText);
    await this.readRegistry(openText);
    const { assets, exclude } = this.#settings;
    const roots = await this.#files.findAssetRoots(assets, exclude, this.#onError);
    const gone = new Set(this.#roots.keys());
    let start = performance.now();
    for (const root of roots) {
      const { uri, isThere } = await this.readDeclaration(root, openText);
      if (isThere) gone.delete(uri);
      if (performance.now() - start < SLICE) continue;
      await this.#host.breathe();
      start = performance.now();
    }
    for (const uri of gone) this.removeDeclaration(uri);
    return gone;
  }

  async readSettings(openText: OpenText): Promise<void> {
    this.#settings = settingsOf(await this.#read(PROJECT_FILE, openText));
    this.generation++;
  }

  /** The registry's entries that were there before and are no longer, or are new. */
  async readRegistry(openText: OpenText): Promise<RegistryChange> {
    const document = await this.#read(REGISTRY_FILE, openText);
    return this.setRegistry(document);
  }

  setRegistry(document: JsonDocument | undefined): RegistryChange {
    const before = this.index.registry;
    this.index.registry = document === undefined ? EMPTY_REGISTRY : parseRegistry(document);
    this.generation++;
    return registryChange(before, this.index.registry);
  }

  /** Indexes what the file of that asset root holds now, if there is one. */
  async readDeclaration(root: string, openText: OpenText): Promise<ReadDeclaration> {
    const path = joinPath(root, ASSET_FILE);
    const uri = this.#files.uriOf(path);
    const text = openText(uri) ?? (await this.#readText(path));
    if (text === undefined) return { uri, isThere: false, change: this.removeDeclaration(uri) };
    return { uri, isThere: true, change: this.setDeclaration(root, quickFacts(root, uri, text)) };
  }

  setDeclaration(root: string, facts: DeclarationFacts): IndexChange {
    const isNew = !this.#roots.has(facts.uri);
    if (!looksSame(this.index.factsOf(root), facts)) this.looks++;
    this.#roots.set(facts.uri, root);
    const change = this.index.set(root, facts);
    if (isNew || change.uuids.size > 0 || change.names.size > 0) this.generation++;
    return change;
  }

  removeDeclaration(uri: string): IndexChange {
    const root = this.#roots.get(uri);
    if (root === undefined) return { uuids: new Set(), names: new Set() };
    this.#roots.delete(uri);
    this.generation++;
    return this.index.set(root, undefined);
  }

  /** URIs of the declarations whose findings may differ because of it. */
  affectedBy({ uuids, names }: IndexChange): Set<string> {
    const { byUuid, byName, registry } = this.index;
    const affected = new Set<string>();
    for (const name of names) for (const { uri } of byName.get(name) ?? []) affected.add(uri);
    for (const uuid of uuids) {
      for (const { uri } of byUuid.get(uuid) ?? []) affected.add(uri);
      // A declaration that stands where the registry has this uuid may be about to take it, or to lose it.
      const root = registry.assets.get(uuid as never)?.root;
      const facts = root === undefined ? undefined : this.index.factsOf(root);
      if (facts !== undefined) affected.add(facts.uri);
    }
    return affected;
  }

  affectedByRegistry({ uuids, roots }: RegistryChange): Set<string> {
    const affected = this.affectedBy({ uuids, names: new Set() });
    for (const root of roots) {
      const facts = this.index.factsOf(root);
      if (facts !== undefined) affected.add(facts.uri);
    }
    return affected;
  }

  async #read(path: string, openText: OpenText): Promise<JsonDocument | undefined> {
    const uri = this.#files.uriOf(path);
    const text = openText(uri) ?? (await this.#readText(path));
    return text === undefined ? undefined : parseDocument(uri, text);
  }

  /** One file that cannot be read must not keep the others from being served. */
  async #readText(path: string): Promise<string | undefined> {
    try {
      return await this.#files.readText(path);
    } catch (error) {
      if (!(error instanceof FileAccessError)) throw error;
      this.#onError(error);
      return undefined;
    }
  }
}

function looksSame(a: DeclarationFacts | undefined, b: DeclarationFacts): boolean {
  if (a === undefined) return false;
  return a.type === b.type && a.format === b.format && a.codec === b.codec && a.preload === b.preload;
}

async function isBehindLink(files: ProjectFiles, path: string): Promise<boolean> {
  let parent = '.';
  for (const name of path === '.' ? [] : path.split('/')) {
    const kind = (await listingOf(files, parent))?.get(name);
    if (kind !== 'folder') return kind !== undefined;
    parent = joinPath(parent, name);
  }
  return false;
}

/** Undefined also for a folder that cannot be read. */
async function listingOf(files: ProjectFiles, path: string): Promise<FolderListing | undefined> {
  try {
    return await files.list(path);
  } catch (error) {
    if (!(error instanceof FileAccessError)) throw error;
    return undefined;
  }
}

export interface ReadDeclaration {
  readonly uri: string;
  readonly isThere: boolean;
  readonly change: IndexChange;
}

export interface RegistryChange {
  readonly uuids: ReadonlySet<string>;
  readonly roots: ReadonlySet<string>;
}

function registryChange(before: Registry, after: Registry): RegistryChange {
  const uuids = new Set<string>();
  const roots = new Set<string>();
  const note = (from: Registry, to: Registry) => {
    for (const [uuid, entry] of from.assets) {
      if (to.assets.get(uuid)?.root === entry.root) continue;
      uuids.add(uuid);
      roots.add(entry.root);
    }
  };
  note(before, after);
  note(after, before);
  return { uuids, roots };
}
