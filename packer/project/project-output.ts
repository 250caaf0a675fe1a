/** The one way in which a build leaves anything behind, and in which that goes again. */
export interface ProjectOutput {
  /**
   * Writes the file whole or not at all, making its folder where there is none. `path` is relative to the project,
   * or absolute. Throws WriteError.
   */
  write(path: string, chunks: readonly Uint8Array[]): Promise<void>;
  /** Deletes the file, `path` as above; it may be absent. Throws WriteError. */
  remove(path: string): Promise<void>;
  /** Deletes what builds of the project remember; what that was, relative to the project, if there was any. Throws WriteError. */
  forget?(): Promise<string | undefined>;
  /** Does the work while no other build writes to the project, where others can be told of. */
  exclusively?<T>(work: () => Promise<T>): Promise<T>;
}
