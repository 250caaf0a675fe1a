import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { quote } from '../../contract/quote.ts';
import { describeSystemError, isMissing } from './system-error.ts';

/** A file could not be written or deleted; what stood at `path` stands there still. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  readonly path: string;

  constructor(path: string, cause: unknown, what: 'write' | 'delete' = 'write') {
    super(`cannot ${what} ${quote(path, 200)}: ${describeWriteProblem(cause)}`, { cause });
    this.path = path;
  }
}

/**
 * Writes the file so that it appears whole or not at all, also when the power fails: into a file beside it, which
 * then takes its place. Folders that are missing are made; a link at `path` stays and its target is replaced; an old
 * file's permissions stay. What writers that were killed left beside it is deleted when it is old. Throws
 * {@link WriteError}, with the old file untouched and nothing left beside it.
 */
export function writeAtomic(path: string, chunks: readonly Uint8Array[]): void {
  try {
    replaceFile(path, chunks);
  } catch (error) {
    throw isSystemError(error) ? new WriteError(path, error) : error;
  }
}

/** Deletes a file, which may be absent; of a link the link. Throws {@link WriteError}. */
export function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (isMissing(error)) return;
    throw isSystemError(error) ? new WriteError(path, error, 'delete') : error;
  }
}

function replaceFile(path: string, chunks: readonly Uint8Array[]): void {
  const target = linkTarget(path);
  const mode = modeOf(target);
  const folder = dirname(target);
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `${temporaryPrefix(target)}${randomBytes(8).toString('hex')}.tmp`);
  try {
    writeNewFile(temporary, { chunks, mode });
    renameSync(temporary, target);
  } catch (error) {
    removeLeftover(temporary);
    throw error;
  }
  syncFolder(folder);
  removeAbandoned(target);
}

function temporaryPrefix(target: string): string {
  return `.${basename(target).slice(0, 100)}.`;
}

/** No writing takes so long: whoever wrote a file that was last touched before that was killed. */
const ABANDONED_MILLISECONDS = 10 * 60 * 1000;

/** By the clock of the disk, which on a network is not this machine's. What cannot be deleted harms nobody. */
function removeAbandoned(target: string): void {
  const prefix = temporaryPrefix(target);
  try {
    const latest = statSync(target).mtimeMs - ABANDONED_MILLISECONDS;
    for (const name of readdirSync(dirname(target))) {
      if (!name.startsWith(prefix) || !/^[0-9a-f]{16}\.tmp$/.test(name.slice(prefix.length))) continue;
      const path = join(dirname(target), name);
      if (statSync(path).mtimeMs < latest) rmSync(path, { force: true });
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/** What made the writing fail may keep this from working, too; the first failure is the one to tell of. */
function removeLeftover(temporary: string): void {
  try {
    rmSync(temporary, { force: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

function linkTarget(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return path;
    throw error;
  }
}

/** Permissions of the file to replace; undefined where there is none. */
function modeOf(target: string): number | undefined {
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw Object.assign(new Error(`${target} is a folder`), { code: 'EISDIR' });
  return stats === undefined ? undefined : stats.mode & 0o777;
}

interface NewFile {
  readonly chunks: readonly Uint8Array[];
  readonly mode: number | undefined;
}

/** `wx`: where by some chance the name is taken, this fails instead of writing over what is not ours. */
function writeNewFile(path: string, { chunks, mode }: NewFile): void {
  const file = openSync(path, 'wx');
  try {
    if (mode !== undefined) fchmodSync(file, mode);
    for (const chunk of gather(chunks)) writeWhole(file, chunk);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A thousand banks of a kilobyte need not be two thousand writes. */
const GATHERED = 256 * 1024;

/** The same bytes in fewer pieces: small ones are gathered, large ones pass uncopied. A piece holds until the next. */
function* gather(chunks: readonly Uint8Array[]): Generator<Uint8Array> {
  const buffer = new Uint8Array(GATHERED);
  let filled = 0;
  for (const chunk of chunks) {
    if (filled + chunk.length > GATHERED) {
      yield buffer.subarray(0, filled);
      filled = 0;
    }
    if (chunk.length > GATHERED) yield chunk;
    else {
      buffer.set(chunk, filled);
      filled += chunk.length;
    }
  }
  yield buffer.subarray(0, filled);
}

/** The system may take less than it is given. */
function writeWhole(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) {
    written += writeSync(file, bytes, written, bytes.length - written);
  }
}

/** Makes the new name last. Windows has no such thing, and some network disks refuse it: the name is there anyway. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } catch (error) {
    if (codeOf(error) !== 'EINVAL' && codeOf(error) !== 'ENOTSUP') throw error;
  } finally {
    closeSync(handle);
  }
}

function describeWriteProblem(cause: unknown): string {
  return CLAUSES[codeOf(cause) ?? ''] ?? describeSystemError(cause);
}

/** What reads otherwise when a file is written than when it is read. */
const CLAUSES: Readonly<Record<string, string>> = {
  EACCES: 'its folder is not writable (permission denied)',
  EPERM: 'permission denied, or another program has it open',
  EISDIR: 'a folder of that name is in its place',
  EEXIST: 'a part of the path is a file, not a folder',
  EFBIG: 'it is larger than a file may be here',
};

/** `ENOSPC` and its like, and not `ERR_INVALID_ARG_TYPE`, which is a bug. */
function isSystemError(error: unknown): boolean {
  return /^E[A-Z0-9]+$/.test(codeOf(error) ?? '');
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
