/** A file as people's tools read it. */
export interface EncodedFile {
  /** File name with its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
