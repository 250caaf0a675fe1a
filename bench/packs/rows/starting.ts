import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { servicePlace } from '../../../packs/node/daemon/service-place.ts';
import { readServiceRecord, type ServiceRecord } from '../../../packs/node/daemon/service-record.ts';
import { type Contest, contestOf } from '../../measure.ts';
import type { Row } from '../row.ts';

const ROOT = join(import.meta.dirname, '../../..');
const DAEMON = join(ROOT, 'dist/packs/daemon-main.cjs');
const BARE = join(ROOT, 'bench/packs/bare-start.ts');
const POLL_MS = 2;

/** From the start of the service's process to the answer to its first request; of the embedded store alone. */
export const STARTING_ROWS: readonly Row[] = [
  {
    id: 'start-first',
    title: 'the first answer of a service whose project has no database yet',
    target: 1.5,
    against: 'PGlite on an empty folder',
    measure: (bench) => measureStarts(bench.rounds(7), { isFirst: true }),
  },
  {
    id: 'start-again',
    title: 'the first answer of a service that was there before',
    target: 1.5,
    against: 'PGlite on its folder',
    measure: (bench) => measureStarts(bench.rounds(15), { isFirst: false }),
  },
];

/** Pairs, each in folders of its own where it `isFirst`, else in two that were opened before. */
async function measureStarts(rounds: number, { isFirst }: { isFirst: boolean }): Promise<Contest> {
  const root = mkdtempSync(join(tmpdir(), 'packwright-start-'));
  const pairs: (readonly [number, number])[] = [];
  try {
    // The first pair warms up, and makes the databases that are opened again.
    for (let round = 0; round <= rounds; round++) {
      const folder = join(root, isFirst ? String(round) : 'same');
      mkdirSync(join(folder, 'bare'), { recursive: true });
      const ours = await startService(folder);
      const pair = [ours, await startBare(join(folder, 'bare/data'))] as const;
      if (round > 0) pairs.push(pair);
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return contestOf(pairs);
}

async function startService(project: string): Promise<number> {
  const { record } = servicePlace(project);
  const start = performance.now();
  const child = spawn(process.execPath, [DAEMON, project, '--version', '0.0.0'], { stdio: 'inherit' });
  const service = await appearing(record, child);
  const response = await fetch(`${service.url}/v1/games`, {
    headers: { authorization: `Bearer ${service.token}` },
  });
  if (!response.ok) throw new Error(`The service answers ${response.status}`);
  await response.text();
  const taken = performance.now() - start;
  child.kill('SIGTERM');
  await once(child, 'exit');
  return taken;
}

async function appearing(file: string, child: ChildProcess): Promise<ServiceRecord> {
  for (;;) {
    const record = readServiceRecord(file);
    if (record !== undefined) return record;
    if (child.exitCode !== null) throw new Error(`The service ended with ${child.exitCode}`);
    await sleep(POLL_MS);
  }
}

async function startBare(folder: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [BARE, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  const taken = performance.now() - start;
  child.stdin.end();
  await once(child, 'exit');
  return taken;
}
