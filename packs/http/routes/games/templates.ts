import { requireCurrent } from '../../../service/games/load-game.ts';
import { lockGame } from '../../../service/games/lock-game.ts';
import { renameTemplate } from '../../../service/games/rename-template.ts';
import { requirePrecondition } from '../../etag.ts';
import { type Route, route } from '../../route.ts';

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
  handle: async ({ context, params, body, precondition, change }) => {
    await requireCurrent(context, params.gameId ?? '');
    return change(async (within) => {
      const row = await lockGame(within.trx, params.gameId ?? '');
      requirePrecondition(precondition, row.revision);
      const renamed = await renameTemplate(within, row, body);
      return { body: renamed, revision: renamed.revision };
    });
  },
});

export const TEMPLATE_ROUTES: readonly Route[] = [renameTemplateRoute];
