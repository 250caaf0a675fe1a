import { buildAssetTask } from './build-asset.ts';
import { buildProjectTask } from './build-project.ts';
import { contentFindingsTask } from './content-findings.ts';
import { previewTask } from './preview.ts';

/** Every task by name: what may be asked of another thread. */
export const TASKS = {
  'content-findings': contentFindingsTask,
  'build-project': buildProjectTask,
  'build-asset': buildAssetTask,
  preview: previewTask,
} as const;

/** The lane of a task that may take minutes; all others share the quick one. */
export const SLOW_TASKS: ReadonlySet<string> = new Set(['build-project']);

/** Tasks that are done in no time where the inputs are small, and so are not worth a thread then. */
export const LIGHT_TASKS: ReadonlySet<string> = new Set(['content-findings']);
