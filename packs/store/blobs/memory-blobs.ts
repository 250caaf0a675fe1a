import type { BlobStore } from './blob-store.ts';

/** Images in memory alone: of a service that is for a moment. */
export function memoryBlobs(): BlobStore {
  const blobs = new Map<string, { bytes: Uint8Array; modifiedAt: Date }>();
  return {
    put: async (hash, bytes) => {
      if (!blobs.has(hash)) blobs.set(hash, { bytes, modifiedAt: new Date() });
    },
    get: async (hash) => blobs.get(hash)?.bytes,
    has: async (hash) => blobs.has(hash),
    delete: async (hash) => {
      blobs.delete(hash);
    },
    async *list() {
      for (const [hash, { modifiedAt }] of blobs) yield { hash, modifiedAt };
    },
  };
}
