import { memoryAccess } from '../../packer/archive/random-access.ts';
import type { OpenFile as OpenProjectFile } from '../../packer/build/previous-archive.ts';
import { MAX_INPUT_BYTES } from '../../packer/input-limits.ts';
import { FileAccessError } from '../../packer/project/project-files.ts';
import type { OpenFile, TaskEnvironment } from './task.ts';

/** Opens files of a folder for the packer, to read parts of them. */
export function openFileIn(env: TaskEnvironment, folder: string): OpenProjectFile {
  return (path) => openedFile(env, folder, path);
}

/** A file of a folder, read as a whole where the platform gives no parts; undefined where there is none to be read. */
export async function openedFile(
  env: TaskEnvironment,
  folder: string,
  path: string,
): Promise<OpenFile | undefined> {
  if (env.openFile !== undefined) return env.openFile(folder, path);
  try {
    const bytes = await env.filesOf(folder).readBytes(path, MAX_INPUT_BYTES);
    return { ...memoryAccess(bytes), close: async () => {} };
  } catch (error) {
    if (error instanceof FileAccessError) return undefined;
    throw error;
  }
}
