import { sql } from 'kysely';
import { type Change, recordEvent } from '../change.ts';
import { clearSlots } from '../slots/clear-slots.ts';
import type { PackRow } from './pack-record.ts';

/**
 * Marks a pack as deleted and empties its slots (specification 000, “Deletion semantics”). Assets stay, and so does
 * what was published. The game does not show a pack that is deleted: where it did, it has no active one afterwards.
 *
 * @param pack as `lockPack` gave it, with the game locked for an update
 */
export async function deletePack(change: Change, pack: PackRow): Promise<void> {
  const { trx, now } = change;
  await clearSlots(change, { packId: pack.id, templateIds: 'all', action: 'delete-pack' });
  await trx
    .updateTable('asset_packs')
    .set({ deleted_at: now, updated_at: now, revision: pack.revision + 1 })
    .where('id', '=', pack.id)
    .execute();
  const wasActive = await deactivate(change, pack);
  const { game_id: gameId, id: packId } = pack;
  await recordEvent(change, { gameId, type: 'pack.deleted', payload: { packId } });
  if (wasActive) await recordEvent(change, { gameId, type: 'game.changed', payload: { gameId } });
}

/** The version that the game may be pinned to goes with the pack: it is one of the active pack. */
async function deactivate({ trx, now }: Change, pack: PackRow): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    update games set
      definition_json = definition_json #- '{assetSystem,activeAssetPackId}' #- '{assetSystem,pinnedPackVersionId}',
      revision = revision + 1,
      updated_at = ${now}::timestamptz
    where id = ${pack.game_id} and definition_json #>> '{assetSystem,activeAssetPackId}' = ${pack.id}`.execute(
    trx,
  );
  return numAffectedRows > 0n;
}
