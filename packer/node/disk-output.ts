import { resolve } from 'node:path';
import type { ProjectOutput } from '../project/project-output.ts';
import { CACHE_HOME, removeCache } from './cache-folder.ts';
import { withProjectLock } from './project-lock.ts';
import { removeFile, writeAtomic } from './write-atomic.ts';

/** A build's output on disk. */
export class DiskOutput implements ProjectOutput {
  readonly #project: string;

  /** @param project absolute path of the project's folder */
  constructor(project: string) {
    this.#project = project;
  }

  async write(path: string, chunks: readonly Uint8Array[]): Promise<void> {
    writeAtomic(resolve(this.#project, path), chunks);
  }

  async remove(path: string): Promise<void> {
    removeFile(resolve(this.#project, path));
  }

  async forget(): Promise<string | undefined> {
    return removeCache(this.#project) ? CACHE_HOME : undefined;
  }

  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return withProjectLock(this.#project, work);
  }
}
