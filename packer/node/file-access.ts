import { closeSync, fstatSync, readSync } from 'node:fs';
import { quote } from '../../contract/quote.ts';
import type { RandomAccess } from '../archive/random-access.ts';
import { FileAccessError } from '../project/project-files.ts';
import { openForReading } from './open-for-reading.ts';
import { describeSystemError } from './system-error.ts';

export interface FileAccess extends RandomAccess {
  /** Lets the file go; nothing can be read after. */
  close(): Promise<void>;
}

/** Opens a file to read parts of it. Throws FileAccessError, as its `read` does. */
export async function openFile(path: string): Promise<FileAccess> {
  const file = orAccessError(path, () => openForReading(path));
  try {
    const size = orAccessError(path, () => sizeOf(file));
    return {
      size,
      read: async (offset, length) => orAccessError(path, () => readPart(file, offset, length)),
      close: async () => orAccessError(path, () => closeSync(file)),
    };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function sizeOf(file: number): number {
  const stats = fstatSync(file);
  if (stats.isFile()) return stats.size;
  throw Object.assign(new Error('not a file'), { code: stats.isDirectory() ? 'EISDIR' : 'ENOTSUP' });
}

/** Fewer bytes than `length` only where the file has shrunk. */
function readPart(file: number, offset: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(file, bytes, filled, length - filled, offset + filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}

function orAccessError<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new FileAccessError(path, `cannot read ${quote(path, 200)}: ${describeSystemError(cause)}`, {
      cause,
    });
  }
}
