import type { Transaction } from 'kysely';
import type { Tables } from '../../store/tables.ts';
import { notFound } from '../problems.ts';
import type { GameRow } from './game-record.ts';

/**
 * The game, which nobody else changes until the transaction ends: neither its definition nor, as they hold on to its
 * templates, the entries of its packs. Rows that merely name the game can be added meanwhile.
 *
 * @throws ServiceProblem not-found
 */
export async function lockGame(trx: Transaction<Tables>, gameId: string): Promise<GameRow> {
  const row = await trx
    .selectFrom('games')
    .selectAll()
    .where('id', '=', gameId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (row === undefined) throw notFound('game', gameId);
  return row;
}
