import { type FSWatcher, watch } from 'node:fs';
import { sep } from 'node:path';
import { describeSystemError } from '../../packer/node/system-error.ts';
import { FileAccessError } from '../../packer/project/project-files.ts';
import { FolderWatchers } from './folder-watchers.ts';

export interface FolderListener {
  /** Something at that path, relative and with `/`, is another than before, or is new or gone. May be told twice. */
  changed(path: string): void;
  /** Nothing more will be told. */
  failed(error: FileAccessError): void;
}

/**
 * Watches a folder (absolute) with all below it but what is never searched for assets. macOS and Windows do that by
 * themselves. On Linux, Node's recursive watching loses a file once another is renamed over it, which is how many
 * editors save; so there each folder is watched, which tells of every name in it. Throws FileAccessError.
 */
export function watchFolder(folder: string, listener: FolderListener): { close(): void } {
  const failed = (cause: unknown) => listener.failed(watchError(folder, cause));
  try {
    if (process.platform !== 'darwin' && process.platform !== 'win32')
      return new FolderWatchers(folder, { changed: (path) => listener.changed(path), failed });
    return watchWhole(folder, listener).on('error', failed);
  } catch (error) {
    throw watchError(folder, error);
  }
}

function watchWhole(folder: string, { changed }: Pick<FolderListener, 'changed'>): FSWatcher {
  return watch(folder, { recursive: true }, (_, name) => {
    changed(name === null ? '.' : name.split(sep).join('/'));
  });
}

function watchError(folder: string, cause: unknown): FileAccessError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const why = code === 'ENOSPC' ? NO_WATCHES_LEFT : describeSystemError(cause);
  return new FileAccessError(folder, `${folder} cannot be watched: ${why}`, { cause });
}

const NO_WATCHES_LEFT =
  'the system watches as many folders as it is allowed to (fs.inotify.max_user_watches)';
