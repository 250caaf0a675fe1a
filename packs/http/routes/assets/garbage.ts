import { collectGarbage } from '../../../service/collect/collect-garbage.ts';
import { ServiceProblem } from '../../../service/problems.ts';
import { type Route, route } from '../../route.ts';

const DEFAULT_DAYS = 30;

/** Milliseconds. A request that takes longer than a minute is given up, and this one would go on unheard. */
const AT_MOST = 30_000;

const collect = route({
  id: 'collectGarbage',
  method: 'post',
  path: '/garbage-collections',
  tag: 'Assets',
  summary:
    'Removes assets that nothing uses and images that nothing names; says only which unless ‘dryRun’ is false',
  access: { role: 'admin', scope: 'own' },
  body: 'CollectGarbage',
  answer: { status: 200, record: 'GarbageCollection' },
  problems: ['forbidden'],
  handle: async ({ body, caller, context, change }) => {
    if (caller.gameId !== undefined && body.gameId === undefined)
      throw new ServiceProblem('forbidden', `The token is for one game; send gameId ‘${caller.gameId}’`);
    const collection = await collectGarbage(context, {
      dryRun: body.dryRun ?? true,
      olderThanDays: body.olderThanDays ?? DEFAULT_DAYS,
      gameId: body.gameId,
      now: new Date(),
      within: AT_MOST,
    });
    // What was done in many transactions is told of in one more.
    return change(async () => ({ body: collection }));
  },
});

export const GARBAGE_ROUTES: readonly Route[] = [collect];
