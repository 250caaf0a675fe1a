/**
 * Runs a PostgreSQL server with empty databases until its standard input ends, that is until whoever started it stops
 * it or dies, and leaves nothing behind. Writes one line of JSON when the server answers. The line `crash` on its input
 * kills all processes of the server, as they are, and starts it again; then a line is written as well.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type PostgresPrograms, postgresPrograms } from './postgres-programs.ts';

/** PostgreSQL refuses to run as root: there it runs as “nobody”, who has this number on all systems with one. */
const OTHER = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;
const CACHE = join(import.meta.dirname, '../../../.cache/postgres');

const programs = postgresPrograms();
const folder = ownFolder(tmpdir());
const data = join(folder, 'data');
cpSync(initialised(programs), data, { recursive: true });
handOver(data);
const place = process.platform === 'win32' ? { port: await freePort() } : { socket: folder };
process.on('SIGTERM', stop).on('SIGINT', stop);
start();
createInterface(process.stdin).on('line', crash).on('close', stop);

function start(): void {
  run(programs.pgCtl, ['start', '-w', '-D', data, '-l', join(folder, 'log'), '-o', serverOptions()]);
  console.log(JSON.stringify(place));
}

/** The first of the server's processes first, so that it starts no others meanwhile. */
function crash(): void {
  const first = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  process.kill(first, 'SIGKILL');
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  for (const [, pid] of stdout.matchAll(new RegExp(`^ *(\\d+) +${first} +postgres`, 'gm'))) kill(Number(pid));
  // Where nobody collects dead processes, as in some containers, their numbers look as if they lived.
  for (const lock of [join(data, 'postmaster.pid'), join(folder, '.s.PGSQL.5432.lock')])
    rmSync(lock, { force: true });
  start();
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has noticed by itself that the first is gone.
  }
}

/** Those of a small server; that no write waits for the disk is safe, since the machine does not end with the tests. */
function serverOptions(): string {
  const where =
    'socket' in place
      ? [`unix_socket_directories=${place.socket}`, 'listen_addresses=']
      : ['listen_addresses=127.0.0.1', `port=${place.port}`];
  return [...where, 'fsync=off', 'shared_buffers=32MB', 'max_connections=120']
    .map((option) => `-c "${option}"`)
    .join(' ');
}

/** A data folder as initdb makes it, kept for all servers of this version. */
function initialised({ initdb, version }: PostgresPrograms): string {
  const kept = join(CACHE, `${version}${OTHER === undefined ? '' : '-as-other'}`);
  if (existsSync(kept)) return kept;
  const made = ownFolder(cacheFolder());
  // Text is ordered as people do it, as on most servers: who relies on the order of bytes is found out.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=en-US'];
  run(initdb, ['-D', made, '--username=packwright', '--auth=trust', '--no-sync', ...locale]);
  try {
    renameSync(made, kept);
  } catch {
    // Another was first, or the cache is not ours and what was made stands in the server's own folder.
    if (!existsSync(kept)) return made;
    rmSync(made, { recursive: true });
  }
  return kept;
}

/** The cache itself where it can be written, since a folder is moved only within a file system. */
function cacheFolder(): string {
  try {
    mkdirSync(CACHE, { recursive: true });
    return CACHE;
  } catch {
    return folder;
  }
}

function ownFolder(parent: string): string {
  const made = mkdtempSync(join(parent, 'packwright-postgres-'));
  handOver(made);
  return made;
}

/** Gives a folder and what is in it to the user who runs the server, and to nobody else. */
function handOver(path: string): void {
  if (process.platform === 'win32') return;
  for (const entry of readdirSync(path, { recursive: true, encoding: 'utf8' }))
    if (OTHER !== undefined) chownSync(join(path, entry), OTHER.uid, OTHER.gid);
  if (OTHER !== undefined) chownSync(path, OTHER.uid, OTHER.gid);
  chmodSync(path, 0o700);
}

function run(program: string, args: readonly string[]): void {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    ...OTHER,
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    // A server inherits them: one that reads from a pipe of ours would keep it open.
    stdio: [
      'ignore',
      ...(args[0] === 'start' ? (['ignore', 'ignore'] as const) : (['pipe', 'pipe'] as const)),
    ],
  });
  if (status === 0) return;
  const log = join(folder, 'log');
  const told = existsSync(log) ? readFileSync(log, 'utf8') : '';
  rmSync(folder, { recursive: true, force: true });
  throw new Error(`${program} ${args[0]} failed (${status}): ${stdout ?? ''}${stderr ?? ''}${told}`, {
    cause: error,
  });
}

function stop(): void {
  spawnSync(programs.pgCtl, ['stop', '-D', data, '-m', 'immediate'], {
    ...OTHER,
    cwd: folder,
    stdio: 'ignore',
  });
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.exit();
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
