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
  /** Asked between two transactions, whether to end there. */
  readonly isOver?: () => boolean;
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
  const sizes = new Map<string, number>();
  for (const { hash, size } of await findUnusedImages(context.store.db, wanted)) sizes.set(hash, size);
  const gone = await collectInPieces(context, sizes.keys(), wanted);
  const bytes = gone.reduce((sum, hash) => sum + (sizes.get(hash) ?? 0), 0);
  if (wanted.hashes !== undefined) return { count: gone.length, bytes };
  const strays = await collectInPieces(context, findStrayImages(context, wanted.olderThan), wanted);
  return { count: gone.length + strays.length, bytes };
}

/** Images of one transaction: others wait as long as it takes. */
const GO_AT_ONCE = 200;

async function collectInPieces(
  context: ServiceContext,
  hashes: Iterable<string> | AsyncIterable<string>,
  { olderThan, isOver }: ImagesToCollect,
): Promise<string[]> {
  const gone: string[] = [];
  let piece: string[] = [];
  for await (const hash of hashes) {
    if (isOver?.()) return gone;
    piece.push(hash);
    if (piece.length < GO_AT_ONCE) continue;
    gone.push(...(await collectSome(context, piece, olderThan)));
    piece = [];
  }
  if (piece.length > 0) gone.push(...(await collectSome(context, piece, olderThan)));
  return gone;
}

/**
 * Takes images out of the store. This alone touches the store of images within a transaction: whoever uploads the same
 * bytes at this moment writes their row first (`storeImage`), and so waits here until they are gone, then puts them
 * anew.
 */
async function collectSome(
  { store, blobs }: ServiceContext,
  hashes: readonly string[],
  olderThan: Date,
): Promise<string[]> {
  return store.db.transaction().execute(async (trx) => {
    const gone = await claim(trx, hashes, olderThan);
    if (gone.length === 0) return [];
    await trx.deleteFrom('blobs').where('hash', 'in', gone).execute();
    await Promise.all(gone.map((hash) => blobs.delete(hash)));
    return gone;
  });
}

/** Makes the rows ours, or rows where there were none: uploads of the same bytes wait for them. */
async function claim(trx: Kysely<Tables>, hashes: readonly string[], olderThan: Date): Promise<string[]> {
  // In one order always, so that two who collect never wait for each other.
  const ordered = [...hashes].sort();
  const strays = await trx
    .insertInto('blobs')
    .values(ordered.map((hash) => ({ hash, size: 0, media_type: '', width: 0, height: 0 })))
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .returning('hash')
    .execute();
  await trx
    .selectFrom('blobs')
    .select('hash')
    .where('hash', 'in', ordered)
    .orderBy('hash')
    .forUpdate()
    .execute();
  const unused = await sql<{ hash: string }>`
    select hash from blobs
    where hash in (select jsonb_array_elements_text(${json(ordered)}::jsonb)) and offered_at < ${olderThan}
      and not exists (select from assets where content_hash = hash)
      and not exists (select from asset_variants where content_hash = hash)`.execute(trx);
  return [...strays, ...unused.rows].map(({ hash }) => hash);
}
