import { type Kysely, sql, type Transaction } from 'kysely';
import type { CollectedAsset } from '../../model/generated/types.ts';
import { json } from '../../store/json-column.ts';
import { present, timestamp, timestampOrNull } from '../../store/read-columns.ts';
import type { Tables } from '../../store/tables.ts';
import { IS_REMEMBERED, isGarbage } from './garbage.ts';

export interface AssetsToCollect {
  readonly olderThan: Date;
  /** Only assets of this game. */
  readonly gameId: string | undefined;
}

export interface GarbageAsset {
  readonly asset: CollectedAsset;
  /** Images that it had. */
  readonly hashes: readonly string[];
}

/** What would go, the oldest first. */
export async function findGarbage(db: Kysely<Tables>, wanted: AssetsToCollect): Promise<GarbageAsset[]> {
  const { rows } = await sql<GarbageRow>`
    ${garbageColumns} from assets where ${inGame(wanted)} and ${isGarbage(wanted.olderThan)}
    order by assets.created_at, assets.id`.execute(db);
  return rows.map(garbageAsset);
}

/** Assets of one transaction: others wait as long as it takes. */
const AT_ONCE = 2000;

/**
 * Takes what nobody uses out of the library, some at a time. What begins to be used at the same moment stays, as does
 * what somebody is changing.
 */
export async function* collectAssets(
  db: Kysely<Tables>,
  wanted: AssetsToCollect,
): AsyncGenerator<GarbageAsset[]> {
  const ids = (await findGarbage(db, wanted)).map(({ asset }) => asset.id);
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE);
    yield await db.transaction().execute((trx) => collectSome(trx, some, wanted));
  }
}

async function collectSome(
  trx: Transaction<Tables>,
  wantedIds: readonly string[],
  { olderThan }: AssetsToCollect,
): Promise<GarbageAsset[]> {
  const locked = await trx
    .selectFrom('assets')
    .select('id')
    .where('id', 'in', wantedIds)
    .orderBy('id')
    .forUpdate()
    .skipLocked()
    .execute();
  // Asked again under the lock: whoever began to use one in between has kept it before we had it, or waits for us.
  const ids = json(locked.map(({ id }) => id));
  const { rows } = await sql<GarbageRow>`
    ${garbageColumns} from assets
    where assets.id in (select jsonb_array_elements_text(${ids}::jsonb)) and ${isGarbage(olderThan)}`.execute(
    trx,
  );
  await strip(
    trx,
    rows.filter(({ is_remembered }) => is_remembered),
  );
  await remove(
    trx,
    rows.filter(({ is_remembered }) => !is_remembered),
  );
  return rows.map(garbageAsset);
}

async function strip(trx: Transaction<Tables>, rows: readonly GarbageRow[]): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await trx.deleteFrom('asset_variants').where('asset_id', 'in', ids).execute();
  await sql`
    update assets set content_hash = null, deleted_at = coalesce(deleted_at, ${new Date()}), revision = revision + 1
    where id in (select jsonb_array_elements_text(${json(ids)}::jsonb))`.execute(trx);
}

async function remove(trx: Transaction<Tables>, rows: readonly GarbageRow[]): Promise<void> {
  if (rows.length === 0) return;
  await trx
    .deleteFrom('assets')
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
}

function inGame({ gameId }: AssetsToCollect) {
  return gameId === undefined ? sql<boolean>`true` : sql<boolean>`assets.owner_game_id = ${gameId}`;
}

interface GarbageRow {
  readonly id: string;
  readonly owner_game_id: string | null;
  readonly name: string | null;
  readonly image_url: string;
  readonly content_hash: string | null;
  readonly variant_hashes: readonly string[] | null;
  readonly created_at: Date;
  readonly deleted_at: Date | null;
  readonly is_remembered: boolean;
}

const garbageColumns = sql`
  select assets.id, assets.owner_game_id, assets.name, assets.image_url, assets.content_hash,
    (
      select array_agg(variant.content_hash) from asset_variants variant
      where variant.asset_id = assets.id and variant.content_hash is not null
    ) as variant_hashes,
    assets.created_at, assets.deleted_at, ${IS_REMEMBERED} as is_remembered`;

function garbageAsset(row: GarbageRow): GarbageAsset {
  const asset: CollectedAsset = present({
    id: row.id,
    ownerGameId: row.owner_game_id,
    name: row.name,
    imageUrl: row.image_url,
    createdAt: timestamp(row.created_at),
    deletedAt: timestampOrNull(row.deleted_at),
    record: row.is_remembered ? ('kept' as const) : ('removed' as const),
  });
  const hashes = [row.content_hash, ...(row.variant_hashes ?? [])].filter((hash) => hash !== null);
  return { asset, hashes };
}
