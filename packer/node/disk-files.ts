import { readSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InputFact } from '../../contract/declaration/input-fact.ts';
import type { FileWitness } from '../cache/seen-files.ts';
import { MAX_DOCUMENT_BYTES } from '../input-limits.ts';
import { findAssetRoots } from '../project/find-asset-roots.ts';
import { type FolderListing, runWalk, runWalkInSlices } from '../project/folder-walk.ts';
import { lookUpInput, missingInput } from '../project/look-up-input.ts';
import { FileAccessError, joinPath, type OnUnreadable, type ProjectFiles } from '../project/project-files.ts';
import { listFolder } from './list-folder.ts';
import { readSteadily } from './read-steadily.ts';
import { stampAt } from './stamp-of.ts';
import { describeSystemError, isMissing } from './system-error.ts';

/**
 * A project on disk. Everything is read synchronously inside the promises: for a thousand small files that is eight
 * times faster than the thread pool behind `fs.promises`.
 */
export class DiskFiles implements ProjectFiles {
  readonly givesAway = true;
  readonly #project: string;
  /** Names of folders already listed. A DiskFiles lives for one check or one build, so nothing goes stale. */
  readonly #listings = new Map<string, FolderListing | undefined>();

  readonly #uri: string;
  readonly #pause: (() => Promise<void>) | undefined;
  readonly #witness: FileWitness | undefined;

  /**
   * @param project absolute path of the project's folder
   * @param pause lets others go first while many folders are looked through; without it that is done in one go
   * @param witness told of all that is read
   */
  constructor(project: string, pause?: () => Promise<void>, witness?: FileWitness) {
    this.#project = project;
    this.#uri = pathToFileURL(project).href.replace(/\/$/, '');
    this.#pause = pause;
    this.#witness = witness;
  }

  uriOf(path: string): string {
    // What nothing in needs an escape is nearly all paths, and of ten thousand each takes its time.
    if (/^[\w/-]+(?:\.[\w-]+)*$/.test(path)) return `${this.#uri}/${path}`;
    return pathToFileURL(this.#absolute(path)).href;
  }

  async findAssetRoots(
    folders: readonly string[],
    exclude: readonly string[],
    onUnreadable?: OnUnreadable,
  ): Promise<string[]> {
    const walk = findAssetRoots(this.#project, folders, exclude);
    const list = onUnreadable === undefined ? this.#list : this.#listing(onUnreadable);
    return this.#pause === undefined ? runWalk(walk, list) : runWalkInSlices(walk, list, this.#pause);
  }

  async readText(path: string): Promise<string | undefined> {
    try {
      const absolute = this.#absolute(path);
      if (!this.#isListedFile(path)) checkIsFile(absolute);
      const { stamp, content } = readSteadily(absolute, readStart);
      this.#witness?.text(path, stamp, content);
      return content;
    } catch (error) {
      if (!isMissing(error)) throw this.#accessError(path, error);
      this.#witness?.text(path, undefined, '');
      return undefined;
    }
  }

  async readBytes(path: string, limit: number): Promise<Uint8Array> {
    try {
      const { stamp, content } = readSteadily(this.#absolute(path), (file, size) => {
        if (size > limit) throw new FileAccessError(path, tooLarge(path, size, limit));
        return readWhole(file, size);
      });
      this.#witness?.bytes(path, stamp, content);
      return content;
    } catch (error) {
      throw this.#accessError(path, error);
    }
  }

  async list(path: string): Promise<FolderListing | undefined> {
    return this.#list(path);
  }

  async inputFacts(root: string, paths: readonly string[]): Promise<ReadonlyMap<string, InputFact>> {
    return new Map(paths.map((path) => [path, this.#inputFact(root, path)]));
  }

  #inputFact(root: string, path: string): InputFact {
    const sighting = runWalk(lookUpInput(root, path), this.#list);
    if (sighting.state === 'through-link') this.#witness?.link(root);
    return sighting.state === 'through-link' ? this.#linkFact(root, path) : sighting;
  }

  #linkFact(root: string, path: string): InputFact {
    try {
      const target = realpathSync(this.#absolute(joinPath(root, path)));
      const home = realpathSync(this.#absolute(root));
      if (!target.startsWith(home + sep)) return { state: 'outside' };
      return statSync(target).isFile() ? { state: 'found' } : { state: 'not-a-file' };
    } catch (error) {
      if (isMissing(error)) return runWalk(missingInput(root), this.#list);
      throw this.#accessError(joinPath(root, path), error);
    }
  }

  readonly #list = (path: string): FolderListing | undefined => {
    if (this.#listings.has(path)) return this.#listings.get(path);
    const listing = this.#readFolder(path);
    this.#listings.set(path, listing);
    return listing;
  };

  #listing(onUnreadable: OnUnreadable): (path: string) => FolderListing | undefined {
    return (path) => {
      try {
        return this.#list(path);
      } catch (error) {
        if (!(error instanceof FileAccessError)) throw error;
        onUnreadable(error);
        return undefined;
      }
    };
  }

  /** Whether a listing that is at hand says that it is a file, and no pipe or link. */
  #isListedFile(path: string): boolean {
    const end = path.lastIndexOf('/');
    return this.#listings.get(end < 0 ? '.' : path.slice(0, end))?.get(path.slice(end + 1)) === 'file';
  }

  #readFolder(path: string): FolderListing | undefined {
    try {
      const absolute = this.#absolute(path);
      if (this.#witness === undefined) return listFolder(absolute);
      // Before the listing: what comes in between is seen the next time.
      const stamp = stampAt(absolute);
      const listing = listFolder(absolute);
      this.#witness.folder(path, stamp, listing);
      return listing;
    } catch (error) {
      throw this.#accessError(path, error);
    }
  }

  #absolute(path: string): string {
    if (path === '.') return this.#project;
    // A thousand paths through `join` are half the time of opening their files.
    return sep === '/' ? `${this.#project}/${path}` : join(this.#project, path);
  }

  #accessError(path: string, cause: unknown): FileAccessError {
    if (cause instanceof FileAccessError) return cause;
    return new FileAccessError(
      path,
      `${this.#absolute(path)} cannot be read: ${describeSystemError(cause)}`,
      { cause },
    );
  }
}

function checkIsFile(path: string): void {
  const stat = statSync(path);
  // A pipe would keep whoever reads it waiting for ever.
  if (!stat.isFile()) throw new Error(stat.isDirectory() ? 'it is a folder' : 'it is no file');
}

/** Nearly all declarations are smaller. */
const small = Buffer.allocUnsafe(64 * 1024);

/** The text, of which what lies beyond {@link MAX_DOCUMENT_BYTES} is left unread. */
function readStart(file: number, size: number): string {
  if (size < small.length) return small.toString('utf8', 0, readSync(file, small));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    readWhole(file, Math.min(size, MAX_DOCUMENT_BYTES)),
  );
}

function tooLarge(path: string, size: number, limit: number): string {
  return `${path} has ${size} bytes; at most ${limit} are read`;
}

/** Fewer bytes than `size` only where the file has shrunk. */
function readWhole(file: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const read = readSync(file, bytes, filled, size - filled, null);
    if (read === 0) break;
    filled += read;
  }
  return filled === size ? bytes : bytes.subarray(0, filled);
}
