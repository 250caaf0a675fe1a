import { randomBytes } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { OpenedFile } from '../build/previous-archive.ts';
import { type CacheDisk, CacheDiskError, type CachedFile } from '../cache/cache-disk.ts';
import type { Stamp } from '../cache/stamp.ts';
import { FileAccessError } from '../project/project-files.ts';
import { openFile } from './file-access.ts';
import { stampAt, stampOf } from './stamp-of.ts';
import { describeSystemError } from './system-error.ts';
import { WriteError } from './write-atomic.ts';

/** Hidden, so that no search for assets goes into it. */
export const CACHE_HOME = '.packwright';

/** A project's cache, in `.packwright/cache`. Folders are made when something is first written. */
export class CacheFolder implements CacheDisk {
  readonly #project: string;
  readonly #folder: string;

  /** @param project absolute path of the project's folder */
  constructor(project: string) {
    this.#project = project;
    this.#folder = join(project, CACHE_HOME, 'cache');
  }

  stamp(path: string): Stamp | undefined {
    try {
      return stampAt(this.#absolute(path));
    } catch {
      return undefined;
    }
  }

  clockAhead(): number {
    const name = temporaryName();
    return this.#writing(() => {
      writeFileSync(this.#path(name), '', { flag: 'wx' });
      const { mtime } = stampOf(statSync(this.#path(name)));
      // Rather too little than too much: what lies between the two makes the disk's clock seem behind.
      const ahead = mtime - Date.now();
      rmSync(this.#path(name), { force: true });
      return ahead;
    });
  }

  read(name: string): Uint8Array | undefined {
    try {
      return readFileSync(this.#path(name));
    } catch {
      return undefined;
    }
  }

  async open(name: string): Promise<OpenedFile | undefined> {
    try {
      return await openFile(this.#path(name));
    } catch (error) {
      if (error instanceof FileAccessError) return undefined;
      throw error;
    }
  }

  /** Not forced to the disk: what a power failure leaves half written, its checksum shows. */
  write(name: string, text: string): void {
    const temporary = temporaryName();
    this.#writing(() => {
      try {
        writeFileSync(this.#path(temporary), text, { flag: 'wx' });
        renameSync(this.#path(temporary), this.#path(name));
      } catch (error) {
        rmSync(this.#path(temporary), { force: true });
        throw error;
      }
    });
  }

  link(path: string, name: string): void {
    const temporary = temporaryName();
    try {
      linkSync(this.#absolute(path), this.#path(temporary));
      renameSync(this.#path(temporary), this.#path(name));
    } catch {
      // Another disk, or one that knows no links: only the archive itself is left to take banks from.
    } finally {
      // A link to what is there already by that name is left where it is by renaming it (POSIX, rename).
      this.remove(temporary);
    }
  }

  list(): readonly CachedFile[] {
    try {
      return readdirSync(this.#folder).flatMap((name) => {
        const stamp = this.stamp(this.#path(name));
        return stamp === undefined ? [] : [{ name, size: stamp.size, time: stamp.mtime }];
      });
    } catch {
      return [];
    }
  }

  remove(name: string): void {
    try {
      rmSync(this.#path(name), { force: true });
    } catch {
      // Another build has it open.
    }
  }

  /** Without `resolve`, which takes as long for a path as the system takes to look at the file. */
  #absolute(path: string): string {
    return isAbsolute(path) ? path : `${this.#project}/${path}`;
  }

  #path(name: string): string {
    return join(this.#folder, name);
  }

  #writing<T>(write: () => T): T {
    try {
      return this.#makingFolder(write);
    } catch (cause) {
      throw new CacheDiskError(`${this.#folder} cannot be written: ${describeSystemError(cause)}`, { cause });
    }
  }

  /** The folder is nearly always there. */
  #makingFolder<T>(write: () => T): T {
    try {
      return write();
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(join(this.#project, CACHE_HOME, '.gitignore'), '*\n');
      return write();
    }
  }
}

/** Deletes what builds of a project (absolute path) remember; whether there was anything. Throws {@link WriteError}. */
export function removeCache(project: string): boolean {
  const home = join(project, CACHE_HOME);
  if (!existsSync(home)) return false;
  try {
    rmSync(join(home, 'cache'), { recursive: true, force: true });
    rmSync(join(home, '.gitignore'), { force: true });
    // What else may be in it is not ours.
    if (readdirSync(home).length === 0) rmdirSync(home);
    return true;
  } catch (error) {
    throw new WriteError(home, error, 'delete');
  }
}

/** Of no two writers the same, and told from everything else by its ending. */
function temporaryName(): string {
  return `${randomBytes(8).toString('hex')}.tmp`;
}
