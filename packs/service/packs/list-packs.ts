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
 * The packs of a game, the oldest first, each with how many of the game's templates it fills: one query for a page. All
 * entries for templates of the game are counted, then those whose asset was deleted, which are few, taken off.
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
    ), gone as materialized (
      select id from assets where deleted_at is not null
    ), dead as materialized (
      select pack_id, count(*) filter (where template_id in (select id from template)) as slots
      from asset_pack_entries where asset_id in (select id from gone)
      group by pack_id
    )
    select page.*, page.id is not distinct from (select active_pack_id from game) as is_active,
      (select count(*)::integer from template) as templates,
      (known.slots - coalesce(dead.slots, 0))::integer as filled
    from page
    left join lateral (
      select count(*) filter (where template_id in (select id from template)) as slots
      from asset_pack_entries where pack_id = page.id
    ) known on true
    left join dead on dead.pack_id = page.id
    order by page.created_at, page.id`.execute(db);
  return pageOf(rows, limit, { item: summary, cursor: (row) => ({ at: row.created_at, id: row.id }) });
}

function summary(row: SummaryRow): AssetPackSummary {
  const { promptDefaults: _, deletedAt: __, ...pack } = packRecord(row);
  return { ...pack, isActive: row.is_active, templates: row.templates, filled: row.filled };
}
