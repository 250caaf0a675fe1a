import { sql } from 'kysely';
import type {
  AssetPackEntry,
  AssetPlacement,
  GenerationResultSnapshot,
  SlotAction,
} from '../../model/generated/types.ts';
import { json } from '../../store/json-column.ts';
import type { Change } from '../change.ts';
import { newId } from '../new-id.ts';
import type { PackRow } from '../packs/pack-record.ts';
import { lockPack } from '../packs/read-pack.ts';
import { type EntryRow, entryRecord } from './entry-record.ts';
import { lockUsableAssets, requireTemplates } from './slot-rules.ts';

/** What one slot is to show. */
export interface SlotContent {
  readonly templateId: string;
  readonly assetId: string;
  /** How it sits there; undefined for as it is: what the slot said before does not stay. */
  readonly placement?: AssetPlacement | undefined;
  /** How it was generated. Undefined: as the slot says where it shows this asset already, else nothing. */
  readonly lastGeneration?: GenerationResultSnapshot | undefined;
}

export interface EntriesToPut {
  readonly packId: string;
  /** Each template at most once; thousands are one statement. */
  readonly entries: readonly SlotContent[];
  /** What the history of the slots says. */
  readonly action: SlotAction;
  /** What happens to entries whose template the game does not have: refused, or kept and reported as orphaned. */
  readonly orphans: 'refuse' | 'keep';
}

/**
 * Fills slots of a pack, whether they were filled or not, and writes the history of each (specification 000, “Pack
 * entries”). What a slot shows already changes nothing: no revision, no history. It locks the game's templates, the
 * pack and the assets until the change ends. Nobody is told: call `recordEvent` at the end of the change.
 *
 * @returns the entries that changed, in no order
 * @throws ServiceProblem not-found or gone of the pack, unknown-template, missing-asset, foreign-asset
 */
export async function putEntries(change: Change, put: EntriesToPut): Promise<readonly AssetPackEntry[]> {
  const pack = await lockPack(change.trx, put.packId);
  return putLockedEntries(change, pack, put);
}

/** As `putEntries`, of a pack that `lockPack` gave. */
export async function putLockedEntries(
  change: Change,
  pack: PackRow,
  { entries, action, orphans }: Omit<EntriesToPut, 'packId'>,
): Promise<readonly AssetPackEntry[]> {
  const templateIds = entries.map(({ templateId }) => templateId);
  if (new Set(templateIds).size < templateIds.length) throw new Error('A template is there twice');
  if (entries.length === 0) return [];
  if (orphans === 'refuse') await requireTemplates(change.trx, pack.game_id, templateIds);
  await lockUsableAssets(
    change.trx,
    pack.game_id,
    entries.map(({ assetId }) => assetId),
  );
  const rows = await upsert(change, { packId: pack.id, entries, action });
  if (rows.length > 0) await touchPack(change, pack.id);
  return rows.map(entryRecord);
}

/** When something of the pack's slots changed last. Its revision is that of its own fields: it stays. */
export async function touchPack({ trx, now }: Change, packId: string): Promise<void> {
  await trx.updateTable('asset_packs').set({ updated_at: now }).where('id', '=', packId).execute();
}

/** History and entries in one statement: the id of a slot's change becomes the revision of its entry. */
async function upsert(
  { trx, actor, now }: Change,
  { packId, entries, action }: Omit<EntriesToPut, 'orphans'>,
): Promise<readonly EntryRow[]> {
  const input = json(
    entries.map(({ templateId, assetId, placement, lastGeneration }) => ({
      id: newId(),
      template_id: templateId,
      asset_id: assetId,
      placement,
      generation: lastGeneration,
    })),
  );
  const { rows } = await sql<EntryRow>`
    with input as (
      select * from jsonb_to_recordset(${input}::jsonb)
        as input (id text, template_id text, asset_id text, placement jsonb, generation jsonb)
    ), state as (
      select input.id, input.template_id, input.asset_id, input.placement, entry.id as old_id,
        entry.asset_id as old_asset_id, entry.placement_json as old_placement,
        entry.last_generation_json as old_generation,
        coalesce(input.generation, case when entry.asset_id = input.asset_id then entry.last_generation_json end)
          as generation
      from input
      left join lateral (
        select * from asset_pack_entries where pack_id = ${packId} and template_id = input.template_id limit 1
      ) entry on true
    ), wanted as (
      select * from state
      where old_id is null or asset_id <> old_asset_id or placement is distinct from old_placement
        or generation is distinct from old_generation
    ), logged as (
      insert into slot_changes
        (pack_id, template_id, action, asset_id, placement_json, last_generation_json, replaces, actor, created_at)
      select ${packId}, template_id, ${action}::slot_action, asset_id, placement, generation,
        (select max(earlier.id) from slot_changes earlier
          where earlier.pack_id = ${packId} and earlier.template_id = wanted.template_id),
        ${actor}, ${now}::timestamptz
      from wanted
      returning id, template_id
    )
    insert into asset_pack_entries
      (id, pack_id, template_id, asset_id, placement_json, last_generation_json, revision, created_at, updated_at)
    select wanted.id, ${packId}, template_id, asset_id, placement, generation, logged.id,
      ${now}::timestamptz, ${now}::timestamptz
    from wanted join logged using (template_id)
    on conflict (pack_id, template_id) do update set
      asset_id = excluded.asset_id,
      placement_json = excluded.placement_json,
      last_generation_json = excluded.last_generation_json,
      revision = excluded.revision,
      updated_at = excluded.updated_at
    returning *`.execute(trx);
  return rows;
}
