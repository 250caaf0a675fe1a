import { sql, type Transaction } from 'kysely';
import { field, fieldsOf, text } from '../../model/lenient.ts';
import type { PlannedPack } from '../../model/migration/migration-plan.ts';
import { json } from '../../store/json-column.ts';
import type { Tables } from '../../store/tables.ts';

/** A pack that was made of an embedded one before. */
export interface ExistingPack {
  readonly id: string;
  readonly isDeleted: boolean;
  /** Templates whose slot was ever filled or emptied. */
  readonly touched: ReadonlySet<string>;
}

/** By the key that they had in the definition. */
export async function existingPacks(
  trx: Transaction<Tables>,
  gameId: string,
  packs: readonly PlannedPack[],
): Promise<ReadonlyMap<string, ExistingPack>> {
  const { rows } = await sql<{ id: string; source_key: string; is_deleted: boolean; touched: string[] }>`
    select pack.id, pack.source_key, pack.deleted_at is not null as is_deleted,
      (select coalesce(json_agg(distinct template_id), '[]') from slot_changes where pack_id = pack.id) as touched
    from asset_packs pack
    where pack.game_id = ${gameId}
      and pack.source_key in (select jsonb_array_elements_text(${json(packs.map(({ key }) => key))}::jsonb))
  `.execute(trx);
  return new Map(
    rows.map(({ id, source_key, is_deleted, touched }) => [
      source_key,
      { id, isDeleted: is_deleted, touched: new Set(touched) },
    ]),
  );
}

/** What a definition names and the game may show already: assets of its own or of all games, and packs. */
export async function knownTo(
  trx: Transaction<Tables>,
  gameId: string,
  definition: unknown,
): Promise<{ assetIds: ReadonlySet<string>; packIds: ReadonlySet<string> }> {
  const assets = await sql<{ id: string }>`
    select id from assets
    where id in (select jsonb_array_elements_text(${json([...namedAssets(definition)])}::jsonb))
      and deleted_at is null and (owner_game_id is null or owner_game_id = ${gameId})`.execute(trx);
  const active = [
    field(fieldsOf(definition)?.assetSystem, 'activeAssetPackId'),
    field(definition, 'activeAssetPackId'),
  ];
  const packs = await sql<{ id: string }>`
    select id from asset_packs
    where id in (select jsonb_array_elements_text(${json(active.flatMap((id) => text(id) ?? []))}::jsonb))
      and game_id = ${gameId} and deleted_at is null`.execute(trx);
  return {
    assetIds: new Set(assets.rows.map(({ id }) => id)),
    packIds: new Set(packs.rows.map(({ id }) => id)),
  };
}

/** Whatever anything of a definition calls `assetId`. */
function namedAssets(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  const id = text(field(value, 'assetId'));
  if (id !== undefined) found.add(id);
  for (const item of Object.values(value)) namedAssets(item, found);
  return found;
}
