import { activatePack } from '../../../service/games/activate-pack.ts';
import { listBindings } from '../../../service/games/list-bindings.ts';
import { requireCurrent } from '../../../service/games/load-game.ts';
import { type Route, route } from '../../route.ts';
import { changingGame } from './changing-game.ts';

const listBindingsRoute = route({
  id: 'listBindings',
  method: 'get',
  path: '/games/:gameId/bindings',
  tag: 'Games',
  summary: 'Resolves what each template and each entity shows: exactly one asset, or none with the reason',
  access: { role: 'read' },
  query: 'BindingQuery',
  answer: { status: 200, record: 'BindingPage' },
  handle: async ({ context, db, params, query }) => {
    await requireCurrent(context, params.gameId ?? '');
    return { body: await listBindings(db, params.gameId ?? '', query) };
  },
});

const activateAssetPack = route({
  id: 'activateAssetPack',
  method: 'put',
  path: '/games/:gameId/active-asset-pack',
  tag: 'Games',
  summary: 'Lets a game show another pack, a version of one, or none',
  access: { role: 'edit' },
  body: 'ActivateAssetPack',
  answer: { status: 200, record: 'ActiveAssetPack' },
  problems: ['wrong-pack'],
  conditional: true,
  handle: async (request) => {
    await requireCurrent(request.context, request.params.gameId ?? '');
    return changingGame(request, (change, row) => activatePack(change, row, request.body));
  },
});

/** What a game shows. */
export const SHOWN_ROUTES: readonly Route[] = [listBindingsRoute, activateAssetPack];
