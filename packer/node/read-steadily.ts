import { closeSync, fstatSync } from 'node:fs';
import type { Stamp } from '../cache/stamp.ts';
import { openForReading } from './open-for-reading.ts';
import { stampOf } from './stamp-of.ts';

export interface Reading<T> {
  /** As it was before the content was read. */
  readonly stamp: Stamp;
  readonly content: T;
}

/**
 * Reads a file that nobody writes to meanwhile: where it is another after than before, once more. `read` is given the
 * open file and its size in bytes. Throws what the system says, and an Error where it changed again.
 */
export function readSteadily<T>(path: string, read: (file: number, size: number) => T): Reading<T> {
  const reading = readOnce(path, read) ?? readOnce(path, read);
  if (reading === undefined) throw new Error('it changes while it is read');
  return reading;
}

function readOnce<T>(path: string, read: (file: number, size: number) => T): Reading<T> | undefined {
  const file = openForReading(path);
  try {
    const stamp = stampOf(fstatSync(file));
    const content = read(file, stamp.size);
    const { size, mtimeMs } = fstatSync(file);
    return size === stamp.size && mtimeMs === stamp.mtime ? { stamp, content } : undefined;
  } finally {
    closeSync(file);
  }
}
