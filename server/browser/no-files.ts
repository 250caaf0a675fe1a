import type { InputFact } from '../../contract/declaration/input-fact.ts';
import { FileAccessError, type ProjectFiles } from '../../packer/project/project-files.ts';
import { uriBelow } from '../client-files/uris.ts';

/** Where nothing can be reached: of no file it is known whether it is there. */
export class NoFiles implements ProjectFiles {
  readonly #folder: string;

  /** @param folder a URI in its normal spelling */
  constructor(folder: string) {
    this.#folder = folder;
  }

  uriOf(path: string): string {
    return uriBelow(this.#folder, path);
  }

  async findAssetRoots(): Promise<string[]> {
    return [];
  }

  async readText(): Promise<undefined> {
    return undefined;
  }

  async readBytes(path: string): Promise<never> {
    throw new FileAccessError(path, `${this.uriOf(path)} cannot be read: the client offers no files`);
  }

  async list(): Promise<undefined> {
    return undefined;
  }

  async inputFacts(): Promise<ReadonlyMap<string, InputFact>> {
    return new Map();
  }
}
