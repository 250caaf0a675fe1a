import type { Kysely, Selectable } from 'kysely';
import type { AssetVariant, VariantKind } from '../../model/generated/types.ts';
import { jsonOrNull } from '../../store/json-column.ts';
import { present, timestamp } from '../../store/read-columns.ts';
import type { Tables } from '../../store/tables.ts';
import type { Change } from '../change.ts';
import { newId } from '../new-id.ts';
import { notFound, ServiceProblem } from '../problems.ts';
import type { AssetRow } from './asset-record.ts';
import { tellOfAsset } from './change-asset.ts';
import { imageKey, lockImages } from './store-image.ts';

/** What tells a variant from the others of its asset. */
export interface VariantPlace {
  readonly kind: VariantKind;
  readonly name: string;
}

const KINDS: readonly VariantKind[] = ['resolution', 'animation', 'platform'];

/** @throws ServiceProblem invalid-parameter */
export function variantPlace(kind: string | undefined, name: string | undefined): VariantPlace {
  const known = KINDS.find((one) => one === kind);
  if (known === undefined) throw badPlace('kind', `‘${kind}’ must be one of ${KINDS.join(', ')}`);
  const isName = name !== undefined && name.length <= 100 && /^\P{Cc}+$/u.test(name);
  if (!isName) throw badPlace('name', `The name ‘${name}’ must have 1 to 100 characters that can be seen`);
  return { kind: known, name };
}

function badPlace(path: string, message: string): ServiceProblem {
  return new ServiceProblem('invalid-parameter', message, { errors: [{ path, message }] });
}

export async function listVariants(db: Kysely<Tables>, assetId: string): Promise<AssetVariant[]> {
  const rows = await db
    .selectFrom('asset_variants')
    .selectAll()
    .where('asset_id', '=', assetId)
    .orderBy('kind')
    .orderBy('name')
    .execute();
  return rows.map(variantRecord);
}

/** @throws ServiceProblem not-found */
export async function requireVariant(
  db: Kysely<Tables>,
  assetId: string,
  { kind, name }: VariantPlace,
): Promise<AssetVariant> {
  const row = await db
    .selectFrom('asset_variants')
    .selectAll()
    .where('asset_id', '=', assetId)
    .where('kind', '=', kind)
    .where('name', '=', name)
    .executeTakeFirst();
  if (row === undefined) throw notFound('variant', `${kind}/${name}`);
  return variantRecord(row);
}

export interface VariantContent {
  readonly contentHash: string;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/**
 * Gives an asset a variant, or another image to one that it has. The revision of the asset counts it.
 *
 * @param asset as `lockAsset` gave it
 * @throws ServiceProblem unprocessable-image where the image was not stored
 */
export async function putVariant(
  change: Change,
  { asset, kind, name }: VariantPlace & { readonly asset: AssetRow },
  { contentHash, metadata }: VariantContent,
): Promise<AssetVariant> {
  const { trx, now } = change;
  const image = (await lockImages(trx, [contentHash])).get(contentHash);
  const content = {
    image_url: imageKey(contentHash),
    content_hash: contentHash,
    width: image?.width ?? null,
    height: image?.height ?? null,
    metadata_json: jsonOrNull(metadata),
  };
  const row = await trx
    .insertInto('asset_variants')
    .values({ id: newId(), asset_id: asset.id, kind, name, ...content, created_at: now })
    .onConflict((conflict) => conflict.columns(['asset_id', 'kind', 'name']).doUpdateSet(content))
    .returningAll()
    .executeTakeFirstOrThrow();
  await touchAsset(change, asset);
  return variantRecord(row);
}

/** @throws ServiceProblem not-found */
export async function removeVariant(
  change: Change,
  { asset, kind, name }: VariantPlace & { readonly asset: AssetRow },
): Promise<void> {
  const { numDeletedRows } = await change.trx
    .deleteFrom('asset_variants')
    .where('asset_id', '=', asset.id)
    .where('kind', '=', kind)
    .where('name', '=', name)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw notFound('variant', `${kind}/${name}`);
  await touchAsset(change, asset);
}

async function touchAsset(change: Change, asset: AssetRow): Promise<void> {
  await change.trx
    .updateTable('assets')
    .set({ revision: asset.revision + 1 })
    .where('id', '=', asset.id)
    .execute();
  await tellOfAsset(change, asset, 'asset.changed');
}

function variantRecord(row: Selectable<Tables['asset_variants']>): AssetVariant {
  return present({
    id: row.id,
    assetId: row.asset_id,
    kind: row.kind,
    name: row.name,
    imageUrl: row.image_url,
    width: row.width,
    height: row.height,
    contentHash: row.content_hash,
    metadata: row.metadata_json,
    createdAt: timestamp(row.created_at),
  });
}
