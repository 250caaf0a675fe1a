import { REGISTRY_FILE } from '../../packer/project/settings.ts';
import type { TaskEnvironment } from './task.ts';

export interface WriteRegistryParams {
  /** URI of the project's folder. */
  readonly folder: string;
  /** What the file must hold for it to be written over; undefined where there must be none. */
  readonly before: string | undefined;
  readonly after: string;
}

/** Writes a registry whole or not at all. Throws FileAccessError and WriteError where the disk fails. */
export async function writeRegistryTask(
  env: TaskEnvironment,
  { folder, before, after }: WriteRegistryParams,
): Promise<'written' | 'changed' | 'nowhere-to-write'> {
  const output = env.outputOf?.(folder);
  if (output === undefined) return 'nowhere-to-write';
  if ((await env.filesOf(folder).readText(REGISTRY_FILE)) !== before) return 'changed';
  await output.write(REGISTRY_FILE, [new TextEncoder().encode(after)]);
  return 'written';
}
