import { type Kysely, sql } from 'kysely';
import { MAX_NAMED } from '../../model/coverage.ts';
import type {
  AssetPackDetail,
  AssetPackEntry,
  AssetPlacement,
  GenerationResultSnapshot,
} from '../../model/generated/types.ts';
import { present, timestamp } from '../../store/read-columns.ts';
import type { Tables } from '../../store/tables.ts';
import { type PackRow, packRecord } from './pack-record.ts';
import { requireLive } from './read-pack.ts';

interface DetailRow extends PackRow {
  readonly is_active: boolean;
  readonly templates: number;
  readonly filled: number;
  readonly missing: readonly string[] | null;
  readonly orphaned: readonly string[] | null;
  readonly entries: readonly EntryCells[] | null;
  readonly assets: readonly AssetCells[] | null;
}

/**
 * A pack with its entries, in the order of their templates, and how much of its game they cover: one query, however
 * many there are.
 *
 * @throws ServiceProblem not-found, or gone where it was deleted
 */
export async function readPackDetail(db: Kysely<Tables>, packId: string): Promise<AssetPackDetail> {
  const { rows } = await detailQuery(packId).execute(db);
  const row = requireLive(rows[0], packId);
  return {
    pack: { ...packRecord(row), isActive: row.is_active },
    entries: (row.entries ?? []).map((cells) => entryOf(packId, cells)),
    assets: (row.assets ?? []).map(([id, imageUrl, name, assetUuid]) =>
      present({ id, imageUrl, name, assetUuid }),
    ),
    coverage: {
      templates: row.templates,
      filled: row.filled,
      missing: [...(row.missing ?? [])],
      orphaned: [...(row.orphaned ?? [])],
    },
  };
}

/**
 * Templates and entries meet in one pass, and leave as one text: a row for each entry would take twice as long. Assets
 * that were deleted are few, and have an index: to look up all the others takes longer than everything else.
 */
function detailQuery(packId: string) {
  return sql<DetailRow>`
    with game as materialized (
      select definition_json -> 'templates' as templates,
        definition_json #>> '{assetSystem,activeAssetPackId}' as active_pack_id
      from games where id = (select game_id from asset_packs where id = ${packId})
    ), slots as (
      select
        count(template.id)::integer as templates,
        count(*) filter (where template.id is not null and entry.is_live)::integer as filled,
        (array_agg(template.id order by template.id collate "C")
          filter (where template.id is not null and entry.is_live is not true))[1:${sql.lit(MAX_NAMED)}] as missing,
        (array_agg(entry.template_id order by entry.template_id collate "C")
          filter (where template.id is null))[1:${sql.lit(MAX_NAMED)}] as orphaned,
        json_agg(json_build_array(entry.id, entry.template_id, entry.asset_id, entry.placement_json,
            entry.last_generation_json, entry.revision, entry.created_at, entry.updated_at)
          order by entry.template_id collate "C") filter (where entry.id is not null) as entries
      from (
        select id from game, jsonb_object_keys(templates) as template (id)
      ) as template
      full join (
        select *, asset_id not in (select id from assets where deleted_at is not null) as is_live
        from asset_pack_entries where pack_id = ${packId}
      ) as entry on entry.template_id = template.id
    )
    select pack.*, slots.*, (
        select json_agg(json_build_array(id, image_url, name, asset_uuid) order by id collate "C") from assets
        where id in (select asset_id from asset_pack_entries where pack_id = ${packId})
      ) as assets, pack.id is not distinct from (select active_pack_id from game) as is_active
    from asset_packs pack, slots
    where pack.id = ${packId}`;
}

type AssetCells = readonly [id: string, imageUrl: string, name: string | null, assetUuid: string | null];

/** As `json_build_array` above puts them. */
type EntryCells = readonly [
  id: string,
  templateId: string,
  assetId: string,
  placement: AssetPlacement | null,
  lastGeneration: GenerationResultSnapshot | null,
  revision: number,
  createdAt: string,
  updatedAt: string,
];

function entryOf(
  packId: string,
  [id, templateId, assetId, placement, lastGeneration, revision, createdAt, updatedAt]: EntryCells,
): AssetPackEntry {
  return {
    id,
    packId,
    templateId,
    assetId,
    ...(placement !== null && { placement }),
    ...(lastGeneration !== null && { lastGeneration }),
    revision,
    createdAt: timestamp(new Date(createdAt)),
    updatedAt: timestamp(new Date(updatedAt)),
  };
}
