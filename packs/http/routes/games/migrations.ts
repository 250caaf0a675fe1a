import { listMigrations } from '../../../service/games/list-migrations.ts';
import { requireCurrent } from '../../../service/games/load-game.ts';
import { previewMigration } from '../../../service/games/preview-migration.ts';
import { type Route, route } from '../../route.ts';

const previewMigrationRoute = route({
  id: 'previewMigration',
  method: 'post',
  path: '/migrations/preview',
  tag: 'Games',
  summary: 'Tells what an older definition would become; nothing is written',
  access: { role: 'read', scope: 'own' },
  body: 'PreviewMigration',
  maxBody: 32 * 2 ** 20,
  answer: { status: 200, record: 'MigrationPreview' },
  handle: async ({ body }) => ({ body: await previewMigration(body) }),
});

const listMigrationsRoute = route({
  id: 'listGameMigrations',
  method: 'get',
  path: '/games/:gameId/migrations',
  tag: 'Games',
  summary: 'Tells what became of the older definitions that a game had, the latest first',
  access: { role: 'read' },
  answer: { status: 200, record: 'GameMigrationPage' },
  handle: async ({ context, db, params }) => {
    await requireCurrent(context, params.gameId ?? '');
    return { body: { items: await listMigrations(db, params.gameId ?? '') } };
  },
});

export const MIGRATION_ROUTES: readonly Route[] = [previewMigrationRoute, listMigrationsRoute];
