import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { EntitySlot, GameSlots } from '../../model/game-slots.ts';
import type { AssetBindingRef, AssetPlacement } from '../../model/generated/types.ts';
import type { Choices, ShownAsset } from '../../model/resolve-bindings.ts';
import type { Tables } from '../../store/tables.ts';
import { notFound } from '../problems.ts';
import { IS_LIVE, shownEntries } from './shown-entries.ts';

/** All that resolution needs of a game. */
export interface ShownGame {
  readonly slots: GameSlots;
  readonly choices: Choices;
  readonly activeAssetPackId: string | undefined;
  readonly pinnedPackVersionId: string | undefined;
}

/** Of which slots the answer is wanted: what no other one needs is not read. */
export interface SlotsWanted {
  readonly kind?: 'template' | 'entity' | undefined;
  readonly templateId?: string | undefined;
  readonly entityId?: string | undefined;
}

interface Row {
  readonly templates: readonly string[];
  readonly entities: readonly (readonly [id: string, templateId: string | null])[];
  readonly overrides: Readonly<Record<string, AssetBindingRef>>;
  readonly active_pack_id: string | null;
  readonly pin: string | null;
  readonly entries: readonly EntryRow[];
  readonly assets: readonly (readonly [
    id: string,
    imageUrl: string,
    uuid: string | null,
    name: string | null,
  ])[];
}

/** No image where the asset is gone, or is another game's. */
type EntryRow = readonly [
  templateId: string,
  assetId: string,
  AssetPlacement | null,
  imageUrl: string | null,
  assetUuid: string | null,
  name: string | null,
];

/**
 * One query, whatever the size of the game: ids of templates and entities, what the active pack or its pinned version
 * maps, and the assets that any of it names.
 *
 * @throws ServiceProblem not-found
 */
export async function readShownGame(
  db: Kysely<Tables>,
  gameId: string,
  wanted: SlotsWanted = {},
): Promise<ShownGame> {
  const { rows } = await choicesQuery(gameId, wanted).execute(db);
  const [row] = rows;
  if (row === undefined) throw notFound('game', gameId);
  const assets = assetsOf(row);
  return {
    slots: {
      templates: new Set(row.templates),
      entities: row.entities.map(
        ([id, templateId]): EntitySlot => ({ id, templateId: templateId ?? undefined }),
      ),
      overrides: new Map(Object.entries(row.overrides)),
    },
    choices: {
      entries: row.active_pack_id === null ? undefined : new Map(row.entries.map(bindingOf)),
      asset: (id) => assets.get(id),
    },
    activeAssetPackId: row.active_pack_id ?? undefined,
    pinnedPackVersionId: row.pin ?? undefined,
  };
}

function assetsOf({ entries, assets }: Row): ReadonlyMap<string, ShownAsset> {
  const shown = new Map<string, ShownAsset>();
  const add = (id: string, imageUrl: string | null, uuid: string | null, name: string | null): void => {
    if (imageUrl !== null) shown.set(id, { imageUrl, assetUuid: uuid ?? undefined, name: name ?? undefined });
  };
  for (const [, id, , ...asset] of entries) add(id, ...asset);
  for (const asset of assets) add(...asset);
  return shown;
}

function bindingOf([templateId, assetId, placement]: EntryRow): [string, AssetBindingRef] {
  return [templateId, placement === null ? { assetId } : { assetId, placement }];
}

function choicesQuery(gameId: string, wanted: SlotsWanted): RawBuilder<Row> {
  const isOwn = sql`(asset.owner_game_id is null or asset.owner_game_id = ${gameId})`;
  return sql<Row>`
    with ${shownEntries(gameId)}, entity as materialized (
      select value ->> 'id' as id, coalesce(value ->> 'templateId', value ->> 'template') as template_id, position
      from game, jsonb_array_elements(entities) with ordinality as entity (value, position)
      where value ? 'id' and ${entitiesWanted(wanted)}
    ), override as materialized (
      select override.key, override.value from game, jsonb_each(asset_system -> 'entityAssetOverrides') override
      where ${overridesWanted(wanted)}
    )
    select
      (select coalesce(json_agg(key.id order by key.id collate "C"), '[]')
        from jsonb_object_keys(templates) as key (id)
        where ${templatesWanted(wanted)}) as templates,
      (select coalesce(json_agg(json_build_array(id, template_id) order by position), '[]') from entity) as entities,
      (select coalesce(json_object_agg(key, value), '{}') from override) as overrides,
      (select id from active) as active_pack_id,
      (select pin from active) as pin,
      (select coalesce(json_agg(json_build_array(shown.template_id, shown.asset_id, shown.placement_json,
          asset.image_url, asset.asset_uuid, asset.name)), '[]')
        from shown left join assets asset on asset.id = shown.asset_id and ${isOwn} and ${IS_LIVE}
        where ${entriesWanted(wanted)}) as entries,
      (select coalesce(json_agg(json_build_array(asset.id, asset.image_url, asset.asset_uuid, asset.name)), '[]')
        from assets asset
        where asset.id in (select value ->> 'assetId' from override) and ${isOwn} and asset.deleted_at is null) as assets
    from game`;
}

function entitiesWanted({ kind, templateId, entityId }: SlotsWanted): RawBuilder<unknown> {
  if (kind === 'template') return sql`false`;
  if (entityId !== undefined) return sql`value ->> 'id' = ${entityId}`;
  return templateId === undefined
    ? sql`true`
    : sql`coalesce(value ->> 'templateId', value ->> 'template') = ${templateId}`;
}

function overridesWanted({ kind, entityId }: SlotsWanted): RawBuilder<unknown> {
  if (kind === 'template') return sql`false`;
  return entityId === undefined ? sql`true` : sql`override.key = ${entityId}`;
}

/** Of an entity its template is needed as well. */
function templatesWanted({ templateId, entityId }: SlotsWanted): RawBuilder<unknown> {
  if (entityId !== undefined) return sql`key.id in (select template_id from entity)`;
  return templateId === undefined ? sql`true` : sql`key.id = ${templateId}`;
}

function entriesWanted({ templateId, entityId }: SlotsWanted): RawBuilder<unknown> {
  if (entityId !== undefined) return sql`shown.template_id in (select template_id from entity)`;
  return templateId === undefined ? sql`true` : sql`shown.template_id = ${templateId}`;
}
