import { type Kysely, sql } from 'kysely';
import type { BundleAsset, BundleVariant } from '../../model/generated/types.ts';
import { present } from '../../store/read-columns.ts';
import type { Tables } from '../../store/tables.ts';

/** Every asset that the game owns, or that one of its packs, published versions or overrides shows; by age. */
export async function readBundleAssets(trx: Kysely<Tables>, gameId: string): Promise<BundleAsset[]> {
  const rows = await trx
    .selectFrom('assets')
    .selectAll()
    .where((where) =>
      where.or([
        where.and([where('owner_game_id', '=', gameId), where('deleted_at', 'is', null)]),
        where('id', 'in', shownAssets(gameId)),
      ]),
    )
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const variants = await readVariants(
    trx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) =>
    present({
      id: row.id,
      isShared: row.owner_game_id === null ? true : null,
      source: row.source,
      name: row.name,
      imageUrl: row.image_url,
      width: row.width,
      height: row.height,
      contentHash: row.content_hash,
      assetUuid: row.asset_uuid,
      createdAt: row.created_at.toISOString(),
      variants: variants.get(row.id) ?? null,
    }),
  );
}

/** Of live entries and overrides those that there are still; of published versions all. */
function shownAssets(gameId: string) {
  return sql<string>`(
    select entry.asset_id from asset_pack_entries entry
      join asset_packs pack on pack.id = entry.pack_id and pack.game_id = ${gameId} and pack.deleted_at is null
      join assets asset on asset.id = entry.asset_id and asset.deleted_at is null
    union
    select shown.asset_id from pack_version_entries shown
      join pack_versions version on version.id = shown.version_id
      join asset_packs pack on pack.id = version.pack_id and pack.game_id = ${gameId} and pack.deleted_at is null
    union
    select override.value ->> 'assetId' from games
      cross join lateral jsonb_each(
        coalesce(definition_json -> 'assetSystem' -> 'entityAssetOverrides', '{}'::jsonb)) override
      join assets asset on asset.id = override.value ->> 'assetId' and asset.deleted_at is null
      where games.id = ${gameId}
        and (asset.owner_game_id is null or asset.owner_game_id = ${gameId}))`;
}

async function readVariants(
  trx: Kysely<Tables>,
  assetIds: readonly string[],
): Promise<ReadonlyMap<string, BundleVariant[]>> {
  const rows = await trx
    .selectFrom('asset_variants')
    .selectAll()
    .where(
      'asset_id',
      'in',
      sql<string>`(select jsonb_array_elements_text(${JSON.stringify(assetIds)}::jsonb))`,
    )
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const byAsset = new Map<string, BundleVariant[]>();
  for (const row of rows) {
    const variant = present({
      kind: row.kind,
      name: row.name,
      imageUrl: row.image_url,
      width: row.width,
      height: row.height,
      contentHash: row.content_hash,
      metadata: row.metadata_json,
    });
    byAsset.set(row.asset_id, [...(byAsset.get(row.asset_id) ?? []), variant]);
  }
  return byAsset;
}
