import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { formatCatalog } from '../../formats/index.ts';
import { inProcessPacker } from '../../packer/build/bank-packer.ts';
import type { BankResult } from '../../packer/build/build-bank.ts';
import { planBuild } from '../../packer/build/plan-build.ts';
import { DiskFiles } from '../../packer/node/disk-files.ts';
import { PackPool } from '../../packer/node/threads/pack-pool.ts';
import { sharedQueue } from '../../packer/node/threads/step-queue.ts';
import { loadProject } from '../../packer/project/load-project.ts';
import { program } from '../support/built-program.ts';
import { copyExample } from '../support/temp-project.ts';

it('the thread that is installed packs what this one packs, to the byte', async () => {
  const project = copyExample('lantern-keep');
  const files = new DiskFiles(project);
  const loaded = await loadProject(files, { formats: formatCatalog(), newUuid: randomUUID });
  const { steps } = planBuild(loaded);
  const script = join(dirname(program), 'pack-thread.cjs');
  const pool = new PackPool({ script, project, queue: sharedQueue(steps.length, 1), steps });
  pool.grow(1);
  const results = new Map<number, BankResult>();
  while (pool.isWorking) {
    await pool.news(1000);
    for (const message of await pool.received())
      if (message.kind === 'packed') results.set(message.position, message.result);
  }
  expect(results.size).toBe(steps.length);
  await inProcessPacker(files).pack(steps, (position, result) => {
    expect(untimed(results.get(position))).toEqual(untimed(result));
  });
});

function untimed(result: BankResult | undefined) {
  const bank = result?.bank && { ...result.bank, report: { ...result.bank.report, milliseconds: 0 } };
  return { ...result, bank };
}
