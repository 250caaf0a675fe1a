import { fileURLToPath } from 'node:url';
import { openFileIn } from '../../packer/node/open-file-in.ts';
import type { OpenFile } from '../tasks/task.ts';

/** A file below the folder of a `file:` URI, or anywhere if its path is absolute. Throws FileAccessError. */
export async function nodeOpenFile(folder: string, path: string): Promise<OpenFile | undefined> {
  return openFileIn(fileURLToPath(folder))(path);
}
