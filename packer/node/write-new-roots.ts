import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { removeFile, WriteError, writeAtomic } from './write-atomic.ts';

/** An asset root that is not there yet, or only its folder with the inputs. */
export interface NewRoot {
  /** Absolute. */
  readonly folder: string;
  readonly isThere: boolean;
  /** What is to be written into it, none of which is there. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/**
 * Writes all of the asset roots or none: a new folder is filled beside its place and then takes it, and where anything
 * fails, what was made is taken away again. Throws {@link WriteError}, also where something has come to stand there.
 */
export function writeNewRoots(roots: readonly NewRoot[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const root of roots) {
      if (root.isThere) fillFolder(root, undo);
      else makeFolder(root, undo);
    }
  } catch (error) {
    for (const step of undo.reverse()) quietly(step);
    throw error;
  }
}

function fillFolder({ folder, files }: NewRoot, undo: (() => void)[]): void {
  for (const { name, bytes } of files) {
    const path = join(folder, name);
    refuseTaken(path);
    undo.push(() => removeFile(path));
    writeAtomic(path, [bytes]);
  }
}

function makeFolder({ folder, files }: NewRoot, undo: (() => void)[]): void {
  refuseTaken(folder);
  const parent = dirname(folder);
  const staged = join(parent, `.${basename(folder)}.${randomBytes(8).toString('hex')}.tmp`);
  attempt(folder, () => {
    const first = mkdirSync(parent, { recursive: true });
    if (first !== undefined) undo.push(() => removeEmpty(parent, first));
    undo.push(() => rmSync(staged, { recursive: true, force: true }));
    mkdirSync(staged);
    for (const { name, bytes } of files) writeAtomic(join(staged, name), [bytes]);
    renameSync(staged, folder);
    undo.push(() => rmSync(folder, { recursive: true, force: true }));
  });
}

/** Failures are told of the folder that is wanted, not of one that nobody has asked for. */
function attempt(folder: string, make: () => void): void {
  try {
    make();
  } catch (error) {
    throw new WriteError(folder, error instanceof WriteError ? error.cause : error);
  }
}

function refuseTaken(path: string): void {
  if (existsSync(path)) throw new WriteError(path, new Error('something of that name is there already'));
}

/** From `folder` up to `last`, as far as nobody has put anything there since. */
function removeEmpty(folder: string, last: string): void {
  for (let next = folder; ; next = dirname(next)) {
    rmdirSync(next);
    if (next === last) return;
  }
}

/** What made the writing fail may keep this from working, too; the first failure is the one to tell of. */
function quietly(step: () => void): void {
  try {
    step();
  } catch {
    // Whatever could not be taken away is no asset: its folder's name begins with a full stop.
  }
}
