import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OpenFile } from '../build/previous-archive.ts';
import { openFile } from './file-access.ts';

/** Opens files of a project on disk to read parts of them. `folder` is its absolute path. */
export function openFileIn(folder: string): OpenFile {
  return async (path) => {
    const file = resolve(folder, path);
    return existsSync(file) ? openFile(file) : undefined;
  };
}
