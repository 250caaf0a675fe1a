import type { Kysely } from 'kysely';
import type { TokenPage } from '../../model/generated/types.ts';
import type { Tables } from '../../store/tables.ts';
import { DEFAULT_LIMIT, decodeCursor, pageOf } from '../page.ts';
import { type TokenRow, tokenRecord } from './token-record.ts';

export interface TokenFilter {
  /** Of this game alone; undefined for all, and for those of all games. */
  readonly gameId?: string | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** Tokens, the newest first; those that were revoked as well, since history names them. */
export async function listTokens(
  db: Kysely<Tables>,
  { gameId, limit = DEFAULT_LIMIT, cursor }: TokenFilter,
): Promise<TokenPage> {
  const after = decodeCursor(cursor);
  const rows: TokenRow[] = await db
    .selectFrom('tokens')
    .selectAll()
    .$if(gameId !== undefined, (query) => query.where('game_id', '=', gameId ?? null))
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('created_at', 'id'), '<', tuple(after?.at ?? new Date(), after?.id ?? '')),
      ),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, { item: tokenRecord, cursor: ({ created_at: at, id }) => ({ at, id }) });
}
