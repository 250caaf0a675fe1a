import { expect, it } from 'vitest';
import type { CacheDisk, CachedFile } from './cache-disk.ts';
import { MAX_CACHE_BYTES, makeRoom } from './make-room.ts';

const HOUR = 3_600_000;
const NOW = 10 * HOUR;

it.each<{ what: string; files: readonly CachedFile[]; removed: readonly string[] }>([
  {
    what: 'the oldest archives over the bytes, and never the newest',
    files: [
      { name: 'new.bank', size: 2 * MAX_CACHE_BYTES, time: 5 },
      { name: 'mid.bank', size: MAX_CACHE_BYTES, time: 4 },
      { name: 'old.bank', size: 1, time: 3 },
    ],
    removed: ['old.bank'],
  },
  {
    what: 'the oldest over the number',
    files: Array.from({ length: 40 }, (_, n) => ({ name: `${n}.bank`, size: 1, time: n })),
    removed: Array.from({ length: 8 }, (_, n) => `${7 - n}.bank`),
  },
  {
    what: 'states of archives that nobody builds any more',
    files: Array.from({ length: 18 }, (_, n) => ({ name: `state-${n}`, size: 1, time: n })),
    removed: ['state-1', 'state-0'],
  },
  {
    what: 'what a build that died was writing, and not what one is writing now',
    files: [
      { name: 'a.tmp', size: 1, time: NOW - 2 * HOUR },
      { name: 'b.tmp', size: 1, time: NOW - 1 },
    ],
    removed: ['a.tmp'],
  },
])('deletes $what', ({ files, removed }) => {
  const gone: string[] = [];
  const disk: Pick<CacheDisk, 'list' | 'remove'> = {
    list: () => files,
    remove: (name) => gone.push(name),
  };
  makeRoom(disk, files.length === 40 ? '39.bank' : 'new.bank', NOW);
  expect(gone).toEqual(removed);
});
