import { randomBytes } from 'node:crypto';
import {
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname, uptime } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FileAccessError } from '../project/project-files.ts';
import { CACHE_HOME } from './cache-folder.ts';

/**
 * Does the work while no other process does its own in this project, which is told by a file that is there as long as
 * somebody works. Who was killed holds it no longer. Where the file cannot be made the work is done without: nobody can
 * write to the project there. Throws FileAccessError where others do not come to an end, and what `work` throws.
 */
export async function withProjectLock<T>(project: string, work: () => Promise<T>): Promise<T> {
  const path = join(project, CACHE_HOME, 'lock');
  const mine = `${process.pid} ${hostname()} ${randomBytes(8).toString('hex')}\n`;
  const isHeld = await acquire(path, mine);
  try {
    return await work();
  } finally {
    if (isHeld) release(path, mine);
  }
}

/** What cannot be deleted now is nobody's as soon as this process has ended. */
function release(path: string, mine: string): void {
  const holder = readHolder(path) ?? mine;
  try {
    if (holder === mine) rmSync(path, { force: true });
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}

/** Milliseconds; writing an archive takes few of them. */
const PATIENCE = 60_000;
const PAUSE = 10;

/** False where no lock can be. */
async function acquire(path: string, mine: string): Promise<boolean> {
  for (const start = performance.now(); performance.now() - start < PATIENCE; ) {
    const created = create(path, mine);
    if (created !== 'taken') return created === 'created';
    if (isAbandoned(path)) takeAway(path);
    else await sleep(PAUSE);
  }
  throw new FileAccessError(
    path,
    `another build has been writing to this project for ${PATIENCE / 1000} seconds: build again when it is done, or delete ${path} if there is none`,
  );
}

function create(path: string, mine: string): 'created' | 'taken' | 'impossible' {
  try {
    writeFileSync(path, mine, { flag: 'wx' });
    return 'created';
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return isSomethingElse(path) ? 'impossible' : 'taken';
    return codeOf(error) === 'ENOENT' && makeHome(dirname(path)) ? create(path, mine) : 'impossible';
  }
}

function isSomethingElse(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === false;
}

function makeHome(folder: string): boolean {
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, '.gitignore'), '*\n');
    return true;
  } catch (error) {
    // Another build may have made it in the meantime.
    return codeOf(error) === 'EEXIST' && statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Milliseconds that lie between making the file and writing into it, at most. */
const WRITTEN_AFTER = 2000;
/** Milliseconds after which nobody on another machine works any more. */
const FORGOTTEN_AFTER = 10 * 60_000;

/** Whether whoever made it is gone: ended, with its machine perhaps, or a stranger of whom nothing is heard. */
function isAbandoned(path: string): boolean {
  const holder = readHolder(path);
  const made = lstatSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (holder === undefined || made === undefined) return false;
  const age = Date.now() - made;
  if (!holder.endsWith('\n')) return age > WRITTEN_AFTER;
  const [pid, host] = holder.split(' ');
  if (host !== hostname()) return age > FORGOTTEN_AFTER;
  return age > uptime() * 1000 || !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, and yet is there.
    return codeOf(error) === 'EPERM';
  }
}

/** Two may find it abandoned at once, and the slower one must not take away what the quicker one made in its place. */
function takeAway(path: string): void {
  const aside = `${path}.${randomBytes(8).toString('hex')}`;
  try {
    renameSync(path, aside);
    if (!isAbandoned(aside)) linkSync(aside, path);
    rmSync(aside, { force: true });
  } catch {
    // Another was quicker.
  }
}

function readHolder(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
