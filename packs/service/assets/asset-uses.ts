import { type Kysely, sql } from 'kysely';
import type { AssetUse, AssetUses } from '../../model/generated/types.ts';
import { present } from '../../store/read-columns.ts';
import type { Tables } from '../../store/tables.ts';

/** Where the overrides of a game name their assets: as the index of it says it, letter by letter. */
const OVERRIDDEN = sql.raw(
  `jsonb_path_query_array(definition_json, '$.assetSystem.entityAssetOverrides.*.assetId')`,
);

export interface UsesWanted {
  /** Only uses of this game. */
  readonly gameId?: string | undefined;
  /** How many are named; all are counted. */
  readonly limit: number;
}

/**
 * What uses an asset: entries of packs, overrides of entities and versions of packs, those of deleted packs as well,
 * as games may show them still.
 */
export async function findUses(
  db: Kysely<Tables>,
  assetId: string,
  { gameId, limit }: UsesWanted,
): Promise<AssetUses> {
  const { rows } = await sql<UseRow>`
    select *, count(*) over () as total from (
      select 'entry' as kind, pack.game_id, pack.id as pack_id, pack.name as pack_name, entry.template_id,
        null as entity_id, null as version_id, null::integer as version
      from asset_pack_entries entry join asset_packs pack on pack.id = entry.pack_id
      where entry.asset_id = ${assetId} and pack.deleted_at is null
      union all
      select 'override', game.id, null, null, null, override.key, null, null
      from games game, jsonb_each(game.definition_json #> '{assetSystem,entityAssetOverrides}') override
      where ${OVERRIDDEN} ? ${assetId} and override.value ->> 'assetId' = ${assetId}
      union all
      select 'version', pack.game_id, pack.id, pack.name, entry.template_id, null, version.id, version.number
      from pack_version_entries entry
      join pack_versions version on version.id = entry.version_id
      join asset_packs pack on pack.id = version.pack_id
      where entry.asset_id = ${assetId}
    ) uses
    where ${gameId ?? null}::text is null or game_id = ${gameId ?? null}
    order by kind, game_id, pack_name, version desc, template_id, entity_id
    limit ${limit}`.execute(db);
  return { items: rows.map(useRecord), count: Number(rows[0]?.total ?? 0) };
}

interface UseRow {
  readonly kind: AssetUse['kind'];
  readonly game_id: string;
  readonly pack_id: string | null;
  readonly pack_name: string | null;
  readonly template_id: string | null;
  readonly entity_id: string | null;
  readonly version_id: string | null;
  readonly version: number | null;
  readonly total: number | string;
}

function useRecord(row: UseRow): AssetUse {
  return present({
    kind: row.kind,
    gameId: row.game_id,
    packId: row.pack_id,
    packName: row.pack_name,
    templateId: row.template_id,
    entityId: row.entity_id,
    versionId: row.version_id,
    version: row.version,
  });
}

/** Every game that uses the asset, in the order in which they are told of changes. */
export async function gamesThatUse(db: Kysely<Tables>, assetId: string): Promise<string[]> {
  const { rows } = await sql<{ game_id: string }>`
    select pack.game_id from asset_pack_entries entry join asset_packs pack on pack.id = entry.pack_id
    where entry.asset_id = ${assetId}
    union
    select id from games where ${OVERRIDDEN} ? ${assetId}
    union
    select pack.game_id from pack_version_entries entry
    join pack_versions version on version.id = entry.version_id
    join asset_packs pack on pack.id = version.pack_id
    where entry.asset_id = ${assetId}
    order by game_id`.execute(db);
  return rows.map(({ game_id }) => game_id);
}

/**
 * Whether nothing uses the row `assets` of a query: what `findUses` would find nothing for. Three conditions, not one of
 * three parts: of these the database would list what uses anything before it looks at the first asset.
 */
export const IS_UNUSED = sql<boolean>`(
  not exists (select from asset_pack_entries entry where entry.asset_id = assets.id)
  and not exists (select from pack_version_entries entry where entry.asset_id = assets.id)
  and assets.id not in (select jsonb_array_elements_text(${OVERRIDDEN}) from games)
)`;
