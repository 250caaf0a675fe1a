/**
 * Images by their content. Whoever puts the same bytes twice has them once; what is there never changes.
 *
 * @throws BlobError of every method, where the disk or the network fails
 */
export interface BlobStore {
  /** @param hash SHA-256 of `bytes`, lower-case hexadecimal */
  put(hash: string, bytes: Uint8Array, mediaType: string): Promise<void>;
  /** Undefined where there is none, or where what is there is damaged: its hash is another. */
  get(hash: string): Promise<Uint8Array | undefined>;
  has(hash: string): Promise<boolean>;
  delete(hash: string): Promise<void>;
  /** All hashes, in no order: for collecting what nobody needs. */
  list(): AsyncIterable<{ readonly hash: string; readonly modifiedAt: Date }>;
}

export class BlobError extends Error {
  override readonly name = 'BlobError';
}
