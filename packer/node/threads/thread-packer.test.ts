import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatCatalog } from '../../../formats/index.ts';
import { newSeed, Random } from '../../../test/support/random.ts';
import { copyExample, declaration, readJson, tempProject } from '../../../test/support/temp-project.ts';
import { type BankPacker, inProcessPacker } from '../../build/bank-packer.ts';
import type { BankResult } from '../../build/build-bank.ts';
import { buildProject } from '../../build/build-project.ts';
import { type BuildStep, planBuild } from '../../build/plan-build.ts';
import { cancellableFiles } from '../../project/cancellable-files.ts';
import { loadProject } from '../../project/load-project.ts';
import { FileAccessError, type ProjectFiles } from '../../project/project-files.ts';
import { DiskFiles } from '../disk-files.ts';
import { DiskOutput } from '../disk-output.ts';
import { openFileIn } from '../open-file-in.ts';
import { PackPool } from './pack-pool.ts';
import { sharedQueue } from './step-queue.ts';
import { PackMemoryError, type ThreadOptions, threadPacker } from './thread-packer.ts';

const script = join(import.meta.dirname, 'pack-thread.ts');

describe('threads', () => {
  it.each([1, 2, 4])('make with %i the archive and the report that one makes', async (jobs) => {
    const project = copyExample('lantern-keep');
    const alone = await built(copyExample('lantern-keep'), inProcessPacker);
    const together = await built(project, (files) => eagerPacker(files, { project, jobs }));
    expect(together.archive.equals(alone.archive)).toBe(true);
    expect(together.report).toEqual(alone.report);
  });

  it('may be done in any order: the archive and the report are the same', async () => {
    const alone = await built(copyExample('lantern-keep'), inProcessPacker);
    const shuffled = await built(copyExample('lantern-keep'), shufflingPacker);
    expect(shuffled.archive.equals(alone.archive)).toBe(true);
    expect(shuffled.report).toEqual(alone.report);
  });

  it('pack by themselves all that there is, to the byte and with the same findings', async () => {
    const project = copyExample('lantern-keep');
    const { files, steps } = await planned(project);
    const queue = sharedQueue(steps.length, 2);
    const pool = new PackPool({ script, project, queue, steps });
    pool.grow(2);
    const results: BankResult[] = [];
    while (pool.isWorking) {
      await pool.news(1000);
      for (const message of await pool.received()) {
        if (message.kind !== 'packed') throw new Error(`${message.kind} at ${message.position}`);
        results[message.position] = message.result;
      }
    }
    const alone = await packed(inProcessPacker(files), steps);
    expect(results.map(untimed)).toEqual(alone.map(untimed));
  });

  it('are started where work is left for them, and the first steps wait for none', async () => {
    const project = severalNotes(40);
    const { files, steps } = await planned(project);
    const order: number[] = [];
    await eagerPacker(files, { project, jobs: 4 }).pack(steps, (position) => order.push(position));
    expect(order[0]).toBe(0);
    expect([...order].sort((a, b) => a - b)).toEqual([...steps.keys()]);
  });
});

describe('a thread that', () => {
  it.each([
    ['ends at once', '', 'process.exit(1)'],
    ['throws', '', 'throw new Error("of its own")'],
    ['dies with a step it has taken', TAKE_LAST, 'process.exit(1)'],
    ['throws over a step it has taken', TAKE_LAST, 'throw new Error("of its own")'],
  ])('%s leaves its work to this one', async (_, take, end) => {
    const project = severalNotes(12);
    const { files, steps } = await planned(project);
    const results = await packed(packerWith(files, { project, take, end }), steps);
    expect(results.map(untimed)).toEqual((await packed(inProcessPacker(files), steps)).map(untimed));
  });

  it('cannot be started leaves its work to this one', async () => {
    const project = severalNotes(12);
    const { files, steps } = await planned(project);
    const packer = threadPacker(files, { script: join(project, 'none.mjs'), project, jobs: 2, share: 0 });
    expect(await packed(packer, steps)).toHaveLength(12);
  });

  it('runs out of memory names what it was packing', async () => {
    const project = severalNotes(12);
    const { files, steps } = await planned(project);
    const end = "throw Object.assign(new Error('full'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })";
    await expect(packed(packerWith(files, { project, take: TAKE_LAST, end }), steps)).rejects.toThrow(
      new PackMemoryError('packing ‘note-11’ took more memory than a thread has'),
    );
  });

  it('cannot read an input fails as this one does', async () => {
    const project = severalNotes(12);
    const { files, steps } = await planned(project);
    rmSync(join(project, 'note-11/notes.txt'));
    const packing = packed(eagerPacker(files, { project, jobs: 3 }), steps);
    await expect(packing).rejects.toThrow(FileAccessError);
  });
});

it('stops between steps when it is told to', async () => {
  const project = severalNotes(40);
  const { files, steps } = await planned(project);
  const abort = new AbortController();
  let count = 0;
  const stopAtThird = () => {
    if (++count === 3) abort.abort(new Error('enough'));
  };
  const packing = eagerPacker(files, { project, jobs: 2 }).pack(steps, stopAtThird, abort.signal);
  await expect(packing).rejects.toThrow('enough');
  expect(count).toBeLessThan(40);
});

function eagerPacker(
  files: ProjectFiles,
  { project, jobs }: Pick<ThreadOptions, 'project' | 'jobs'>,
): BankPacker {
  return threadPacker(files, { script, project, jobs, share: 0 });
}

interface Ending {
  readonly project: string;
  /** Code of the thread before this one goes on, and after. */
  readonly take: string;
  readonly end: string;
}

/** Hands results over as threads might: in no order. */
function shufflingPacker(files: ProjectFiles): BankPacker {
  const random = new Random(newSeed());
  return {
    pack: async (steps, onResult) => {
      const results = [...(await packed(inProcessPacker(files), steps)).entries()];
      while (results.length > 0) {
        const [result] = results.splice(random.below(results.length), 1);
        if (result !== undefined) onResult(...result);
      }
    },
  };
}

/** With one thread of that code; this one packs its first step, then waits for the thread to have begun. */
function packerWith(files: ProjectFiles, { project, take, end }: Ending): BankPacker {
  const begun = "writeFileSync(join(import.meta.dirname, 'begun'), '');";
  const folder = tempProject({ 'thread.mjs': `${IMPORTS}${take}${begun}${end}` });
  const options = { script: join(folder, 'thread.mjs'), project, jobs: 2, share: 0 };
  let reads = 0;
  const readBytes: ProjectFiles['readBytes'] = async (...args) => {
    if (reads++ > 0)
      await expect.poll(() => existsSync(join(folder, 'begun')), { timeout: 10_000 }).toBe(true);
    return files.readBytes(...args);
  };
  return threadPacker({ ...bound(files), readBytes }, options);
}

/** Takes the last step as the queue says that it is taken. */
const TAKE_LAST = `
  const { cells, length } = workerData.queue;
  Atomics.add(cells, 0, 1);
  Atomics.store(cells, 3 + workerData.thread, length - 1 - Atomics.add(cells, 2, 1));
`;

const IMPORTS = `
  import { writeFileSync } from 'node:fs';
  import { join } from 'node:path';
  import { workerData } from 'node:worker_threads';
`;

function bound(files: ProjectFiles): ProjectFiles {
  return cancellableFiles(files, async () => {});
}

/** A project of so many assets, `note-0` first. */
function severalNotes(count: number): string {
  const files: Record<string, string> = {};
  for (let at = 0; at < count; at++) {
    const root = `note-${String(at).padStart(2, '0')}`;
    const asset_uuid = `3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e${String(1000 + at)}`;
    files[`${root}/asset.json`] = declaration({ name: root, asset_uuid });
    files[`${root}/notes.txt`] = `${at} do re mi`;
  }
  return tempProject(files);
}

async function planned(project: string): Promise<{ files: DiskFiles; steps: readonly BuildStep[] }> {
  const files = new DiskFiles(project);
  const loaded = await loadProject(files, { formats: formatCatalog(), newUuid: randomUUID });
  return { files, steps: planBuild(loaded).steps };
}

async function packed(packer: BankPacker, steps: readonly BuildStep[]): Promise<BankResult[]> {
  const results: BankResult[] = [];
  await packer.pack(steps, (position, result) => {
    expect(results[position]).toBeUndefined();
    results[position] = result;
  });
  return results;
}

async function built(project: string, packerOf: (files: DiskFiles) => BankPacker) {
  const files = new DiskFiles(project);
  await buildProject(files, new DiskOutput(project), {
    formats: formatCatalog(),
    newUuid: randomUUID,
    openFile: openFileIn(project),
    nameOf: (uri) => uri.slice(files.uriOf('.').length),
    isFresh: true,
    packer: packerOf(files),
  });
  const report = readJson(project, 'build/build-report.json');
  const assets = report.assets.map((asset: object) => ({ ...asset, milliseconds: 0 }));
  return {
    archive: readFileSync(join(project, 'build/assets.bank')),
    report: { ...report, assets, milliseconds: 0, changes: 0, registry_changes: 0 },
  };
}

function untimed({ findings, bank }: BankResult) {
  return { findings, bank: bank && { ...bank, report: { ...bank.report, milliseconds: 0 } } };
}
