import type { Kysely } from 'kysely';
import type { ServiceToken } from '../../model/generated/types.ts';
import type { Tables } from '../../store/tables.ts';
import { notFound } from '../problems.ts';
import { tokenRecord } from './token-record.ts';

export interface Revocation {
  readonly tokenId: string;
  /** Only where it is a token of this game; undefined for any. */
  readonly gameId: string | undefined;
}

/**
 * Ends a token. It stays in the list, since history names it; to revoke it again changes nothing.
 *
 * @throws ServiceProblem not-found
 */
export async function revokeToken(
  db: Kysely<Tables>,
  now: Date,
  { tokenId, gameId }: Revocation,
): Promise<ServiceToken> {
  const row = await db
    .updateTable('tokens')
    .set(({ fn, ref, val }) => ({ revoked_at: fn.coalesce(ref('revoked_at'), val(now)) }))
    .where('id', '=', tokenId)
    .$if(gameId !== undefined, (query) => query.where('game_id', '=', gameId ?? null))
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) throw notFound('token', tokenId);
  return tokenRecord(row);
}
