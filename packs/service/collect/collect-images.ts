import { type Kysely, sql } from 'kysely';
import type { CollectedImages } from '../../model/generated/types.ts';
import type { BlobStore } from '../../store/blobs/blob-store.ts';
import { json } from '../../store/json-column.ts';
import type { Tables } from '../../store/tables.ts';
import type { ServiceContext } from '../service-context.ts';

export interface ImagesToCollect {
  /** Images that came later stay. */
  readonly olderThan: Date;
  /** Assets that count as gone already. */
  readonly without: readonly string[];
  /** Only these; undefined for all. */
  readonly hashes: ReadonlySet<string> | undefined;
}

interface Image {
  readonly hash: string;
  readonly size: number;
}

/** What of the known images would go: those that nothing names. */
export async function findUnusedImages(db: Kysely<Tables>, wanted: ImagesToCollect): Promise<Image[]> {
  const { rows } = await sql<Image>`
    with gone as (select jsonb_array_elements_text(${json(wanted.without)}::jsonb) as id)
    select hash, size from blobs
    where offered_at < ${wanted.olderThan}
      and not exists (
        select from assets where assets.content_hash = hash and assets.id not in (select id from gone)
      )
      and not exists (
        select from asset_variants where content_hash = hash and asset_id not in (select id from gone)
      )`.execute(db);
  return rows.filter(({ hash }) => wanted.hashes?.has(hash) ?? true);
}

/** Images in the store that no row knows: of uploads that never came to an end, long ago. */
export async function* findStrayImages(
  { store, blobs }: ServiceContext,
  olderThan: Date,
): AsyncGenerator<string> {
  for await (const hashes of inPieces(blobs, olderThan)) {
    const known = await store.db.selectFrom('blobs').select('hash').where('hash', 'in', hashes).execute();
    const rows = new Set(known.map(({ hash }) => hash));
    yield* hashes.filter((hash) => !rows.has(hash));
  }
}

const AT_ONCE = 1000;

async function* inPieces(blobs: BlobStore, olderThan: Date): AsyncGenerator<string[]> {
  let piece: string[] = [];
  for await (const { hash, modifiedAt } of blobs.list()) {
    if (modifiedAt < olderThan) piece.push(hash);
    if (piece.length < AT_ONCE) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

/** @returns what went; what came again or was used in between stays */
export async function collectImages(
  context: ServiceContext,
  wanted: ImagesToCollect,
): Promise<CollectedImages> {
  let count = 0;
  let bytes = 0;
  for (const { hash, size } of await findUnusedImages(context.store.db, wanted)) {
    if (!(await collectImage(context, hash, wanted.olderThan))) continue;
    count += 1;
    bytes += size;
  }
  if (wanted.hashes !== undefined) return { count, bytes };
  for await (const hash of findStrayImages(context, wanted.olderThan))
    if (await collectImage(context, hash, wanted.olderThan)) count += 1;
  return { count, bytes };
}

/**
 * Takes one image out of the store. This alone touches the store of images within a transaction: whoever uploads the
 * same bytes at this moment writes their row first (`storeImage`), and so waits here until they are gone, then puts them
 * anew.
 */
async function collectImage(
  { store, blobs }: ServiceContext,
  hash: string,
  olderThan: Date,
): Promise<boolean> {
  return store.db.transaction().execute(async (trx) => {
    if (!(await claim(trx, hash, olderThan))) return false;
    await trx.deleteFrom('blobs').where('hash', '=', hash).execute();
    await blobs.delete(hash);
    return true;
  });
}

/** Makes the row ours, or a row where there was none: uploads of the same bytes wait for it. */
async function claim(trx: Kysely<Tables>, hash: string, olderThan: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await trx
    .insertInto('blobs')
    .values({ hash, size: 0, media_type: '', width: 0, height: 0 })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows > 0n) return true;
  await trx.selectFrom('blobs').select('hash').where('hash', '=', hash).forUpdate().execute();
  const unused = await sql<{ hash: string }>`
    select hash from blobs where hash = ${hash} and offered_at < ${olderThan}
      and not exists (select from assets where content_hash = hash)
      and not exists (select from asset_variants where content_hash = hash)`.execute(trx);
  return unused.rows.length > 0;
}
