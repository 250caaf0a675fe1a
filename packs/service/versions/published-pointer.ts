import type { AssetPack } from '../../model/generated/types.ts';
import { type Change, recordEvent } from '../change.ts';
import { type PackRow, packRecord } from '../packs/pack-record.ts';
import { notFound } from '../problems.ts';

/**
 * Lets the published pointer show another version of the pack, or none.
 *
 * @param pack as `lockPack` gave it
 * @throws ServiceProblem not-found where the pack has no such version
 */
export async function setPublishedVersion(
  change: Change,
  pack: PackRow,
  versionId: string | null,
): Promise<AssetPack> {
  if (versionId !== null) {
    const version = change.trx.selectFrom('pack_versions').select('id').where('id', '=', versionId);
    if ((await version.where('pack_id', '=', pack.id).executeTakeFirst()) === undefined)
      throw notFound('version', versionId);
  }
  const row = await movePublishedPointer(change, pack, versionId);
  await recordEvent(change, {
    gameId: pack.game_id,
    type: 'pack.published',
    payload: { packId: pack.id, versionId },
  });
  return packRecord(row);
}

/** The pointer is a field of the pack: it has another revision afterwards. */
export async function movePublishedPointer(
  { trx, now }: Change,
  pack: PackRow,
  versionId: string | null,
): Promise<PackRow> {
  return trx
    .updateTable('asset_packs')
    .set({ published_version_id: versionId, revision: pack.revision + 1, updated_at: now })
    .where('id', '=', pack.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
