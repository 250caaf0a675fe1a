import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  bytesOf,
  CLONED,
  DELETE_FILE,
  type DeleteParams,
  type Encode,
  type FileKind,
  type FolderEntry,
  LIST_FOLDER,
  type ListParams,
  READ_FILE,
  type ReadParams,
  STAT_FILES,
  type StatParams,
  WRITE_FILE,
  type WriteParams,
} from '../../protocol/files.ts';
import type { AskFiles } from '../../server/client-files/ask-files.ts';

/** A client that has the disk, whose URIs are `file:` ones unless `pathOf` knows better. */
export function askDisk(encode: Encode = CLONED, pathOf: (uri: string) => string = fileURLToPath): AskFiles {
  const begun = new Map<string, Uint8Array>();
  const answers: Readonly<Record<string, (params: never) => unknown>> = {
    [LIST_FOLDER.method]: ({ uri }: ListParams) =>
      orNull(() => readdirSync(pathOf(uri), { withFileTypes: true }).map(entryOf)),
    [STAT_FILES.method]: ({ uris }: StatParams) =>
      uris.map((uri) => orNull(() => ({ kind: kindOf(statSync(pathOf(uri))) }))),
    [READ_FILE.method]: ({ uri, offset = 0, limit }: ReadParams) =>
      orNull(() => {
        const bytes = new Uint8Array(readFileSync(pathOf(uri)));
        return { size: bytes.length, bytes: encode(bytes.subarray(offset, offset + limit)) };
      }),
    [WRITE_FILE.method]: ({ uri, size, offset, bytes }: WriteParams) => {
      const content = offset === 0 ? new Uint8Array(size) : begun.get(uri);
      const piece = bytesOf(bytes);
      if (content === undefined || piece === undefined) throw new Error('no piece of a file');
      content.set(piece, offset);
      begun.set(uri, content);
      if (offset + piece.length < size) return null;
      mkdirSync(dirname(pathOf(uri)), { recursive: true });
      writeFileSync(pathOf(uri), content);
      return null;
    },
    [DELETE_FILE.method]: ({ uri }: DeleteParams) => {
      rmSync(pathOf(uri), { force: true });
      return null;
    },
  };
  return async ({ method }, params) => answers[method](params as never) as never;
}

interface Kind {
  isFile(): boolean;
  isDirectory(): boolean;
}

function entryOf(entry: Kind & { readonly name: string; isSymbolicLink(): boolean }): FolderEntry {
  return { name: entry.name, kind: entry.isSymbolicLink() ? 'link' : kindOf(entry) };
}

function kindOf(entry: Kind): FileKind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

function orNull<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
