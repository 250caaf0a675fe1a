import type { BlobStore } from '../store/blobs/blob-store.ts';
import type { Store } from '../store/store.ts';
import type { Spool } from './bundles/spool.ts';

/** What the service stands on. */
export interface ServiceContext {
  readonly store: Store;
  readonly blobs: BlobStore;
  /** Where large bodies are held; in memory, and so smaller ones, where it is absent. */
  readonly spool?: Spool;
}
