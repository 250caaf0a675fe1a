import { type Stats, statSync } from 'node:fs';
import type { Stamp } from '../cache/stamp.ts';
import { isMissing } from './system-error.ts';

export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): Stamp {
  return { size, mtime: mtimeMs, ctime: ctimeMs, ino };
}

/** Of the file or folder that a path (absolute) leads to; undefined where there is none. Throws what the system says. */
export function stampAt(path: string): Stamp | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats && stampOf(stats);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
