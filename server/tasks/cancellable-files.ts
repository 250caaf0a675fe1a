import { cancellableFiles as cancellable } from '../../packer/project/cancellable-files.ts';
import type { ProjectFiles } from '../../packer/project/project-files.ts';
import type { TaskEnvironment } from './task.ts';

/** Files whose every reading is a place where the task stops once nobody wants its result. */
export function cancellableFiles(env: TaskEnvironment, folder: string): ProjectFiles {
  return cancellable(env.filesOf(folder), async () => env.checkCancelled());
}
