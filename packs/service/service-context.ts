import type { BlobStore } from '../store/blobs/blob-store.ts';
import type { Store } from '../store/store.ts';

/** What the service stands on. */
export interface ServiceContext {
  readonly store: Store;
  readonly blobs: BlobStore;
}
