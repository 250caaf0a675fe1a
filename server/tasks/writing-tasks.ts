import type { TaskName } from './work.ts';

/** Tasks that write to a project: not done in a workspace that the user does not trust. */
export const WRITING_TASKS: ReadonlySet<TaskName> = new Set<TaskName>([
  'build-project',
  'clean-project',
  'write-registry',
]);
