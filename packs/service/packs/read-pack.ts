import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../store/tables.ts';
import { notFound, ServiceProblem } from '../problems.ts';
import type { PackRow } from './pack-record.ts';

/** @throws ServiceProblem not-found, or gone where it was deleted */
export async function requirePack(db: Kysely<Tables>, packId: string): Promise<PackRow> {
  const row = await db.selectFrom('asset_packs').selectAll().where('id', '=', packId).executeTakeFirst();
  return requireLive(row, packId);
}

/**
 * As `requirePack`; nobody else changes the pack or its entries until the transaction ends, and its game keeps its
 * templates. Rows are locked in one order everywhere, so that no two changes wait for each other: the game, its packs,
 * assets by their ids.
 *
 * @param game update where the change writes the game as well
 */
export async function lockPack(
  trx: Kysely<Tables>,
  packId: string,
  game: 'share' | 'update' = 'share',
): Promise<PackRow> {
  await sql`select 1 from games where id = (select game_id from asset_packs where id = ${packId})
    for ${sql.raw(game === 'share' ? 'share' : 'no key update')}`.execute(trx);
  const pack = trx.selectFrom('asset_packs').selectAll().where('id', '=', packId);
  return requireLive(await pack.forNoKeyUpdate().executeTakeFirst(), packId);
}

/** @throws ServiceProblem not-found, or gone where it was deleted */
export function requireLive<R extends PackRow>(row: R | undefined, packId: string): R {
  if (row === undefined) throw notFound('pack', packId);
  if (row.deleted_at !== null)
    throw new ServiceProblem('gone', `The pack ‘${row.name}’ was deleted at ${row.deleted_at.toISOString()}`);
  return row;
}
