/** Whether it is an error whose message is a sentence for the user: the world failed, and nothing is wrong with us. */
export function isWorldError(error: unknown): error is Error {
  return error instanceof Error && WORLD_ERRORS.has(error.name);
}

/** Named, not imported: start-up loads no command's code for them. */
const WORLD_ERRORS: ReadonlySet<string> = new Set([
  'FileAccessError',
  'WriteError',
  'ArchiveError',
  'CodecError',
  'BankError',
  'PackMemoryError',
  'OvertakenError',
  'ServiceUnreachable',
  'StoreError',
  'ServeError',
  'BlobError',
]);
