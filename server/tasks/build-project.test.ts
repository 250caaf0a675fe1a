import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { declaration, tempProject } from '../../test/support/temp-project.ts';
import { nodeFilesOf, nodeNewUuid } from '../node/node-files.ts';
import { buildProjectTask } from './build-project.ts';
import { TaskCancelled, type TaskEnvironment } from './task.ts';

const PROJECT = { 'notes/asset.json': declaration(), 'notes/notes.txt': 'a note' };

it('refuses where there is nothing to write to', async () => {
  const { outputOf: _, ...env } = environment().env;
  expect(await build(env)).toEqual({ kind: 'nowhere-to-write' });
});

it('writes registry, archive and report', async () => {
  const { env, written } = environment();
  expect(await build(env)).toMatchObject({
    kind: 'built',
    written: { archiveUri: 'out:build/assets.bank', reportUri: 'out:build/build-report.json' },
  });
  expect(written).toEqual(['packwright.registry.json', 'build/assets.bank', 'build/build-report.json']);
});

it('can be cancelled at every step before the first of them, and at none after', async () => {
  const steps = environment();
  await build(steps.env);
  expect(steps.count()).toBeGreaterThan(5);
  for (let step = 1; step <= steps.count(); step++) {
    const { env, written } = environment(step);
    await expect(build(env), `step ${step}`).rejects.toThrow(TaskCancelled);
    expect(written).toEqual([]);
  }
});

/** Cancelled at that question for it; never where no step is given. */
function environment(cancelledAt = Number.POSITIVE_INFINITY) {
  const written: string[] = [];
  let asked = 0;
  const env: TaskEnvironment = {
    filesOf: nodeFilesOf,
    newUuid: nodeNewUuid,
    outputOf: () => ({
      write: async (path) => {
        written.push(path);
      },
      remove: async () => {},
      uriOf: (path) => `out:${path}`,
    }),
    checkCancelled: () => {
      if (++asked >= cancelledAt) throw new TaskCancelled();
    },
    report: () => {},
  };
  return { env, written, count: () => asked };
}

function build(env: TaskEnvironment) {
  return buildProjectTask(env, { folder: pathToFileURL(tempProject(PROJECT)).href });
}
