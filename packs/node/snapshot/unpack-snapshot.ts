import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * Lays out the data folder of a database. Either all of it is there afterwards or none: what a process that was killed
 * has left half written is removed by the next.
 *
 * @param folder absolute path; must not exist yet
 * @param snapshot a gzipped tar archive (POSIX ustar) of a data folder
 */
export function unpackSnapshot(folder: string, snapshot: Uint8Array): void {
  removeUnfinished(folder);
  const unfinished = unfinishedFolder(folder);
  unpack(unfinished, gunzipSync(snapshot));
  renameSync(unfinished, folder);
}

/** Where a data folder is made before it is moved to its place. */
export function unfinishedFolder(folder: string): string {
  const path = `${folder}${UNFINISHED}${process.pid}`;
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return path;
}

export function removeUnfinished(folder: string): void {
  const prefix = `${basename(folder)}${UNFINISHED}`;
  for (const name of readdirSync(dirname(folder)))
    if (name.startsWith(prefix)) rmSync(join(dirname(folder), name), { recursive: true, force: true });
}

const UNFINISHED = '.unfinished-';
const BLOCK = 512;

function unpack(folder: string, archive: Buffer): void {
  const made = new Set<string>();
  const make = (path: string) => {
    if (!made.has(path)) mkdirSync(path, { recursive: true, mode: 0o700 });
    made.add(path);
  };
  for (let at = 0; archive[at] !== undefined && archive[at] !== 0; ) {
    const { name, size, isFolder } = readHeader(archive.subarray(at, at + BLOCK));
    const path = join(folder, name);
    make(isFolder ? path : dirname(path));
    const content = at + BLOCK;
    if (!isFolder) writeFileSync(path, archive.subarray(content, content + size), { mode: 0o600 });
    at = content + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function readHeader(header: Buffer): { name: string; size: number; isFolder: boolean } {
  const text = (from: number, length: number) => {
    const field = header.subarray(from, from + length);
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end === -1 ? length : end);
  };
  const prefix = text(345, 155);
  const name = prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`;
  return { name, size: Number.parseInt(text(124, 12), 8) || 0, isFolder: text(156, 1) === '5' };
}
