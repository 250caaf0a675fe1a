import { storeImage } from '../../service/assets/store-image.ts';
import { patchGame, replaceGame } from '../../service/games/change-game.ts';
import { createGame } from '../../service/games/create-game.ts';
import { gameRecord } from '../../service/games/game-record.ts';
import { listGames } from '../../service/games/list-games.ts';
import { loadGame, requireCurrent } from '../../service/games/load-game.ts';
import { type KeepImage, prepareDefinition } from '../../service/games/prepare-definition.ts';
import type { ServiceContext } from '../../service/service-context.ts';
import { type Route, route } from '../route.ts';
import { changingGame } from './games/changing-game.ts';
import { COVERAGE_ROUTES } from './games/coverage.ts';
import { MIGRATION_ROUTES } from './games/migrations.ts';
import { SHOWN_ROUTES } from './games/shown.ts';
import { TEMPLATE_ROUTES } from './games/templates.ts';

/** Bytes: of the largest games. */
const MAX_DEFINITION = 32 * 2 ** 20;

const createGameRoute = route({
  id: 'createGame',
  method: 'post',
  path: '/games',
  tag: 'Games',
  summary: 'Makes a game; an older definition is migrated, with the packs and assets that it embeds',
  access: { role: 'edit', scope: 'all' },
  body: 'CreateGame',
  maxBody: MAX_DEFINITION,
  answer: { status: 201, record: 'Game' },
  problems: ['already-exists', 'wrong-pack', 'missing-asset', 'foreign-asset', 'unprocessable-image'],
  handle: async ({ context, body, change }) => {
    const prepared = await prepareDefinition(body, keepIn(context));
    return change(async (within) => {
      const game = await createGame(within, { id: body.id, name: body.name, prepared });
      return { status: 201, body: game, revision: game.revision };
    });
  },
});

/** Images within an older definition are stored with those that are uploaded. */
function keepIn(context: ServiceContext): KeepImage {
  return async (bytes) => {
    const { contentHash } = await storeImage(context, bytes);
    return contentHash;
  };
}

const listGamesRoute = route({
  id: 'listGames',
  method: 'get',
  path: '/games',
  tag: 'Games',
  summary: 'Lists games, the oldest first',
  access: { role: 'read', scope: 'own' },
  query: 'PageQuery',
  answer: { status: 200, record: 'GamePage' },
  handle: async ({ db, caller, query }) => ({
    body: await listGames(db, { ...query, gameId: caller.gameId }),
  }),
});

const readGame = route({
  id: 'readGame',
  method: 'get',
  path: '/games/:gameId',
  tag: 'Games',
  summary: 'Reads a game with its definition',
  access: { role: 'read' },
  answer: { status: 200, record: 'Game' },
  handle: async ({ context, params }) => {
    const game = gameRecord(await loadGame(context, params.gameId ?? ''));
    return { body: game, revision: game.revision };
  },
});

const replaceGameRoute = route({
  id: 'replaceGame',
  method: 'put',
  path: '/games/:gameId',
  tag: 'Games',
  summary:
    'Replaces the definition of a game; an older one is migrated, and what it embeds joins what there is',
  access: { role: 'edit' },
  body: 'ReplaceGame',
  maxBody: MAX_DEFINITION,
  answer: { status: 200, record: 'Game' },
  problems: ['wrong-pack', 'missing-asset', 'foreign-asset', 'unprocessable-image'],
  conditional: true,
  handle: async (request) => {
    const { name } = request.body;
    const prepared = await prepareDefinition(request.body, keepIn(request.context));
    return changingGame(request, (change, row) => replaceGame(change, row, { name, prepared }));
  },
});

const patchGameRoute = route({
  id: 'patchGame',
  method: 'patch',
  path: '/games/:gameId',
  tag: 'Games',
  summary: 'Changes parts of a game by a JSON Merge Patch',
  access: { role: 'edit' },
  body: 'PatchGame',
  maxBody: MAX_DEFINITION,
  answer: { status: 200, record: 'Game' },
  problems: ['wrong-pack', 'missing-asset', 'foreign-asset'],
  conditional: true,
  handle: async (request) => {
    await requireCurrent(request.context, request.params.gameId ?? '');
    return changingGame(request, (change, row) => patchGame(change, row, request.body));
  },
});

export const GAME_ROUTES: readonly Route[] = [
  createGameRoute,
  listGamesRoute,
  readGame,
  replaceGameRoute,
  patchGameRoute,
  ...SHOWN_ROUTES,
  ...COVERAGE_ROUTES,
  ...TEMPLATE_ROUTES,
  ...MIGRATION_ROUTES,
];
