import type { StoredImage } from '../../model/generated/types.ts';
import { jsonOrNull } from '../../store/json-column.ts';
import type { Change } from '../change.ts';
import { newId } from '../new-id.ts';
import { type AssetRow, assetRecord } from './asset-record.ts';
import { type CreatedAsset, createAsset } from './create-assets.ts';

/**
 * Gives all games an asset of one: a copy without an owner, with its variants. The game keeps its own, and what is done
 * to one is not done to the other (specification 000, “Asset ownership rules”). Shared again it is the copy that there
 * is.
 *
 * @param asset as `lockAsset` gave it
 */
export async function shareAsset(change: Change, asset: AssetRow): Promise<CreatedAsset> {
  if (asset.owner_game_id === null) return { asset: assetRecord(asset), isNew: false };
  const copy = await createAsset(change, null, {
    source: asset.source,
    name: asset.name ?? undefined,
    image: storedImage(asset) ?? asset.image_url,
    assetUuid: asset.asset_uuid ?? undefined,
  });
  if (copy.isNew) await copyVariants(change, asset.id, copy.asset.id);
  return copy;
}

function storedImage(asset: AssetRow): StoredImage | undefined {
  const { contentHash, mediaType, size, width, height } = assetRecord(asset);
  if (contentHash === undefined || mediaType === undefined) return undefined;
  if (size === undefined || width === undefined || height === undefined) return undefined;
  return { contentHash, mediaType, size, width, height };
}

async function copyVariants({ trx, now }: Change, from: string, to: string): Promise<void> {
  const variants = await trx.selectFrom('asset_variants').selectAll().where('asset_id', '=', from).execute();
  if (variants.length === 0) return;
  await trx
    .insertInto('asset_variants')
    .values(
      variants.map((variant) => ({
        ...variant,
        id: newId(),
        asset_id: to,
        metadata_json: jsonOrNull(variant.metadata_json),
        created_at: now,
      })),
    )
    .execute();
}
