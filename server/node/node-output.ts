import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DiskOutput } from '../../packer/node/disk-output.ts';
import type { TaskOutput } from '../tasks/task.ts';

/** Writes below the folder of a `file:` URI. */
export function nodeOutputOf(folder: string): TaskOutput {
  const path = fileURLToPath(folder);
  const output = new DiskOutput(path);
  return {
    write: (file, chunks) => output.write(file, chunks),
    remove: (file) => output.remove(file),
    forget: () => output.forget(),
    exclusively: (work) => output.exclusively(work),
    uriOf: (file) => pathToFileURL(resolve(path, file)).href,
  };
}
