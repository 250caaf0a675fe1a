import type { InputFact } from '../../contract/declaration/input-fact.ts';
import type { FolderListing } from './folder-walk.ts';

/**
 * The one way in which the packer reaches a project's files: the file system in Node, the workspace in an editor,
 * a map in a test. Paths are relative to the project, `/` between parts, `.` for the project itself.
 */
export interface ProjectFiles {
  /** What findings name the file by. */
  uriOf(path: string): string;
  /**
   * Folders below `folders` that hold an `asset.json`, in code unit order. `exclude` and what they hold are left out,
   * and so are projects inside this one: they have registries of their own. A folder that cannot be read is told to
   * `onUnreadable` and left out; without that it is a {@link FileAccessError}.
   */
  findAssetRoots(
    folders: readonly string[],
    exclude: readonly string[],
    onUnreadable?: OnUnreadable,
  ): Promise<string[]>;
  /** The text with its byte order mark, or undefined where there is no such file. Throws {@link FileAccessError}. */
  readText(path: string): Promise<string | undefined>;
  /** Whether nobody but the caller has what `readBytes` gives. */
  readonly givesAway?: boolean;
  /** Throws {@link FileAccessError}, also where the file is larger than `limit` bytes. */
  readBytes(path: string, limit: number): Promise<Uint8Array>;
  /** What is in a folder; undefined where there is none. Throws {@link FileAccessError}. */
  list(path: string): Promise<FolderListing | undefined>;
  /** What the file system says of each of `paths`, which are relative to the asset root. */
  inputFacts(root: string, paths: readonly string[]): Promise<ReadonlyMap<string, InputFact>>;
}

export type OnUnreadable = (error: FileAccessError) => void;

/** The world failed: a file or folder that exists cannot be read, or the project has no end. */
export class FileAccessError extends Error {
  override readonly name = 'FileAccessError';
  readonly path: string;

  constructor(path: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.path = path;
  }
}

export function joinPath(root: string, path: string): string {
  return root === '.' ? path : `${root}/${path}`;
}
