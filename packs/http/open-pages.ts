import { sql } from 'kysely';
import { ServiceProblem } from '../service/problems.ts';
import { DOCS_POLICY, docsPage } from './open-api/docs-page.ts';
import { openApiDocument } from './open-api/open-api-document.ts';
import type { Route } from './route.ts';
import type { Service } from './service.ts';
import type { ServiceApp } from './service-request.ts';

/**
 * What is answered beside the routes. None of it tells anything of a game: without a token whether the service is well,
 * and its documentation, which is the same everywhere; with a token of all games the metrics.
 */
export function addOpenPages(app: ServiceApp, service: Service, routes: readonly Route[]): void {
  addHealth(app, service);
  addDocumentation(app, routes);
  const { metrics } = service.settings;
  if (metrics === undefined) return;
  app.get('/metrics', async (request) => {
    const caller = await service.callers.require(request);
    if (caller.gameId !== undefined)
      throw new ServiceProblem('forbidden', 'This takes a token for all games');
    const { mediaType, text } = await metrics();
    return new Response(text, { headers: { 'content-type': mediaType, 'cache-control': 'no-store' } });
  });
}

function addHealth(app: ServiceApp, { context, settings }: Service): void {
  const isReady = remembered(READY_FOR, async () => {
    try {
      await sql`select 1`.execute(context.store.db);
      return true;
    } catch (error) {
      settings.report(error, 'ready');
      return false;
    }
  });
  app.get('/health/live', () => plain(200, 'live'));
  app.get('/health/ready', async (request) => {
    if (request.env?.closing?.aborted === true) return plain(503, 'closing');
    return (await isReady()) ? plain(200, 'ready') : plain(503, 'the database does not answer');
  });
}

/** Milliseconds: whoever asks more often, without a token, must not have the database asked for it. */
const READY_FOR = 1000;

function remembered<T>(milliseconds: number, ask: () => Promise<T>): () => Promise<T> {
  let last: { readonly answer: Promise<T>; readonly at: number } | undefined;
  return () => {
    const now = performance.now();
    if (last === undefined || now - last.at > milliseconds) last = { answer: ask(), at: now };
    return last.answer;
  };
}

function addDocumentation(app: ServiceApp, routes: readonly Route[]): void {
  const document = once(() => openApiDocument(routes));
  const json = once(() => JSON.stringify(document()));
  const page = once(() => docsPage(document()));
  app.get('/v1/openapi.json', () => answered('application/json', json()));
  app.get('/v1/docs', () => {
    const response = answered('text/html; charset=utf-8', page());
    response.headers.set('content-security-policy', DOCS_POLICY);
    return response;
  });
  app.get('/', (request) => request.redirect('/v1/docs'));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function answered(mediaType: string, text: string): Response {
  return new Response(text, { headers: { 'content-type': mediaType, 'cache-control': 'no-cache' } });
}

function plain(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' },
  });
}
