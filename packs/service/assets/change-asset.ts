import type { Asset, PatchAsset } from '../../model/generated/types.ts';
import { type Change, recordEvent } from '../change.ts';
import { ServiceProblem } from '../problems.ts';
import { type AssetRow, assetRecord } from './asset-record.ts';
import { lockLibrary } from './create-assets.ts';

/**
 * Another name, or another declared asset that it is. Nothing else of an asset changes: what is to look different is
 * another asset.
 *
 * @param asset as `lockAsset` gave it
 * @throws ServiceProblem already-exists where another asset of the game is that declared one
 */
export async function changeAsset(change: Change, asset: AssetRow, patch: PatchAsset): Promise<Asset> {
  const { trx } = change;
  const changed = {
    name: patch.name === undefined ? asset.name : (patch.name?.trim() ?? null),
    asset_uuid: patch.assetUuid === undefined ? asset.asset_uuid : patch.assetUuid,
    revision: asset.revision + 1,
  };
  if (changed.asset_uuid !== null && changed.asset_uuid !== asset.asset_uuid)
    await requireFreeUuid(change, asset, changed.asset_uuid);
  await trx.updateTable('assets').set(changed).where('id', '=', asset.id).execute();
  await tellOfAsset(change, asset, 'asset.changed');
  return assetRecord({ ...asset, ...changed });
}

async function requireFreeUuid(change: Change, asset: AssetRow, assetUuid: string): Promise<void> {
  await lockLibrary(change, asset.owner_game_id);
  const other = await change.trx
    .selectFrom('assets')
    .select('id')
    .where('owner_game_id', asset.owner_game_id === null ? 'is' : '=', asset.owner_game_id)
    .where('asset_uuid', '=', assetUuid)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (other !== undefined)
    throw new ServiceProblem(
      'already-exists',
      `The asset ‘${other.id}’ is the declared asset ‘${assetUuid}’`,
    );
}

/** Of what all games share nobody is told: it is no game's. */
export async function tellOfAsset(change: Change, asset: AssetRow, type: string): Promise<void> {
  if (asset.owner_game_id === null) return;
  await recordEvent(change, { gameId: asset.owner_game_id, type, payload: { assetId: asset.id } });
}
