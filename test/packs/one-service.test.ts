/** Who works on a project at the same time works with one service, as it is shipped, whatever happens to it. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askService } from '../../packs/node/daemon/ask-service.ts';
import type { FoundService } from '../../packs/node/daemon/find-or-start-service.ts';
import { makeServiceFolder, servicePlace } from '../../packs/node/daemon/service-place.ts';
import { readServiceRecord } from '../../packs/node/daemon/service-record.ts';
import { StoreError } from '../../packs/store/store.ts';
import { program } from '../support/built-program.ts';
import { builtService, serviceProgram } from './support/built-service.ts';

const ROUNDS = 5;
const CLIENTS = 6;
/** What each of them says when something goes wrong: of PGlite, pg, Hono and the SDK of S3. */
const LIBRARIES = [
  'PGlite failed to',
  'Connection terminated unexpectedly',
  'Context is not finalized',
  'NoSuchBucket',
];
/** Some dozen processes start here, which takes as long as the machine's other work leaves to them. */
const TIMEOUT = 5 * 60_000;
let root: string;

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'packwright-service-')));
});
afterAll(() => {
  for (const name of readdirSync(root)) killService(join(root, name));
  rmSync(root, { recursive: true, force: true, maxRetries: 5 });
});

it(`${CLIENTS} clients find one service, each of ${ROUNDS} times that it is killed`, {
  timeout: TIMEOUT,
}, async () => {
  const project = newProject();
  const made: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const services = await Promise.all(Array.from({ length: CLIENTS }, () => builtService(project)));
    expect(new Set(services.map(({ url }) => url)).size).toBe(1);
    const names = services.map((_, client) => `game-${round}-${client}`);
    const answers = await Promise.all(services.map((service, client) => makeGame(service, names[client])));
    expect(answers).toEqual(names.map(() => 201));
    made.push(...names);
    expect(await games(services[0])).toEqual(made.toSorted());
    killService(project);
  }
});

it('an older service makes way for a newer one, and a newer one serves older clients', {
  timeout: TIMEOUT,
}, async () => {
  const project = newProject();
  const old = await builtService(project, { version: '1.0.0' });
  await makeGame(old, 'kept');
  const [newer, same] = [
    await builtService(project, { version: '1.1.0' }),
    await builtService(project, { version: '1.0.0' }),
  ];
  expect(newer.token).not.toBe(old.token);
  expect(same).toEqual(newer);
  expect(await games(newer)).toEqual(['kept']);
});

it('a copy of a project has a service of its own', { timeout: TIMEOUT }, async () => {
  const project = newProject();
  const first = await builtService(project);
  const copy = newProject();
  makeServiceFolder(servicePlace(copy));
  writeFileSync(servicePlace(copy).record, readFileSync(servicePlace(project).record));
  const second = await builtService(copy);
  expect(second.url).not.toBe(first.url);
  expect(await told(copy)).toMatchObject({ project: copy });
});

it('a database that cannot be opened is told with what the service said', { timeout: TIMEOUT }, async () => {
  const project = newProject();
  const place = servicePlace(project);
  makeServiceFolder(place);
  mkdirSync(place.data);
  writeFileSync(join(place.data, 'PG_VERSION'), 'none');
  const opened = builtService(project);
  await expect(opened).rejects.toThrow(StoreError);
  await expect(opened).rejects.toThrow(/The database in .*data could not be opened/);
});

it('the command line starts without the service and its database', () => {
  const bundles = dirname(serviceProgram);
  const start = readFileSync(program.replace(/cli\.cjs$/, 'program.cjs'), 'utf8');
  const service = ['run-daemon', 'serve-team', 's3-blobs']
    .map((name) => readFileSync(join(bundles, `${name}.cjs`), 'utf8'))
    .join();
  for (const said of LIBRARIES)
    expect([said, start.includes(said), service.includes(said)]).toEqual([said, false, true]);
  expect(readdirSync(bundles)).toEqual(
    expect.arrayContaining(['pglite.wasm', 'pglite.data', 'empty-database.tar.gz']),
  );
});

function newProject(): string {
  return mkdtempSync(join(root, 'project-'));
}

function killService(project: string): void {
  const record = readServiceRecord(servicePlace(project).record);
  if (record === undefined) return;
  try {
    process.kill(record.pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

async function told(project: string) {
  const record = readServiceRecord(servicePlace(project).record);
  return record === undefined ? undefined : askService(record);
}

async function makeGame(service: FoundService, id = ''): Promise<number> {
  const definition = { templates: {}, entities: [] };
  return (await ask(service, 'POST', { id, definition })).status;
}

async function games(service: FoundService | undefined): Promise<readonly string[]> {
  if (service === undefined) return [];
  const { items } = await (await ask(service, 'GET')).json();
  return items.map(({ id }: { id: string }) => id).sort();
}

function ask({ url, token }: FoundService, method: string, body?: object): Promise<Response> {
  return fetch(`${url}/v1/games${body === undefined ? '?limit=200' : ''}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}
