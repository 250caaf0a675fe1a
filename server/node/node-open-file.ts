import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openFile } from '../../packer/node/file-access.ts';
import type { OpenFile } from '../tasks/task.ts';

/** A file below the folder of a `file:` URI, or anywhere if its path is absolute. Throws FileAccessError. */
export async function nodeOpenFile(folder: string, path: string): Promise<OpenFile | undefined> {
  const file = resolve(fileURLToPath(folder), path);
  return existsSync(file) ? openFile(file) : undefined;
}
