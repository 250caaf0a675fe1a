import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { BuildEvent } from '../../packer/build/build-events.ts';
import { declaration, tempProject } from '../../test/support/temp-project.ts';
import { type Rebuild, watchBuilds } from './watch-builds.ts';

const ROOTS = ['a', 'b', 'c'];

it('begins a build anew for a change before it writes, and the next time goes on to its end', async () => {
  const watched = await watchedProject();
  // While the first rebuild packs, and again while the second does.
  watched.whilePacking([['b'], ['c']]);
  watched.write('a');
  await expect.poll(() => watched.builds.length, { timeout: 10_000 }).toBe(3);
  expect(watched.builds).toEqual([
    { changed: undefined, packed: ROOTS },
    { changed: ['a/notes.txt', 'b/notes.txt'], packed: ['a', 'b'] },
    { changed: ['c/notes.txt'], packed: ['c'] },
  ]);
  await watched.end();
});

it('makes no way for what is no concern of a build', async () => {
  const watched = await watchedProject();
  watched.whilePacking([['docs', '.git']]);
  watched.write('a');
  await expect.poll(() => watched.builds.length, { timeout: 10_000 }).toBe(2);
  watched.write('b');
  await expect.poll(() => watched.builds.length, { timeout: 10_000 }).toBe(3);
  expect(watched.builds.slice(1).map(({ changed }) => changed)).toEqual([['a/notes.txt'], ['b/notes.txt']]);
  await watched.end();
});

/** A project that is watched in this process, after the first build; each build stops for what was written while it packed to be heard. */
async function watchedProject() {
  const folder = tempProject(project());
  const abort = new AbortController();
  const builds: Pick<Rebuild, 'changed' | 'packed'>[] = [];
  const toWrite: string[][] = [];
  let hasWritten = false;
  const write = (root: string) => writeFileSync(join(folder, root, 'notes.txt'), `${root} again`);
  const stop = {
    signal: abort.signal,
    throwIfAborted: () => abort.signal.throwIfAborted(),
    pause: async () => {
      if (hasWritten) await wait(300);
      hasWritten = false;
    },
  };
  const listener = {
    onEvent: (event: BuildEvent) => {
      if (event.kind !== 'packed' || event.from !== 'packed' || builds.length === 0) return;
      for (const root of toWrite.shift() ?? []) write(root);
      hasWritten = true;
    },
    built: ({ changed, packed }: Rebuild) => builds.push({ changed, packed }),
    failed: (error: Error) => {
      throw error;
    },
  };
  const request = { project: folder, cwd: folder, out: undefined, jobs: 1, hasCache: true };
  const watching = watchBuilds(request, listener, stop);
  await expect.poll(() => builds.length, { timeout: 10_000 }).toBe(1);
  return {
    builds,
    write,
    whilePacking: (roots: readonly string[][]) => toWrite.push(...roots),
    end: async () => {
      abort.abort(new Error('enough'));
      await watching;
    },
  };
}

function project(): Record<string, string> {
  const files: Record<string, string> = { 'docs/notes.txt': '', '.git/notes.txt': '' };
  for (const [number, root] of ROOTS.entries()) {
    const asset_uuid = `3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e000${number}`;
    files[`${root}/asset.json`] = declaration({ name: root, asset_uuid });
    files[`${root}/notes.txt`] = root;
  }
  return files;
}
