import type { Kysely } from 'kysely';
import type { Tables } from '../../store/tables.ts';
import { notFound, ServiceProblem } from '../problems.ts';
import type { PackRow } from './pack-record.ts';

/** @throws ServiceProblem not-found, or gone where it was deleted */
export async function requirePack(db: Kysely<Tables>, packId: string): Promise<PackRow> {
  const row = await db.selectFrom('asset_packs').selectAll().where('id', '=', packId).executeTakeFirst();
  if (row === undefined) throw notFound('pack', packId);
  if (row.deleted_at !== null)
    throw new ServiceProblem('gone', `The pack ‘${row.name}’ was deleted at ${row.deleted_at.toISOString()}`);
  return row;
}

/** As `requirePack`; nobody else changes the pack until the transaction ends. */
export async function lockPack(trx: Kysely<Tables>, packId: string): Promise<PackRow> {
  await trx.selectFrom('asset_packs').select('id').where('id', '=', packId).forUpdate().executeTakeFirst();
  return requirePack(trx, packId);
}
