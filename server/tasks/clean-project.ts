import { cleanProject } from '../../packer/build/clean-project.ts';
import { openFileIn } from './opened-file.ts';
import type { TaskEnvironment } from './task.ts';

export interface CleanProjectParams {
  /** URI of the project's folder. */
  readonly folder: string;
}

export type CleanedProject =
  | { readonly kind: 'nowhere-to-write' }
  | {
      readonly kind: 'cleaned';
      readonly removed: readonly string[];
      readonly left: readonly string[];
      /** URIs of what was removed. */
      readonly uris: readonly string[];
    };

/** Deletes what a build writes. Throws FileAccessError and WriteError where the disk fails. */
export async function cleanProjectTask(
  env: TaskEnvironment,
  { folder }: CleanProjectParams,
): Promise<CleanedProject> {
  const output = env.outputOf?.(folder);
  if (output === undefined) return { kind: 'nowhere-to-write' };
  const openFile = openFileIn(env, folder);
  const { removed, left } = await cleanProject(env.filesOf(folder), output, { openFile });
  return { kind: 'cleaned', removed, left, uris: removed.map((path) => output.uriOf(path)) };
}
