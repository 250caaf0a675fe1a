import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../packs/store/tables.ts';

/** How much there is. */
export interface CorpusSize {
  readonly templates: number;
  readonly packs: number;
  readonly assets: number;
}

export const FULL: CorpusSize = { templates: 10_000, packs: 100, assets: 100_000 };
/** A tenth of it, for how costs grow. */
export const TENTH: CorpusSize = { templates: 1_000, packs: 10, assets: 10_000 };

/**
 * One game: the first pack fills each of its slots, the others a tenth of theirs; each tenth entity shows another asset
 * than its template. Written as SQL: through the service it would take minutes.
 *
 * @param gameId also the beginning of all other ids
 */
export async function fillStore(db: Kysely<Tables>, gameId: string, size: CorpusSize): Promise<void> {
  const { templates, packs, assets } = size;
  await sql`
    insert into games (id, name, definition_json) select ${gameId}, 'Bench', jsonb_build_object(
      'templates', (select jsonb_object_agg('t' || n, jsonb_build_object('name', 'Template ' || n))
        from generate_series(1, ${templates}::int) n),
      'entities', (select jsonb_agg(jsonb_build_object('id', 'e' || n, 'template', 't' || n))
        from generate_series(1, ${templates}::int) n),
      'assetSystem', jsonb_build_object('activeAssetPackId', ${`${gameId}-p1`}::text, 'entityAssetOverrides',
        (select jsonb_object_agg('e' || n, jsonb_build_object('assetId', ${gameId}::text || '-a' || n))
          from generate_series(1, ${templates}::int, 10) n)))`.execute(db);
  await sql`
    insert into assets (id, owner_game_id, source, name, image_url, width, height, created_at)
    select ${gameId}::text || '-a' || n, ${gameId}, case when n % 3 = 0 then 'generated' else 'uploaded' end::asset_source,
      'asset ' || n, 'https://example.invalid/' || n || '.png', 16, 16,
      timestamptz '2026-01-01' + n * interval '1 second'
    from generate_series(1, ${assets}::int) n`.execute(db);
  await sql`
    insert into asset_packs (id, game_id, name, created_at)
    select ${gameId}::text || '-p' || n, ${gameId}, 'Pack ' || n, timestamptz '2026-01-01' + n * interval '1 second'
    from generate_series(1, ${packs}::int) n`.execute(db);
  await sql`
    insert into asset_pack_entries (id, pack_id, template_id, asset_id, placement_json)
    select ${gameId}::text || '-p' || p || '-' || t, ${gameId}::text || '-p' || p, 't' || t,
      ${gameId}::text || '-a' || (1 + (p * 7919 + t) % ${assets}::int), '{"offsetY": -8}'
    from generate_series(1, ${packs}::int) p, generate_series(1, ${templates}::int) t
    where p = 1 or t % 10 = 0`.execute(db);
  await sql`analyze`.execute(db);
}
