import { listAudit } from '../../service/audit/list-audit.ts';
import { VERSION } from '../../version.ts';
import { eventStream } from '../event-stream.ts';
import { type Route, route } from '../route.ts';
import { TOKEN_ROUTES } from './administration/tokens.ts';

const getService = route({
  id: 'getService',
  method: 'get',
  path: '/service',
  tag: 'Service',
  summary: 'What runs here, and who the token says that you are',
  access: { role: 'read', scope: 'own' },
  answer: { status: 200, record: 'ServiceInfo' },
  handle: async ({ context, caller: { name, role, gameId } }) => ({
    body: {
      version: VERSION,
      store: context.store.kind,
      caller: { name, role, ...(gameId !== undefined && { gameId }) },
    },
  }),
});

const listAuditLog = route({
  id: 'listAuditLog',
  method: 'get',
  path: '/audit-log',
  tag: 'Service',
  summary: 'Who has changed what, the latest first',
  access: { role: 'admin', scope: 'own' },
  query: 'AuditQuery',
  answer: { status: 200, record: 'AuditPage' },
  handle: async ({ db, query, caller }) => ({
    body: await listAudit(db, { ...query, ...(caller.gameId !== undefined && { gameId: caller.gameId }) }),
  }),
});

const listenToGame = route({
  id: 'listenToGame',
  method: 'get',
  path: '/games/:gameId/events',
  tag: 'Service',
  summary: 'What changes in a game, as server-sent events; Last-Event-ID goes on where one left off',
  access: { role: 'read' },
  answer: { status: 200, mediaType: 'text/event-stream' },
  handle: async ({ db, params: { gameId = '' }, raw, ...request }) => ({
    bytes: await eventStream({ db, gameId, lastId: raw.headers.get('last-event-id') }, request),
    // A proxy that collected what comes would keep events back.
    headers: { 'x-accel-buffering': 'no' },
  }),
});

export const ADMINISTRATION_ROUTES: readonly Route[] = [
  getService,
  listenToGame,
  ...TOKEN_ROUTES,
  listAuditLog,
];
