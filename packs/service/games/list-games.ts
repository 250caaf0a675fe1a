import { type Kysely, sql } from 'kysely';
import type { GamePage, GameSummary } from '../../model/generated/types.ts';
import { present, timestamp } from '../../store/read-columns.ts';
import type { Tables } from '../../store/tables.ts';
import { DEFAULT_LIMIT, decodeCursor, pageOf } from '../page.ts';

interface SummaryRow {
  readonly id: string;
  readonly name: string | null;
  readonly active_pack_id: string | null;
  readonly templates: number;
  readonly packs: number;
  readonly revision: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

export interface GamesWanted {
  /** The only game that is shown; undefined for all. */
  readonly gameId: string | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/**
 * Games, the oldest first, with their counts in one query.
 *
 * @throws ServiceProblem bad-cursor
 */
export async function listGames(
  db: Kysely<Tables>,
  { gameId, limit = DEFAULT_LIMIT, cursor }: GamesWanted,
): Promise<GamePage> {
  const after = decodeCursor(cursor);
  const { rows } = await sql<SummaryRow>`
    select id, name, definition_json #>> '{assetSystem,activeAssetPackId}' as active_pack_id,
      case jsonb_typeof(definition_json -> 'templates')
        when 'object' then (select count(*)::integer from jsonb_object_keys(definition_json -> 'templates'))
        else 0 end as templates,
      (select count(*)::integer from asset_packs where game_id = games.id and deleted_at is null) as packs,
      revision, created_at, updated_at
    from games
    where ${gameId === undefined ? sql`true` : sql`id = ${gameId}`}
      and ${after === undefined ? sql`true` : sql`(created_at, id) > (${after.at}::timestamptz, ${after.id})`}
    order by created_at, id limit ${limit + 1}`.execute(db);
  return pageOf(rows, limit, { item: summary, cursor: (row) => ({ at: row.created_at, id: row.id }) });
}

function summary(row: SummaryRow): GameSummary {
  return present({
    id: row.id,
    name: row.name,
    templates: row.templates,
    packs: row.packs,
    activeAssetPackId: row.active_pack_id,
    revision: row.revision,
    createdAt: timestamp(row.created_at),
    updatedAt: timestamp(row.updated_at),
  });
}
