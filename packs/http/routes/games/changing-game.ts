import type { Change } from '../../../service/change.ts';
import type { GameRow } from '../../../service/games/game-record.ts';
import { lockGame } from '../../../service/games/lock-game.ts';
import { requirePrecondition } from '../../etag.ts';
import type { Reply, RouteRequest } from '../../route.ts';

/**
 * Changes the game of the path in the state that was seen, and answers with what `work` gives and its revision.
 *
 * @param work gets the game's row, which nobody else changes meanwhile
 * @throws ServiceProblem not-found, precondition-failed, precondition-required
 */
export function changingGame(
  { params, precondition, change }: Pick<RouteRequest, 'params' | 'precondition' | 'change'>,
  work: (change: Change, row: GameRow) => Promise<{ readonly revision: number }>,
): Promise<Reply> {
  return change(async (within) => {
    const row = await lockGame(within.trx, params.gameId ?? '');
    requirePrecondition(precondition, row.revision);
    const body = await work(within, row);
    return { body, revision: body.revision };
  });
}
