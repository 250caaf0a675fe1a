import type { InputFact } from '../../contract/declaration/input-fact.ts';
import type { FolderListing } from '../../packer/project/folder-walk.ts';
import { FileAccessError, type ProjectFiles } from '../../packer/project/project-files.ts';

/** Bytes that may be read of all inputs together; what compresses best then decodes in some milliseconds. */
const BUDGET = 16 * 1024;

/** Files of which few bytes may be read. */
export class LightFiles implements ProjectFiles {
  readonly #files: ProjectFiles;
  #left = BUDGET;

  constructor(files: ProjectFiles) {
    this.#files = files;
  }

  uriOf(path: string): string {
    return this.#files.uriOf(path);
  }

  findAssetRoots(...search: Parameters<ProjectFiles['findAssetRoots']>): Promise<string[]> {
    return this.#files.findAssetRoots(...search);
  }

  readText(path: string): Promise<string | undefined> {
    return this.#files.readText(path);
  }

  /** Throws {@link TooHeavyError} beyond the budget, and where the file cannot be read at all. */
  async readBytes(path: string, limit: number): Promise<Uint8Array> {
    try {
      const bytes = await this.#files.readBytes(path, Math.min(limit, this.#left));
      this.#left -= bytes.length;
      return bytes;
    } catch (error) {
      if (error instanceof FileAccessError) throw new TooHeavyError();
      throw error;
    }
  }

  list(path: string): Promise<FolderListing | undefined> {
    return this.#files.list(path);
  }

  inputFacts(root: string, paths: readonly string[]): Promise<ReadonlyMap<string, InputFact>> {
    return this.#files.inputFacts(root, paths);
  }
}

/** The work is for a thread of its own, which meets whatever trouble there is and tells of it. */
export class TooHeavyError extends Error {
  override readonly name = 'TooHeavyError';
}
