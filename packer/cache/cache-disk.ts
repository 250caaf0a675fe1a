import type { OpenedFile } from '../build/previous-archive.ts';
import type { Stamp } from './stamp.ts';

/** Where a cache lies: a folder of files by name, and what it can ask of the project's disk. */
export interface CacheDisk {
  /** How the file or folder looks, its path relative to the project or absolute; undefined where it cannot be seen. */
  stamp(path: string): Stamp | undefined;
  /** Milliseconds that the disk's clock is ahead of this machine's. Throws {@link CacheDiskError}. */
  clockAhead(): number;
  /** Undefined where there is none that can be read. */
  read(name: string): Uint8Array | undefined;
  open(name: string): Promise<OpenedFile | undefined>;
  /** Writes the file whole or not at all. Throws {@link CacheDiskError}. */
  write(name: string, text: string): void;
  /** Lets a file of the project be in the cache as well, without a copy; where that cannot be nothing happens. */
  link(path: string, name: string): void;
  list(): readonly CachedFile[];
  /** The file may be absent; one that cannot be deleted stays. */
  remove(name: string): void;
}

export interface CachedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** When it was put there, in milliseconds by the disk's clock. */
  readonly time: number;
}

/** The cache cannot be written. No build fails by it. */
export class CacheDiskError extends Error {
  override readonly name = 'CacheDiskError';
}
