import type { TaskName } from './work.ts';

/** Tasks that may take minutes, or must wait for these: they have a thread of their own, and all others share the quick one. */
export const SLOW_TASKS: ReadonlySet<TaskName> = new Set<TaskName>([
  'verify-banks',
  'build-project',
  'clean-project',
  'fix-all',
]);
