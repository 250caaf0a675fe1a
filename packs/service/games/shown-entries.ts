import { type RawBuilder, sql } from 'kysely';

/**
 * What a game shows, as common tables of a query: `game`, its `active` pack where it has one that was not deleted, and
 * `shown`, the entries of that pack, or of the version of it that is pinned.
 */
export function shownEntries(gameId: string): RawBuilder<unknown> {
  return sql`
    game as materialized (
      select id, definition_json -> 'templates' as templates, definition_json -> 'entities' as entities,
        definition_json -> 'assetSystem' as asset_system
      from games where id = ${gameId}
    ), active as materialized (
      select pack.id, game.asset_system ->> 'pinnedPackVersionId' as pin, version.id as version_id
      from game
      join asset_packs pack on pack.id = game.asset_system ->> 'activeAssetPackId'
        and pack.game_id = game.id and pack.deleted_at is null
      left join pack_versions version on version.id = game.asset_system ->> 'pinnedPackVersionId'
        and version.pack_id = pack.id
    ), shown as materialized (
      select template_id, asset_id, placement_json from asset_pack_entries
      where pack_id = (select id from active where pin is null)
      union all
      select template_id, asset_id, placement_json from pack_version_entries
      where version_id = (select version_id from active)
    )`;
}

/**
 * Whether a row `asset` that is named by `shown` is shown: one that was deleted is gone, but for a pinned version, which
 * never changes.
 */
export const IS_LIVE = sql<boolean>`(
  asset.deleted_at is null or exists (select from active where version_id is not null)
)`;
