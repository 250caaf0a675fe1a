import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../../packs/store/tables.ts';

/**
 * The queries that somebody would write by hand for one purpose, with nothing around them: no authorisation, no
 * validation, no records, the rows as the driver gives them.
 */
export function bareQueries(db: Kysely<Tables>, gameId: string) {
  const all = async (query: ReturnType<typeof sql>) => (await query.execute(db)).rows;
  const pack = `${gameId}-p1`;
  const newest = (condition: ReturnType<typeof sql>) => {
    const of = (owner: ReturnType<typeof sql>) =>
      sql`(select * from assets where ${owner} and deleted_at is null and ${condition}
        order by created_at desc, id desc limit 101)`;
    const all = sql`${of(sql`owner_game_id = ${gameId}`)} union all ${of(sql`owner_game_id is null`)}`;
    return sql`select * from (${all}) page order by created_at desc, id desc limit 101`;
  };
  return {
    asset: () => all(sql`select * from assets where id = ${`${gameId}-a77`}`),
    assets: () => all(newest(sql`true`)),
    search: () => all(newest(sql`name ilike '%asset 99%'`)),
    unused: () =>
      all(
        newest(sql`not exists (select 1 from asset_pack_entries e where e.asset_id = assets.id)
          and not exists (select 1 from pack_version_entries v where v.asset_id = assets.id)
          and id not in (select o.value ->> 'assetId'
            from games, jsonb_each(definition_json #> '{assetSystem,entityAssetOverrides}') o)`),
      ),
    packs: () =>
      all(sql`with slots as materialized (select jsonb_object_keys(definition_json -> 'templates') id
          from games where id = ${gameId}),
        filled as materialized (select e.pack_id, count(*) n from asset_pack_entries e
          where e.template_id in (select id from slots)
          and e.asset_id not in (select id from assets where deleted_at is not null) group by e.pack_id)
        select p.*, f.n, (select count(*) from slots) templates from asset_packs p left join filled f on f.pack_id = p.id
        where p.game_id = ${gameId} and p.deleted_at is null order by created_at, id limit 101`),
    pack: () =>
      all(sql`with slots as materialized (select jsonb_object_keys(definition_json -> 'templates') id
          from games where id = ${gameId})
        select e.*, a.name, a.image_url, s.id is not null is_known from asset_pack_entries e
        join assets a on a.id = e.asset_id left join slots s on s.id = e.template_id
        where e.pack_id = ${pack} order by e.template_id`),
    bindings: () =>
      all(sql`with slots as materialized (select jsonb_object_keys(definition_json -> 'templates') id
          from games where id = ${gameId}),
        active as materialized (select definition_json #>> '{assetSystem,activeAssetPackId}' id
          from games where id = ${gameId})
        select s.id, e.asset_id, e.placement_json, a.image_url, a.asset_uuid from slots s
        left join asset_pack_entries e on e.pack_id = (select id from active) and e.template_id = s.id
        left join assets a on a.id = e.asset_id order by s.id`),
  };
}
