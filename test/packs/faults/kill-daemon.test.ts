/** The service of a project that is killed at any moment loses nothing that it acknowledged, and starts again. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { amcheck } from '@electric-sql/pglite/contrib/amcheck';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OwnerLock, takeOwnerLock } from '../../../packs/node/daemon/owner-lock.ts';
import { makeServiceFolder, servicePlace } from '../../../packs/node/daemon/service-place.ts';
import { readServiceRecord } from '../../../packs/node/daemon/service-record.ts';
import { openEmbeddedStore } from '../../../packs/node/open-embedded-store.ts';
import { emptyDatabase } from '../../../scripts/empty-database.ts';
import { builtService, serviceProgram } from '../support/built-service.ts';
import { brokenPromises } from './broken-promises.ts';
import { type Ask, SlotWorkload } from './slot-workload.ts';

const KILLS = Number(process.env.PACKWRIGHT_KILLS ?? 40);
const TIMEOUT = 20 * 60_000;

let project: string;

beforeAll(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'packwright-faults-')));
});
afterAll(() => {
  killService(project);
  rmSync(project, { recursive: true, force: true, maxRetries: 5 });
});

describe(`A service that is killed (${KILLS} times)`, () => {
  it('keeps what it acknowledged, and all of a change or nothing', { timeout: TIMEOUT }, async () => {
    await seed(project);
    const work = new SlotWorkload();
    for (let kill = 0; kill < KILLS; kill += 1) {
      // Now and then it is killed before it answers.
      if (kill % 4 === 3) await killWhileStarting(project);
      const ask = asker(await builtService(project));
      expect(await work.lost(ask), `after kill ${kill}`).toEqual([]);
      const stop = new AbortController();
      const writing = work.write(ask, stop.signal);
      await work.someMoment();
      killService(project);
      stop.abort();
      await writing;
    }
    expect(await work.lost(asker(await builtService(project)))).toEqual([]);
    expect(work.acknowledged).toBeGreaterThan(KILLS);
    killService(project);
    expect(await contradictions(project)).toEqual([]);
  });
});

it('A service that is killed while it starts for the first time starts the next time', {
  timeout: TIMEOUT,
}, async () => {
  for (let kill = 0; kill < 6; kill += 1) {
    const fresh = mkdtempSync(join(project, 'first-'));
    for (let start = 0; start < 2; start += 1) await killWhileStarting(fresh);
    const { status } = await asker(await builtService(fresh))('get', '/asset-packs/none', {});
    killService(fresh);
    expect(status).toBe(404);
  }
});

async function seed(folder: string): Promise<void> {
  const place = servicePlace(folder);
  makeServiceFolder(place);
  const store = await openEmbeddedStore(place.data, { snapshot: await emptyDatabase() });
  await SlotWorkload.seed(store.db);
  await store.close();
}

function asker({ url, token }: { url: string; token: string }): Ask {
  return async (method, path, { body, headers }) => {
    const response = await fetch(`${url}/v1${path}`, {
      method: method.toUpperCase(),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };
}

function killService(folder: string): void {
  const record = readServiceRecord(servicePlace(folder).record);
  if (record !== undefined)
    try {
      process.kill(record.pid, 'SIGKILL');
    } catch {
      // It was killed before it could write a record of its own.
    }
}

async function killWhileStarting(folder: string): Promise<void> {
  const service = spawn(process.execPath, [serviceProgram, folder], { stdio: 'ignore' });
  const ended = once(service, 'exit');
  await sleep(Math.random() * 900);
  service.kill('SIGKILL');
  await ended;
}

/** Looks at the database itself, once nobody else has it open. */
async function contradictions(folder: string): Promise<readonly string[]> {
  const place = servicePlace(folder);
  const lock = await ownLock(place.lock);
  const database = await PGlite.create({ dataDir: place.data, extensions: { amcheck } });
  try {
    return await brokenPromises(async (text) => (await database.query<Record<string, unknown>>(text)).rows);
  } finally {
    await database.close();
    lock.release();
  }
}

/** As soon as the one that was killed is gone. */
async function ownLock(file: string): Promise<OwnerLock> {
  for (;;) {
    const lock = takeOwnerLock(file);
    if (lock !== undefined) return lock;
    await sleep(20);
  }
}
