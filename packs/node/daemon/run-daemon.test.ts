import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDatabase } from '../../../scripts/empty-database.ts';
import { unpackSnapshot } from '../snapshot/unpack-snapshot.ts';
import { askService, endService } from './ask-service.ts';
import { findService } from './find-or-start-service.ts';
import { takeOwnerLock } from './owner-lock.ts';
import { type Daemon, type DaemonOptions, runDaemon } from './run-daemon.ts';
import { makeServiceFolder, servicePlace } from './service-place.ts';
import { readServiceRecord, writeServiceRecord } from './service-record.ts';

const VERSION = '1.4.0';
let root: string;
let prepared: string;

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'packwright-daemon-')));
  prepared = join(root, 'prepared');
  unpackSnapshot(prepared, await emptyDatabase());
});
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));

describe('The service of a project', () => {
  it('is found by a record that only its user can read', async () => {
    const project = newProject();
    const daemon = await started({ project });
    const { record, folder } = servicePlace(project);
    expect(readServiceRecord(record)).toEqual({
      url: daemon.url,
      token: daemon.token,
      pid: process.pid,
      version: VERSION,
    });
    if (process.platform !== 'win32') {
      expect(statSync(record).mode & 0o777).toBe(0o600);
      expect(statSync(folder).mode & 0o777).toBe(0o700);
    }
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
    expect(await findService(project, VERSION)).toEqual({ url: daemon.url, token: daemon.token });
    await daemon.stop();
    expect(await findService(project, VERSION)).toBeUndefined();
  });

  it('answers who has its token and nobody else', async () => {
    const { url, token, stop } = await started({ project: newProject() });
    const asked = (authorization?: string, path = '/daemon') =>
      fetch(`${url}${path}`, { headers: authorization === undefined ? {} : { authorization } });
    expect((await asked()).status).toBe(401);
    expect((await asked('Bearer other')).status).toBe(401);
    expect((await asked('Bearer other', '/v1/asset-packs/none')).status).toBe(401);
    expect((await asked(`Bearer ${token}`, '/v1/asset-packs/none')).status).toBe(404);
    expect((await fetch(`${url}/daemon`, { method: 'DELETE' })).status).toBe(401);
    expect((await asked(`Bearer ${token}`)).status).toBe(200);
    await stop();
  });

  it('is one: a second one gives way', async () => {
    const project = newProject();
    const first = await started({ project });
    expect(await runDaemon(options({ project }))).toBeUndefined();
    await first.stop();
    const second = await started({ project });
    expect(second.token).not.toBe(first.token);
    await second.stop();
  });

  it('waits for one that ends', async () => {
    const project = newProject();
    const first = await started({ project });
    const [second] = await Promise.all([endService(first).then(() => started({ project })), first.ended]);
    expect(await findService(project, VERSION)).toMatchObject({ token: second.token });
    await second.stop();
  });

  it('ends when nobody uses it, and not while somebody does', async () => {
    const project = newProject();
    const daemon = await started({ project, idleAfter: 300 });
    let hasEnded = false;
    void daemon.ended.then(() => {
      hasEnded = true;
    });
    // As one that listens for changes has a connection open, and asks nothing over it.
    const socket = connect(Number(new URL(daemon.url).port), '127.0.0.1');
    socket.write('GET /daemon HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await once(socket, 'data');
    await sleep(1500);
    expect(hasEnded).toBe(false);
    socket.destroy();
    await daemon.ended;
    expect(readServiceRecord(servicePlace(project).record)).toBeUndefined();
    const lock = takeOwnerLock(servicePlace(project).lock);
    expect(lock).toBeDefined();
    lock?.release();
  });

  it('ends when its folder is gone', async () => {
    const project = newProject();
    const daemon = await started({ project });
    rmSync(servicePlace(project).record);
    await daemon.ended;
  });

  it('keeps what was made of it', async () => {
    const project = newProject();
    const first = await started({ project });
    const definition = { templates: { hero: {} }, entities: [] };
    const made = await ask(first, 'POST', '/games', { id: 'kept', definition });
    await first.stop();
    const second = await started({ project });
    const read = await ask(second, 'GET', '/games/kept');
    expect([made, read]).toEqual([201, 200]);
    await second.stop();
  });
});

describe('A record of another', () => {
  it('that was copied with its project leads nowhere', async () => {
    const project = newProject();
    const daemon = await started({ project });
    const copy = newProject();
    cpSync(servicePlace(project).record, servicePlace(copy).record);
    expect(await findService(copy, VERSION)).toBeUndefined();
    await daemon.stop();
  });

  it('that is stale or damaged leads nowhere', async () => {
    const project = newProject();
    const { record } = servicePlace(project);
    const stale = { url: 'http://127.0.0.1:1', token: 'gone', pid: process.pid, version: VERSION };
    writeServiceRecord(record, stale);
    expect(await askService(stale)).toBeUndefined();
    expect(await findService(project, VERSION)).toBeUndefined();
    writeServiceRecord(record, { ...stale, url: 'http://packs.example:80' });
    expect(readServiceRecord(record)).toBeUndefined();
  });
});

describe('A service of another version', () => {
  it.each([
    { asks: '1.4.0', finds: true },
    { asks: '1.3.9', finds: true },
    { asks: '1.4.1', finds: false },
    { asks: '2.0.0', finds: false },
  ])('1.4.0 is taken by $asks: $finds', async ({ asks, finds }) => {
    const project = newProject();
    const daemon = await started({ project });
    expect((await findService(project, asks)) !== undefined).toBe(finds);
    await (finds ? daemon.stop() : daemon.ended);
  });
});

let projects = 0;

/** With an empty database, whose making takes seconds and is not what is tested. */
function newProject(): string {
  const project = join(root, `project-${++projects}`);
  const place = servicePlace(project);
  makeServiceFolder(place);
  cpSync(prepared, place.data, { recursive: true });
  return project;
}

function options(some: Partial<DaemonOptions> & { project: string }): DaemonOptions {
  return {
    version: VERSION,
    report: (error) => {
      throw error;
    },
    ...some,
  };
}

async function started(some: Partial<DaemonOptions> & { project: string }): Promise<Daemon> {
  const daemon = await runDaemon(options(some));
  if (daemon === undefined) throw new Error('Another service has the project');
  return daemon;
}

async function ask({ url, token }: Daemon, method: string, path: string, body?: unknown): Promise<number> {
  const { status } = await fetch(`${url}/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return status;
}
