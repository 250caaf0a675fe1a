import { type Kysely, sql } from 'kysely';
import type { AssetPackPage, AssetPackSummary } from '../../model/generated/types.ts';
import type { Tables } from '../../store/tables.ts';
import { DEFAULT_LIMIT, decodeCursor, pageOf } from '../page.ts';
import { type PackRow, packRecord } from './pack-record.ts';

interface SummaryRow extends PackRow {
  readonly is_active: boolean;
  readonly templates: number;
  readonly filled: number;
}

/**
 * The packs of a game, the oldest first, each with how many of the game's templates it fills: one query for a page.
 *
 * @throws ServiceProblem bad-cursor
 */
export async function listPacks(
  db: Kysely<Tables>,
  gameId: string,
  { limit = DEFAULT_LIMIT, cursor }: { limit?: number; cursor?: string },
): Promise<AssetPackPage> {
  const after = decodeCursor(cursor);
  const { rows } = await sql<SummaryRow>`
    with game as materialized (
      select definition_json -> 'templates' as templates,
        definition_json #>> '{assetSystem,activeAssetPackId}' as active_pack_id
      from games where id = ${gameId}
    ), template as materialized (
      select jsonb_object_keys(templates) as id from game
    ), page as materialized (
      select * from asset_packs
      where game_id = ${gameId} and deleted_at is null
        and ${after === undefined ? sql`true` : sql`(created_at, id) > (${after.at}::timestamptz, ${after.id})`}
      order by created_at, id limit ${limit + 1}
    ), filled as materialized (
      select entry.pack_id, count(*)::integer as slots
      from asset_pack_entries entry join assets asset on asset.id = entry.asset_id
      where entry.pack_id in (select id from page) and asset.deleted_at is null
        and entry.template_id in (select id from template)
      group by entry.pack_id
    )
    select page.*, page.id is not distinct from (select active_pack_id from game) as is_active,
      (select count(*)::integer from template) as templates, coalesce(filled.slots, 0) as filled
    from page left join filled on filled.pack_id = page.id
    order by page.created_at, page.id`.execute(db);
  return pageOf(rows, limit, { item: summary, cursor: (row) => ({ at: row.created_at, id: row.id }) });
}

function summary(row: SummaryRow): AssetPackSummary {
  const { promptDefaults: _, deletedAt: __, ...pack } = packRecord(row);
  return { ...pack, isActive: row.is_active, templates: row.templates, filled: row.filled };
}
