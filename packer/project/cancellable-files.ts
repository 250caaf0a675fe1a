import type { ProjectFiles } from './project-files.ts';

/**
 * Files whose every reading is a place to stop at: of many small files each is read in no time, and all are not.
 * `stop` throws where nothing more is to be read; what it waits for is waited for.
 */
export function cancellableFiles(files: ProjectFiles, stop: () => Promise<void>): ProjectFiles {
  const after = <A extends readonly unknown[], R>(read: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      await stop();
      return read(...args);
    };
  };
  return {
    uriOf: (path) => files.uriOf(path),
    givesAway: files.givesAway === true,
    findAssetRoots: after((...args) => files.findAssetRoots(...args)),
    readText: after((path) => files.readText(path)),
    readBytes: after((path, limit) => files.readBytes(path, limit)),
    list: after((path) => files.list(path)),
    inputFacts: after((root, paths) => files.inputFacts(root, paths)),
  };
}
