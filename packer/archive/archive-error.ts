/** Bytes that are no archive of this schema, or a header that must not be written as one. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}
