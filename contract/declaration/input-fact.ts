/**
 * What the file system says of one path that a declaration's `inputs` name. An adapter gathers these before the
 * rules run, so that the rules stay free of I/O.
 */
export type InputFact =
  | { readonly state: 'found' }
  /** Nothing there; `siblings` are the files of the asset root, for a did-you-mean. */
  | { readonly state: 'missing'; readonly siblings: readonly string[] }
  /** There, but spelled `actual` on disk: found on Windows and macOS, missing on Linux. */
  | { readonly state: 'wrong-case'; readonly actual: string }
  /** A symbolic link leads out of the asset root. */
  | { readonly state: 'outside' }
  /** A folder, a socket or the like. */
  | { readonly state: 'not-a-file' };

/** Keyed by the path as declared. */
export type InputFacts = ReadonlyMap<string, InputFact>;
