import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../store/tables.ts';
import { type ImageFacts, readImage } from '../assets/images/read-image.ts';
import { ServiceProblem } from '../problems.ts';
import type { ServiceContext } from '../service-context.ts';
import { invalid, type ZipEntry } from './zip-directory.ts';

export interface KeptImages {
  readonly added: number;
  readonly known: number;
}

/**
 * Brings a bundle's images into the store of images. What is there by its hash is not read again; of the others bytes
 * say the hash, the kind and the size, and what is no image that the service takes is refused. On a dry run all are
 * looked at and none is kept.
 *
 * @throws ServiceProblem invalid-bundle
 */
export async function keepImages(
  context: ServiceContext,
  images: ReadonlyMap<string, ZipEntry>,
  { isDryRun }: { isDryRun: boolean },
): Promise<KeptImages> {
  const rows = await knownHashes(context.store.db, [...images.keys()], isDryRun);
  let known = 0;
  for (const [hash, entry] of images) {
    // A row without its bytes is a store of images that was lost: the bundle mends it.
    if (rows.has(hash) && (await context.blobs.has(hash))) {
      known += 1;
      continue;
    }
    const bytes = await entry.read();
    const facts = checkImage(hash, bytes, entry.name);
    if (!isDryRun) await keepImage(context, { hash, bytes, facts });
  }
  return { added: images.size - known, known };
}

/** Says of those that there are that they were offered now, so that nobody collects them before they are used. */
async function knownHashes(
  db: Kysely<Tables>,
  hashes: readonly string[],
  isDryRun: boolean,
): Promise<ReadonlySet<string>> {
  const wanted = sql<string>`(select jsonb_array_elements_text(${JSON.stringify(hashes)}::jsonb))`;
  const rows = isDryRun
    ? await db.selectFrom('blobs').select('hash').where('hash', 'in', wanted).execute()
    : await db
        .updateTable('blobs')
        .set({ offered_at: new Date() })
        .where('hash', 'in', wanted)
        .returning('hash')
        .execute();
  return new Set(rows.map(({ hash }) => hash));
}

function checkImage(hash: string, bytes: Uint8Array, name: string): ImageFacts {
  if (createHash('sha256').update(bytes).digest('hex') !== hash)
    throw invalid(`‘${name}’ is not the image that its name says`);
  try {
    return readImage(bytes);
  } catch (error) {
    if (error instanceof ServiceProblem) throw invalid(`‘${name}’: ${error.message}`);
    throw error;
  }
}

interface CheckedImage {
  readonly hash: string;
  readonly bytes: Uint8Array;
  readonly facts: ImageFacts;
}

async function keepImage({ store, blobs }: ServiceContext, image: CheckedImage): Promise<void> {
  const { hash, bytes, facts } = image;
  const now = new Date();
  // The row comes first: bytes without one are anybody's to collect.
  await store.db
    .insertInto('blobs')
    .values({
      hash,
      size: bytes.length,
      media_type: facts.mediaType,
      width: facts.width,
      height: facts.height,
      created_at: now,
      offered_at: now,
    })
    .onConflict((conflict) => conflict.column('hash').doUpdateSet({ offered_at: now }))
    .execute();
  await blobs.put(hash, bytes, facts.mediaType);
}
