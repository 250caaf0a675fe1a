import type { CacheDisk, CachedFile } from './cache-disk.ts';

/** So much may the archives of earlier builds take; the last one is the project's own file and takes nothing. */
export const MAX_CACHE_BYTES = 512 * 1024 * 1024;
/** So many archives and states of different `out`s are kept. */
const MAX_ARCHIVES = 32;
const MAX_STATES = 16;
/** Milliseconds after which a file that some build was writing is nobody's any more. */
const ABANDONED = 60 * 60 * 1000;

/** Deletes what is over the bounds, the oldest first, but never `newest`, and what builds that died left. */
export function makeRoom(disk: Pick<CacheDisk, 'list' | 'remove'>, newest: string, now: number): void {
  const files = [...disk.list()].sort((a, b) => b.time - a.time);
  const archives = files.filter(({ name }) => name.endsWith('.bank') && name !== newest);
  let bytes = 0;
  for (const [position, { name, size }] of archives.entries()) {
    bytes += size;
    if (bytes > MAX_CACHE_BYTES || position + 1 >= MAX_ARCHIVES) disk.remove(name);
  }
  for (const { name } of files.filter(isState).slice(MAX_STATES)) disk.remove(name);
  for (const { name, time } of files) if (name.endsWith('.tmp') && time < now - ABANDONED) disk.remove(name);
}

function isState({ name }: CachedFile): boolean {
  return name.startsWith('state-');
}
