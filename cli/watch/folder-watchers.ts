import { type FSWatcher, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '../../packer/node/list-folder.ts';
import { isMissing } from '../../packer/node/system-error.ts';
import { joinPath } from '../../packer/project/project-files.ts';
import { isSearched, MAX_FOLDER_DEPTH } from '../../packer/project/search-limits.ts';

interface Listener {
  changed(path: string): void;
  /** With what the system said. */
  failed(cause: unknown): void;
}

/** A watcher for each folder of a tree, also of those that come later or in the place of others. */
export class FolderWatchers {
  readonly #top: string;
  readonly #listener: Listener;
  readonly #watchers = new Map<string, FSWatcher>();

  /** @param top absolute path. Throws what the system says. */
  constructor(top: string, listener: Listener) {
    this.#top = top;
    this.#listener = listener;
    this.#add('.', () => {});
  }

  close(): void {
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  /** Watches first and lists then: what comes in between is told of twice, and not never. */
  #add(path: string, found: (path: string) => void): void {
    if (!this.#watch(path) || path.split('/').length > MAX_FOLDER_DEPTH) return;
    for (const [name, kind] of listFolder(join(this.#top, path)) ?? []) {
      const child = joinPath(path, name);
      found(child);
      if (kind === 'folder' && isSearched(name)) this.#add(child, found);
    }
  }

  /** False where there is no such folder, or no more, or one that may not be read: the build tells of that. */
  #watch(path: string): boolean {
    try {
      const watcher = watch(join(this.#top, path), (type, name) => this.#event(path, type, name));
      watcher.on('error', (error) => this.#listener.failed(error));
      this.#watchers.set(path, watcher);
      return true;
    } catch (error) {
      if (isMissing(error) || isForbidden(error)) return false;
      throw error;
    }
  }

  #event(folder: string, type: string, name: string | null): void {
    // A folder that goes tells so itself, in its own name, which is none of what it held.
    const isItself = name === null || (folder !== '.' && !isFolder(join(this.#top, folder)));
    const path = isItself ? folder : joinPath(folder, name);
    this.#listener.changed(path);
    if (type === 'rename' && (name === null || isSearched(name))) this.#renew(path);
  }

  /** Whatever stands at `path` now may be another folder than before, or none; its old watcher heeds the old one. */
  #renew(path: string): void {
    this.#remove(path);
    try {
      if (path !== '.' && isFolder(join(this.#top, path)))
        this.#add(path, (found) => this.#listener.changed(found));
    } catch (error) {
      this.#listener.failed(error);
    }
  }

  #remove(path: string): void {
    if (!this.#watchers.has(path)) return;
    for (const [watched, watcher] of this.#watchers) {
      if (watched !== path && !watched.startsWith(`${path}/`)) continue;
      watcher.close();
      this.#watchers.delete(watched);
    }
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
}
