import { type Kysely, sql } from 'kysely';
import { type CoveringEntry, coverageOf } from '../../model/coverage.ts';
import type { GameCoverage, PackCoverage } from '../../model/generated/types.ts';
import type { Tables } from '../../store/tables.ts';
import { notFound } from '../problems.ts';
import { IS_LIVE, shownEntries } from './shown-entries.ts';

type Covering = readonly (readonly [templateId: string, isShown: boolean])[];

interface Row {
  readonly templates: readonly string[];
  readonly shown: Covering;
  readonly covered: Covering;
  readonly packs: readonly PackCoverage[];
}

/**
 * How much of a game its packs fill: what it shows, what any pack has, and each pack; one query.
 *
 * @throws ServiceProblem not-found
 */
export async function readGameCoverage(db: Kysely<Tables>, gameId: string): Promise<GameCoverage> {
  const { rows } = await coverageQuery(gameId).execute(db);
  const [row] = rows;
  if (row === undefined) throw notFound('game', gameId);
  const templates = new Set(row.templates);
  return {
    templates: templates.size,
    shown: coverageOf(templates, row.shown.map(covering)),
    covered: coverageOf(templates, row.covered.map(covering)),
    packs: [...row.packs],
  };
}

function covering([templateId, isShown]: Covering[number]): CoveringEntry {
  return { templateId, isShown };
}

const MAX_PACKS = 1000;

function coverageQuery(gameId: string) {
  return sql<Row>`
    with ${shownEntries(gameId)}, template as materialized (
      select key.id from game, jsonb_object_keys(templates) as key (id)
    ), pack as materialized (
      select id, name, created_at from asset_packs where game_id = ${gameId} and deleted_at is null
    ), entry as materialized (
      select entry.pack_id, entry.template_id, template.id is not null as is_slot,
        entry.asset_id not in (select id from assets where deleted_at is not null) as is_live
      from asset_pack_entries entry
      join pack on pack.id = entry.pack_id
      left join template on template.id = entry.template_id
    ), counted as (
      select pack.id, pack.name, pack.created_at,
        count(*) filter (where entry.is_slot and entry.is_live) as filled,
        count(*) filter (where not entry.is_slot) as orphaned
      from pack left join entry on entry.pack_id = pack.id
      group by pack.id, pack.name, pack.created_at
      order by pack.created_at, pack.id limit ${MAX_PACKS}
    )
    select
      (select coalesce(json_agg(id order by id collate "C"), '[]') from template) as templates,
      (select coalesce(json_agg(json_build_array(template_id, ${IS_LIVE}) order by template_id), '[]')
        from shown join assets asset on asset.id = shown.asset_id) as shown,
      (select coalesce(json_agg(json_build_array(template_id, is_live) order by template_id), '[]')
        from (select template_id, bool_or(is_live) as is_live from entry group by template_id) any_pack) as covered,
      (select coalesce(json_agg(json_build_object('packId', id, 'name', name,
          'isActive', exists (select from active where active.id = counted.id), 'filled', filled, 'orphaned', orphaned)
          order by created_at, id), '[]') from counted) as packs
    from game`;
}
