import { requireCurrent } from '../../../service/games/load-game.ts';
import { readGameCoverage } from '../../../service/games/read-coverage.ts';
import { type Route, route } from '../../route.ts';

const readCoverage = route({
  id: 'readGameCoverage',
  method: 'get',
  path: '/games/:gameId/coverage',
  tag: 'Games',
  summary: 'Counts how many slots of a game its packs fill, each and together',
  access: { role: 'read' },
  answer: { status: 200, record: 'GameCoverage' },
  handle: async ({ context, db, params }) => {
    await requireCurrent(context, params.gameId ?? '');
    return { body: await readGameCoverage(db, params.gameId ?? '') };
  },
});

export const COVERAGE_ROUTES: readonly Route[] = [readCoverage];
