import type { Kysely } from 'kysely';
import type { Tables } from '../../store/tables.ts';
import type { Caller } from '../caller.ts';
import { hashToken } from './token-secret.ts';

/** Who asks with a token; undefined for nobody. */
export type Authenticate = (token: string) => Promise<Caller | undefined>;

/** By the table of tokens: who holds one that has neither ended nor been revoked. */
export function authenticateByTable(db: Kysely<Tables>): Authenticate {
  return async (token) => {
    const row = await db
      .selectFrom('tokens')
      .select(['id', 'name', 'role', 'game_id'])
      .where('token_hash', '=', hashToken(token))
      .where('revoked_at', 'is', null)
      .where(({ eb, or }) => or([eb('expires_at', 'is', null), eb('expires_at', '>', new Date())]))
      .executeTakeFirst();
    if (row === undefined) return undefined;
    return { name: row.name, role: row.role, gameId: row.game_id ?? undefined, scope: `token:${row.id}` };
  };
}
