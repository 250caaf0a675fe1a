import { sql } from 'kysely';
import type { Asset, AssetSource, StoredImage } from '../../model/generated/types.ts';
import type { Change } from '../change.ts';
import { newId } from '../new-id.ts';
import { type AssetRow, type AssetSelection, assetRecord, selectAssets } from './asset-record.ts';
import { imageKey } from './store-image.ts';

export interface NewAsset {
  readonly source: AssetSource;
  readonly name?: string | undefined;
  /** An image that `storeImage` or `lockImages` gave, or where an image is that is not ours to keep. */
  readonly image: StoredImage | string;
  readonly assetUuid?: string | undefined;
}

export interface CreatedAsset {
  readonly asset: Asset;
  /** Whether there was none of this image in the game yet. */
  readonly isNew: boolean;
}

/**
 * Assets of a game, or shared by all games where it is null. In one game an image is one asset: whoever adds it again,
 * also at the same moment, gets the one that there is. Thousands are a few statements. Nobody is told: call
 * `recordEvent` at the end of the change. Call it before a pack is locked, so that two changes never wait for each
 * other.
 *
 * @returns in the order of `assets`
 */
export async function createAssets(
  change: Change,
  gameId: string | null,
  assets: readonly NewAsset[],
): Promise<readonly CreatedAsset[]> {
  await lockLibrary(change, gameId);
  const known = await assetsByImage(change, gameId, assets);
  const added = new Map<string, NewAsset>();
  for (const asset of assets) {
    const key = keyOf(asset);
    if (!known.has(key) && !added.has(key)) added.set(key, asset);
  }
  const rows = await insertAssets(change, gameId, [...added.values()]);
  for (const row of rows) known.set(row.image_url, row);
  return assets.map((asset) => {
    const key = keyOf(asset);
    const row = known.get(key);
    if (row === undefined) throw new Error(`The asset of ${key} is neither known nor new`);
    return { asset: assetRecord(row), isNew: added.get(key) === asset };
  });
}

/** One asset; else as `createAssets`. */
export async function createAsset(
  change: Change,
  gameId: string | null,
  asset: NewAsset,
): Promise<CreatedAsset> {
  const [created] = await createAssets(change, gameId, [asset]);
  if (created === undefined) throw new Error('An asset was to be made and none was');
  return created;
}

/** Until the change ends nobody else adds an asset to the game. */
export async function lockLibrary({ trx }: Change, gameId: string | null): Promise<void> {
  const name = gameId === null ? 'shared assets' : `assets of ${gameId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(trx);
}

function keyOf({ image }: NewAsset): string {
  return typeof image === 'string' ? image : imageKey(image.contentHash);
}

const ROWS_AT_ONCE = 5000;

/** The oldest of each image that the game has. */
async function assetsByImage(
  { trx }: Change,
  gameId: string | null,
  assets: readonly NewAsset[],
): Promise<Map<string, AssetRow>> {
  const hashes = [
    ...new Set(assets.flatMap(({ image }) => (typeof image === 'string' ? [] : image.contentHash))),
  ];
  const places = [...new Set(assets.flatMap(({ image }) => (typeof image === 'string' ? image : [])))];
  const known = new Map<string, AssetRow>();
  const live = selectAssets(trx)
    .where('assets.owner_game_id', gameId === null ? 'is' : '=', gameId)
    .where('assets.deleted_at', 'is', null)
    .orderBy('assets.created_at')
    .orderBy('assets.id');
  const find = async (query: AssetSelection) => {
    for (const row of await query.execute()) if (!known.has(row.image_url)) known.set(row.image_url, row);
  };
  for (const some of inPieces(hashes)) await find(live.where('assets.content_hash', 'in', some));
  for (const some of inPieces(places)) await find(live.where('assets.image_url', 'in', some));
  return known;
}

async function insertAssets(
  { trx, now }: Change,
  gameId: string | null,
  assets: readonly NewAsset[],
): Promise<AssetRow[]> {
  const rows: AssetRow[] = [];
  for (const some of inPieces(assets)) {
    const inserted = await trx
      .insertInto('assets')
      .values(some.map((asset) => ({ ...columnsOf(asset), owner_game_id: gameId, created_at: now })))
      .returningAll()
      .execute();
    rows.push(...inserted.map((row, at) => ({ ...row, ...imageColumns(some[at]) })));
  }
  return rows;
}

function columnsOf({ source, name, image, assetUuid }: NewAsset) {
  const isStored = typeof image !== 'string';
  return {
    id: newId(),
    source,
    name: name?.trim() || null,
    image_url: isStored ? imageKey(image.contentHash) : image,
    content_hash: isStored ? image.contentHash : null,
    width: isStored ? image.width : null,
    height: isStored ? image.height : null,
    asset_uuid: assetUuid ?? null,
  };
}

function imageColumns(asset: NewAsset | undefined): Pick<AssetRow, 'media_type' | 'size'> {
  const image = asset?.image;
  if (typeof image !== 'object') return { media_type: null, size: null };
  return { media_type: image.mediaType, size: image.size };
}

function inPieces<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / ROWS_AT_ONCE) }, (_, index) =>
    items.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE),
  );
}
