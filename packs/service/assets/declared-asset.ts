import { type Change, recordEvent } from '../change.ts';
import { type AssetRow, assetRecord, selectAssets } from './asset-record.ts';
import { changeAsset } from './change-asset.ts';
import { type CreatedAsset, createAsset, lockLibrary } from './create-assets.ts';

export interface DeclaredAsset {
  /** asset_uuid of its declaration. */
  readonly assetUuid: string;
  /** What its declaration calls it now; undefined leaves the asset's name as it is. */
  readonly name?: string | undefined;
}

/**
 * The asset of a game that a declared asset of the project is: there is one, however often and by however many it is
 * asked for. Its image is what the build makes of the declaration.
 */
export async function declareAsset(
  change: Change,
  gameId: string,
  { assetUuid, name }: DeclaredAsset,
): Promise<CreatedAsset> {
  await lockLibrary(change, gameId);
  const known = await findDeclared(change, gameId, assetUuid);
  if (known !== undefined) {
    if (name === undefined || name.trim() === known.name) return { asset: assetRecord(known), isNew: false };
    return { asset: await changeAsset(change, known, { name }), isNew: false };
  }
  const image = `asset:${assetUuid}`;
  const created = await createAsset(change, gameId, { source: 'uploaded', image, assetUuid, name });
  await recordEvent(change, { gameId, type: 'asset.created', payload: { assetId: created.asset.id } });
  return created;
}

async function findDeclared(
  { trx }: Change,
  gameId: string,
  assetUuid: string,
): Promise<AssetRow | undefined> {
  return selectAssets(trx)
    .where('assets.owner_game_id', '=', gameId)
    .where('assets.asset_uuid', '=', assetUuid)
    .where('assets.deleted_at', 'is', null)
    .executeTakeFirst();
}
