import { requireCurrent } from '../../../service/games/load-game.ts';
import { renameTemplate } from '../../../service/games/rename-template.ts';
import { type Route, route } from '../../route.ts';
import { changingGame } from './changing-game.ts';

const renameTemplateRoute = route({
  id: 'renameTemplate',
  method: 'post',
  path: '/games/:gameId/template-renames',
  tag: 'Games',
  summary: 'Gives a template another name, in the game and in all that its packs have for it, in one step',
  access: { role: 'edit' },
  body: 'RenameTemplate',
  answer: { status: 200, record: 'TemplateRename' },
  problems: ['unknown-template', 'already-exists'],
  conditional: true,
  handle: async (request) => {
    await requireCurrent(request.context, request.params.gameId ?? '');
    return changingGame(request, (change, row) => renameTemplate(change, row, request.body));
  },
});

export const TEMPLATE_ROUTES: readonly Route[] = [renameTemplateRoute];
