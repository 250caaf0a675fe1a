import type { AssetPack, PatchAssetPack } from '../../model/generated/types.ts';
import { jsonOrNull } from '../../store/json-column.ts';
import { type Change, recordEvent } from '../change.ts';
import { type PackRow, packRecord } from './pack-record.ts';

/**
 * Changes what a pack says of itself: what is undefined stays, null goes.
 *
 * @param pack as `lockPack` gave it
 */
export async function editPack(change: Change, pack: PackRow, patch: PatchAssetPack): Promise<AssetPack> {
  const row = await change.trx
    .updateTable('asset_packs')
    .set({
      ...(patch.name !== undefined && { name: patch.name.trim() }),
      ...(patch.description !== undefined && { description: patch.description }),
      ...(patch.promptDefaults !== undefined && { prompt_defaults_json: jsonOrNull(patch.promptDefaults) }),
      revision: pack.revision + 1,
      updated_at: change.now,
    })
    .where('id', '=', pack.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await recordEvent(change, { gameId: pack.game_id, type: 'pack.changed', payload: { packId: pack.id } });
  return packRecord(row);
}
