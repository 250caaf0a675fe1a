import type { ProjectFiles } from '../../packer/project/project-files.ts';
import type { TaskEnvironment } from './task.ts';

/** Files whose every reading is a place to stop at: of many small files each is read in no time, and all are not. */
export function cancellableFiles(env: TaskEnvironment, folder: string): ProjectFiles {
  const files = env.filesOf(folder);
  const unlessCancelled = <A extends readonly unknown[], R>(read: (...args: A) => R) => {
    return (...args: A): R => {
      env.checkCancelled();
      return read(...args);
    };
  };
  return {
    uriOf: (path) => files.uriOf(path),
    findAssetRoots: unlessCancelled((folders, exclude) => files.findAssetRoots(folders, exclude)),
    readText: unlessCancelled((path) => files.readText(path)),
    readBytes: unlessCancelled((path, limit) => files.readBytes(path, limit)),
    list: unlessCancelled((path) => files.list(path)),
    inputFacts: unlessCancelled((root, paths) => files.inputFacts(root, paths)),
  };
}
