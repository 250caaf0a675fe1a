import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { ImageMediaType, StoredImage } from '../../model/generated/types.ts';
import type { Tables } from '../../store/tables.ts';
import { ServiceProblem } from '../problems.ts';
import type { ServiceContext } from '../service-context.ts';
import { readImage } from './images/read-image.ts';

/**
 * Keeps an image by its content; the same bytes are there once. Call it before a change, never within: it waits for a
 * disk or a network. Its row is written before the bytes, so that from then on they are not collected as nobody's.
 *
 * @throws ServiceProblem where it is no image that is taken (`readImage`)
 * @throws BlobError where the bytes cannot be kept
 */
export async function storeImage(
  { store, blobs }: Pick<ServiceContext, 'store' | 'blobs'>,
  bytes: Uint8Array,
): Promise<StoredImage> {
  const { mediaType, width, height } = readImage(bytes);
  const contentHash = createHash('sha256').update(bytes).digest('hex');
  const now = new Date();
  await store.db
    .insertInto('blobs')
    .values({
      hash: contentHash,
      size: bytes.length,
      media_type: mediaType,
      width,
      height,
      created_at: now,
      offered_at: now,
    })
    .onConflict((conflict) => conflict.column('hash').doUpdateSet({ offered_at: now }))
    .execute();
  await blobs.put(contentHash, bytes, mediaType);
  return { contentHash, mediaType, size: bytes.length, width, height };
}

/** Where an image of the store is, as `Asset.imageUrl` says it. */
export function imageKey(contentHash: string): string {
  return `sha256:${contentHash}`;
}

/**
 * Images that were stored before, by their hashes. They stay until the transaction ends: what it writes may name them.
 *
 * @throws ServiceProblem unprocessable-image where one is not there
 */
export async function lockImages(
  trx: Kysely<Tables>,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, StoredImage>> {
  const images = new Map<string, StoredImage>();
  const wanted = [...new Set(hashes)].sort();
  for (let start = 0; start < wanted.length; start += ROWS_AT_ONCE) {
    const rows = await trx
      .selectFrom('blobs')
      .selectAll()
      .where('hash', 'in', wanted.slice(start, start + ROWS_AT_ONCE))
      .orderBy('hash')
      .forKeyShare()
      .execute();
    for (const { hash, media_type, size, width, height } of rows)
      images.set(hash, { contentHash: hash, mediaType: media_type as ImageMediaType, size, width, height });
  }
  const missing = wanted.find((hash) => !images.has(hash));
  if (missing === undefined) return images;
  throw new ServiceProblem(
    'unprocessable-image',
    `There is no image ‘${missing}’; send its bytes to /v1/blobs first`,
  );
}

const ROWS_AT_ONCE = 5000;
