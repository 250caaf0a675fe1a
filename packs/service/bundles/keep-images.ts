import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../store/tables.ts';
import { readImage } from '../assets/images/read-image.ts';
import { storeImage } from '../assets/store-image.ts';
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
    requireHash(hash, bytes, entry.name);
    await naming<unknown>(entry.name, () => (isDryRun ? readImage(bytes) : storeImage(context, bytes)));
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

function requireHash(hash: string, bytes: Uint8Array, name: string): void {
  if (createHash('sha256').update(bytes).digest('hex') !== hash)
    throw invalid(`‘${name}’ is not the image that its name says`);
}

/** What is wrong with an image is wrong with the bundle, whose file is named. */
async function naming<T>(name: string, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ServiceProblem) throw invalid(`‘${name}’: ${error.message}`);
    throw error;
  }
}
