import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatCatalog } from '../../formats/index.ts';
import { declaration, tempProject } from '../../test/support/temp-project.ts';
import type { BuildEvent } from '../build/build-events.ts';
import { type BuildOptions, type BuildOutcome, buildProject } from '../build/build-project.ts';
import { rememberingFiles } from './build-memory-on-disk.ts';
import { DiskOutput } from './disk-output.ts';
import { openFileIn } from './open-file-in.ts';

/** Of two assets one is to change, and of the other a finding is told in each build. */
const hinted = declaration({ name: 'hinted', asset_uuid: 'c2f6d1b8-0e2c-4a55-8f0d-6a1f3f5f9a10' });
const PROJECT = {
  'notes/asset.json': declaration(),
  'notes/notes.txt': 'before',
  'hinted/asset.json': hinted.replaceAll('\n', '\r\n'),
  'hinted/notes.txt': '',
};

it('a build can be ended wherever it asks, which it no longer does once it writes', async () => {
  let stops = 0;
  while (await isEndedAt(stops + 1)) stops++;
  expect(stops).toBeGreaterThan(3);
});

it('tells what it does in order, and where each bank is from', async () => {
  const project = tempProject(PROJECT);
  const loaded = { kind: 'loaded', total: 2 };
  const told = (kinds: readonly [string, string][]) =>
    kinds.map(([root, from], at) => ({ kind: 'packed', done: at + 1, total: 2, root, from }));
  const archive = { path: 'build/assets.bank', size: expect.any(Number) };
  const end = [{ kind: 'writing' }, { kind: 'written', ...archive }];
  expect(await events(project)).toEqual([
    loaded,
    ...told([
      ['hinted', 'packed'],
      ['notes', 'packed'],
    ]),
    ...end,
  ]);
  expect(await events(project)).toEqual([
    loaded,
    ...told([
      ['hinted', 'archive'],
      ['notes', 'archive'],
    ]),
  ]);
  writeFileSync(join(project, 'notes/notes.txt'), 'and after');
  expect(await events(project)).toEqual([
    loaded,
    ...told([
      ['hinted', 'archive'],
      ['notes', 'packed'],
    ]),
    ...end,
  ]);
});

/** Whether a build asks its signal so often; it is ended then, and must have left everything as it was. */
async function isEndedAt(question: number): Promise<boolean> {
  const project = tempProject(PROJECT);
  await build(project);
  const before = written(project);
  writeFileSync(join(project, 'notes/notes.txt'), 'and after');
  let asked = 0;
  const throwIfAborted = () => {
    if (++asked === question) throw new Error('enough');
  };
  const problem = await build(project, { signal: { throwIfAborted } }).then(
    () => undefined,
    (error: Error) => error.message,
  );
  if (problem === undefined) expect(written(project)).not.toEqual(before);
  else expect([problem, ...written(project)]).toEqual(['enough', ...before]);
  return problem !== undefined;
}

async function events(project: string): Promise<BuildEvent[]> {
  const heard: BuildEvent[] = [];
  await build(project, { onEvent: (event) => heard.push(event) });
  return heard;
}

function build(project: string, hooks: Pick<BuildOptions, 'signal' | 'onEvent'> = {}): Promise<BuildOutcome> {
  const { files, memory } = rememberingFiles(project);
  return buildProject(files, new DiskOutput(project), {
    formats: formatCatalog(),
    newUuid: randomUUID,
    openFile: openFileIn(project),
    nameOf: (uri) => uri,
    memory,
    ...hooks,
  });
}

function written(project: string): string[] {
  const paths = ['build/assets.bank', 'build/build-report.json', 'packwright.registry.json'];
  return paths.map((path) => readFileSync(join(project, path), 'latin1'));
}
