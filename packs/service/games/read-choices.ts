import { type Kysely, sql } from 'kysely';
import type { EntitySlot, GameSlots } from '../../model/game-slots.ts';
import type { AssetBindingRef, AssetPlacement } from '../../model/generated/types.ts';
import type { Choices } from '../../model/resolve-bindings.ts';
import type { Tables } from '../../store/tables.ts';
import { notFound } from '../problems.ts';
import { shownEntries } from './shown-entries.ts';

/** All that resolution needs of a game. */
export interface ShownGame {
  readonly slots: GameSlots;
  readonly choices: Choices;
  readonly activeAssetPackId: string | undefined;
  readonly pinnedPackVersionId: string | undefined;
}

interface Row {
  readonly templates: readonly string[];
  readonly entities: readonly (readonly [id: string, templateId: string | null])[];
  readonly overrides: Readonly<Record<string, AssetBindingRef>> | null;
  readonly active_pack_id: string | null;
  readonly pin: string | null;
  readonly entries: readonly (readonly [templateId: string, assetId: string, AssetPlacement | null])[];
  readonly assets: readonly (readonly [id: string, imageUrl: string, assetUuid: string | null])[];
}

/**
 * One query, whatever the size of the game: ids of templates and entities, what the active pack or its pinned version
 * maps, and the assets that any of it names.
 *
 * @throws ServiceProblem not-found
 */
export async function readShownGame(db: Kysely<Tables>, gameId: string): Promise<ShownGame> {
  const { rows } = await choicesQuery(gameId).execute(db);
  const [row] = rows;
  if (row === undefined) throw notFound('game', gameId);
  const assets = new Map(
    row.assets.map(([id, imageUrl, uuid]) => [id, { imageUrl, assetUuid: uuid ?? undefined }]),
  );
  return {
    slots: {
      templates: new Set(row.templates),
      entities: row.entities.map(
        ([id, templateId]): EntitySlot => ({ id, templateId: templateId ?? undefined }),
      ),
      overrides: new Map(Object.entries(row.overrides ?? {})),
    },
    choices: {
      entries: row.active_pack_id === null ? undefined : new Map(row.entries.map(bindingOf)),
      asset: (id) => assets.get(id),
    },
    activeAssetPackId: row.active_pack_id ?? undefined,
    pinnedPackVersionId: row.pin ?? undefined,
  };
}

function bindingOf([templateId, assetId, placement]: Row['entries'][number]): [string, AssetBindingRef] {
  return [templateId, { assetId, ...(placement !== null && { placement }) }];
}

function choicesQuery(gameId: string) {
  return sql<Row>`
    with ${shownEntries(gameId)}, named as (
      select asset_id from shown
      union
      select override.value ->> 'assetId' from game, jsonb_each(asset_system -> 'entityAssetOverrides') override
    )
    select
      (select coalesce(json_agg(id order by position), '[]')
        from jsonb_object_keys(templates) with ordinality as template (id, position)) as templates,
      (select coalesce(json_agg(json_build_array(value ->> 'id', coalesce(value ->> 'templateId', value ->> 'template'))
          order by position), '[]')
        from jsonb_array_elements(entities) with ordinality as entity (value, position)
        where value ? 'id') as entities,
      asset_system -> 'entityAssetOverrides' as overrides,
      (select id from active) as active_pack_id,
      (select pin from active) as pin,
      (select coalesce(json_agg(json_build_array(template_id, asset_id, placement_json)), '[]') from shown) as entries,
      (select coalesce(json_agg(json_build_array(id, image_url, asset_uuid)), '[]') from assets
        where id in (select asset_id from named) and deleted_at is null
          and (owner_game_id is null or owner_game_id = game.id)) as assets
    from game`;
}
