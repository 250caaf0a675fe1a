import type { ImportQuery, ImportReport } from '../../model/generated/types.ts';
import { BUNDLE_LIMITS } from '../../service/bundles/bundle-limits.ts';
import { readExistingGame } from '../../service/bundles/existing-game.ts';
import { exportBundle } from '../../service/bundles/export-bundle.ts';
import { importBundle, importReport } from '../../service/bundles/import-bundle.ts';
import { keepImages } from '../../service/bundles/keep-images.ts';
import { planImport } from '../../service/bundles/plan-import.ts';
import { type Bundle, readBundle } from '../../service/bundles/read-bundle.ts';
import { type HeldBody, memorySpool } from '../../service/bundles/spool.ts';
import { ServiceProblem } from '../../service/problems.ts';
import { type Reply, type Route, type RouteRequest, route } from '../route.ts';

const exportGame = route({
  id: 'exportGame',
  method: 'get',
  path: '/games/:gameId/bundle',
  tag: 'Bundles',
  summary: 'The game with its packs, assets and images as one zip',
  access: { role: 'read' },
  answer: { status: 200, mediaType: 'application/zip' },
  problems: ['too-large'],
  handle: async ({ context, params }) => ({
    bytes: await exportBundle(context, params.gameId ?? ''),
    headers: { 'content-disposition': 'attachment; filename="game.packwright.zip"' },
  }),
});

const importGame = route({
  id: 'importGame',
  method: 'post',
  path: '/bundles',
  tag: 'Bundles',
  summary:
    'Reads a zip of exportGame in: as a new game, or into the one that has its id or the one that ‘as’ says',
  access: { role: 'edit', scope: 'all' },
  query: 'ImportGameQuery',
  body: 'binary',
  maxBody: BUNDLE_LIMITS.file,
  answer: { status: 200, record: 'ImportReport' },
  problems: ['invalid-bundle', 'conflict', 'too-large'],
  handle: (request) =>
    withBundle(request, (bundle) => importInto(request, bundle, request.query.as ?? bundle.manifest.game.id)),
});

const importIntoGame = route({
  id: 'importIntoGame',
  method: 'post',
  path: '/games/:gameId/bundle',
  tag: 'Bundles',
  summary: 'Reads a zip of exportGame in, into this game',
  access: { role: 'edit' },
  query: 'ImportQuery',
  body: 'binary',
  maxBody: BUNDLE_LIMITS.file,
  answer: { status: 200, record: 'ImportReport' },
  problems: ['invalid-bundle', 'conflict', 'too-large'],
  handle: (request) =>
    withBundle(request, (bundle) => importInto(request, bundle, request.params.gameId ?? '')),
});

export const BUNDLE_ROUTES: readonly Route[] = [exportGame, importGame, importIntoGame];

type ImportRequest = Pick<RouteRequest<ImportQuery>, 'context' | 'db' | 'query' | 'raw' | 'change'>;

async function withBundle(
  { context, raw }: ImportRequest,
  work: (bundle: Bundle) => Promise<Reply>,
): Promise<Reply> {
  if (raw.body === null) throw new ServiceProblem('invalid-bundle', 'The body is empty; it must be a zip');
  const spool = context.spool ?? memorySpool();
  const body: HeldBody = await spool(raw.body, BUNDLE_LIMITS.file);
  try {
    return await work(await readBundle(body));
  } finally {
    await body.close();
  }
}

async function importInto(
  { context, db, query, change }: ImportRequest,
  bundle: Bundle,
  gameId: string,
): Promise<Reply> {
  const { dryRun: isDryRun = false, onConflict = 'refuse' } = query;
  const images = await keepImages(context, bundle.images, { isDryRun });
  if (!isDryRun)
    return change(
      async (within) => ({ body: await importBundle(within, bundle, { gameId, onConflict, images }) }),
      JSON.stringify([bundle.definition, bundle.assets, bundle.packs]),
    );
  const plan = planImport(bundle, await readExistingGame(db, gameId, bundle), { gameId, onConflict });
  const body: ImportReport = importReport(plan, { images, isDryRun });
  return { body };
}
