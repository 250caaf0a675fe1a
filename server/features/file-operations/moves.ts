import type { FileRename } from 'vscode-languageserver';
import { folderOf } from '../../document-kind.ts';

/** Renames of files and folders that happen at once, all named as they were before any of them. */
export class Moves {
  readonly #targets: ReadonlyMap<string, string>;

  /** @param normalize spells a URI as the host does */
  constructor(files: readonly FileRename[], normalize: (uri: string) => string) {
    const plain = (uri: string) => normalize(uri).replace(/\/$/, '');
    this.#targets = new Map(files.map(({ oldUri, newUri }) => [plain(oldUri), plain(newUri)]));
  }

  /** URIs that move by name, and not with a folder. */
  sources(): Iterable<string> {
    return this.#targets.keys();
  }

  targets(): Iterable<string> {
    return this.#targets.values();
  }

  /** Where the file is after it; of a file and a folder above it that both move, the file’s own move counts. */
  after(uri: string): string {
    for (let moved = uri; moved.includes('/'); moved = folderOf(moved)) {
      const target = this.#targets.get(moved);
      if (target !== undefined) return target + uri.slice(moved.length);
    }
    return uri;
  }
}
