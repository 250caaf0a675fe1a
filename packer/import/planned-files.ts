import type { InputFact } from '../../contract/declaration/input-fact.ts';
import { FileAccessError, type ProjectFiles } from '../project/project-files.ts';

/** An asset root that is not written yet: what its declaration names is there, and nothing else. */
export class PlannedFiles implements ProjectFiles {
  readonly #inputs: ReadonlyMap<string, Uint8Array>;

  /** @param inputs what each will hold, by its path in the asset root */
  constructor(inputs: ReadonlyMap<string, Uint8Array>) {
    this.#inputs = inputs;
  }

  uriOf(path: string): string {
    return `planned:/${path}`;
  }

  async findAssetRoots(): Promise<string[]> {
    return [];
  }

  async readText(): Promise<undefined> {
    return undefined;
  }

  async readBytes(path: string): Promise<Uint8Array> {
    const bytes = this.#inputs.get(path);
    if (bytes === undefined) throw new FileAccessError(path, `${path} is not planned`);
    return bytes;
  }

  async list(): Promise<undefined> {
    return undefined;
  }

  async inputFacts(_root: string, paths: readonly string[]): Promise<ReadonlyMap<string, InputFact>> {
    const state = (path: string) => (this.#inputs.has(path) ? 'found' : 'not-a-file');
    return new Map(paths.map((path) => [path, { state: state(path) }]));
  }
}
