import type { InputFact } from '../../contract/declaration/input-fact.ts';
import { memoryAccess } from '../../packer/archive/random-access.ts';
import type { OpenFile } from '../../packer/build/previous-archive.ts';
import { findAssetRoots } from '../../packer/project/find-asset-roots.ts';
import {
  type EntryKind,
  type FolderListing,
  folderListing,
  runWalk,
} from '../../packer/project/folder-walk.ts';
import { lookUpInput } from '../../packer/project/look-up-input.ts';
import { FileAccessError, type ProjectFiles } from '../../packer/project/project-files.ts';
import type { ProjectOutput } from '../../packer/project/project-output.ts';
import type { Files } from './fuzz-target.ts';
import { joined } from './mutate-bytes.ts';

/** A project that no disk has: read, built and written in memory. */
export class MemoryProject implements ProjectFiles, ProjectOutput {
  readonly files: Map<string, Uint8Array>;

  constructor(files: Files) {
    this.files = new Map(Object.entries(files));
  }

  uriOf(path: string): string {
    return `memory:/${path}`;
  }

  async findAssetRoots(folders: readonly string[], exclude: readonly string[]): Promise<string[]> {
    return runWalk(findAssetRoots('the project', folders, exclude), this.#list);
  }

  async readText(path: string): Promise<string | undefined> {
    const bytes = this.files.get(path);
    return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }

  async readBytes(path: string, limit: number): Promise<Uint8Array> {
    const bytes = this.files.get(path);
    if (bytes === undefined || bytes.length > limit)
      throw new FileAccessError(path, `${path} cannot be read`);
    return bytes;
  }

  async list(path: string): Promise<FolderListing | undefined> {
    return this.#list(path);
  }

  async inputFacts(root: string, paths: readonly string[]): Promise<ReadonlyMap<string, InputFact>> {
    return new Map(paths.map((path) => [path, this.#inputFact(root, path)]));
  }

  async write(path: string, chunks: readonly Uint8Array[]): Promise<void> {
    this.files.set(path, joined(...chunks));
  }

  async remove(path: string): Promise<void> {
    this.files.delete(path);
  }

  readonly openFile: OpenFile = async (path) => {
    const bytes = this.files.get(path);
    return bytes && { ...memoryAccess(bytes), close: async () => {} };
  };

  #inputFact(root: string, path: string): InputFact {
    const sighting = runWalk(lookUpInput(root, path), this.#list);
    return sighting.state === 'through-link' ? { state: 'outside' } : sighting;
  }

  readonly #list = (folder: string): FolderListing | undefined => {
    const prefix = folder === '.' ? '' : `${folder}/`;
    const entries = new Map<string, EntryKind>();
    for (const path of this.files.keys()) {
      if (!path.startsWith(prefix)) continue;
      const [name = '', ...below] = path.slice(prefix.length).split('/');
      entries.set(name, below.length > 0 ? 'folder' : 'file');
    }
    return entries.size === 0 ? undefined : folderListing([...entries]);
  };
}
