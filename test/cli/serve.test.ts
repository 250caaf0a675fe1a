import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newTestDatabase } from '../packs/support/open-test-store.ts';
import { program } from '../support/built-program.ts';
import { cli } from '../support/run-cli.ts';

/** `packwright serve` as users run it: the built program, a process of its own, ended by a signal. */
let folder: string;
const running: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packwright-serve-'));
  writeFileSync(join(folder, 'packwright.json'), '{}');
});
afterEach(async () => {
  for (const child of running.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

it('serves a project until SIGTERM, to who can read its record', async () => {
  const { url, end } = await serve(['serve']);
  const file = join(folder, '.packwright/packs/service.json');
  const record = JSON.parse(readFileSync(file, 'utf8'));
  expect(record.url).toBe(url);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await statusOf(url, undefined)).toBe(401);
  expect(await statusOf(url, record.token)).toBe(200);
  expect(await statusOf(url, record.token, { origin: 'https://evil.example' })).toBe(403);
  const second = await cli(folder, 'serve');
  expect([second.status, second.stderr]).toEqual([2, expect.stringContaining('served already')]);
  expect(await end()).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
});

it('serves a team from PostgreSQL, to who has a token', async () => {
  const database = await newTestDatabase();
  const tokens = (...args: string[]) => cli(folder, 'serve', 'tokens', ...args, '--database', database);
  const made = await tokens('create', '--name', 'anna', '--role', 'edit');
  expect(made.stdout).toMatch(/^pw_[\w-]{43}\n$/);
  expect(made.stderr).toContain('the token of anna (edit, all games)');
  const { url, log, end } = await serve([
    'serve',
    '--database',
    database,
    '--blobs',
    'images',
    '--port',
    '0',
  ]);
  expect(await statusOf(url, made.stdout.trim())).toBe(200);
  const [id = ''] = (await tokens('list')).stdout.split('\t');
  expect((await tokens('revoke', id)).stdout).toContain('is revoked');
  expect(await statusOf(url, made.stdout.trim())).toBe(401);
  expect(await end()).toBe(0);
  const lines = log()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ status, actor }) => [status, actor])).toEqual([
    [200, 'anna'],
    [401, undefined],
  ]);
});

it.each([
  ['a project, to others', ['--host', '0.0.0.0'], 2, 'to this machine alone'],
  ['a team without a place for images', ['--database', 'postgres://nobody@127.0.0.1:1/none'], 2, '--blobs'],
  [
    'a database that is not there',
    ['--database', 'postgres://nobody@127.0.0.1:1/none', '--blobs', 'x'],
    3,
    'could not be opened',
  ],
  [
    'a name that is none',
    ['--database', 'x', '--blobs', 'x', '--public-url', 'packs'],
    2,
    'must be as https://',
  ],
  ['a port that is none', ['--port', '70000'], 2, 'from 0 to 65535'],
])('refuses %s', async (_, args, status, said) => {
  const run = await cli(folder, 'serve', ...args);
  expect([run.status, run.stderr]).toEqual([status, expect.stringContaining(said)]);
});

it.each([
  ['without a database', ['list'], 2, 'with --database'],
  ['of a role that there is not', ['create', '--name', 'a', '--role', 'root'], 2, 'Allowed choices'],
])('refuses tokens %s', async (_, args, status, said) => {
  const run = await cli(folder, 'serve', 'tokens', ...args);
  expect([run.status, run.stderr]).toEqual([status, expect.stringContaining(said)]);
});

it('refuses a token of a game that there is not', async () => {
  const database = await newTestDatabase();
  const args = ['create', '--name', 'a', '--role', 'read', '--game', 'none', '--database', database];
  const run = await cli(folder, 'serve', 'tokens', ...args);
  expect([run.status, run.stderr]).toEqual([2, expect.stringContaining('There is no game ‘none’')]);
});

/** Starts it and waits until it says where it is. */
async function serve(args: readonly string[]) {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder });
  running.push(child);
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  const ended = once(child, 'exit');
  const [line] = await Promise.race([
    once(child.stdout.setEncoding('utf8'), 'data'),
    ended.then(() => Promise.reject(new Error(log))),
  ]);
  const end = async (): Promise<number | null> => {
    child.kill('SIGTERM');
    await ended;
    return child.exitCode;
  };
  return { url: String(line).trim(), log: () => log, end };
}

async function statusOf(url: string, token: string | undefined, headers: Record<string, string> = {}) {
  const bearer: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/v1/service`, { headers: { ...bearer, ...headers } });
  await response.text();
  return response.status;
}
