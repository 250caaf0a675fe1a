import type { Kysely } from 'kysely';
import type { Tables } from '../../store/tables.ts';
import { notFound, ServiceProblem } from '../problems.ts';
import { type AssetRow, selectAssets } from './asset-record.ts';

/** @throws ServiceProblem not-found, or gone where it was deleted */
export async function requireAsset(db: Kysely<Tables>, assetId: string): Promise<AssetRow> {
  const row = await findAsset(db, assetId);
  if (row.deleted_at !== null)
    throw new ServiceProblem('gone', `The asset ‘${assetId}’ was deleted at ${row.deleted_at.toISOString()}`);
  return row;
}

/**
 * As `requireAsset`; until the transaction ends nobody else changes the asset, and nothing begins to use it: whoever
 * uses an asset holds it by `lockUsableAssets`.
 */
export async function lockAsset(trx: Kysely<Tables>, assetId: string): Promise<AssetRow> {
  await trx.selectFrom('assets').select('id').where('id', '=', assetId).forUpdate().executeTakeFirst();
  return requireAsset(trx, assetId);
}

/** Deleted ones, too. @throws ServiceProblem not-found */
export async function findAsset(db: Kysely<Tables>, assetId: string): Promise<AssetRow> {
  const row = await selectAssets(db).where('assets.id', '=', assetId).executeTakeFirst();
  if (row === undefined) throw notFound('asset', assetId);
  return row;
}
