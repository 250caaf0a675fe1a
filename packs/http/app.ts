import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Caller } from '../service/caller.ts';
import { ServiceProblem } from '../service/problems.ts';
import type { ServiceContext } from '../service/service-context.ts';
import { requireAccess } from './access.ts';
import { etagOf, readPrecondition } from './etag.ts';
import { asProblem, problemResponse } from './problem-response.ts';
import { readBody, readQuery } from './read-request.ts';
import type { Reply, Route } from './route.ts';
import { runChange } from './run-change.ts';

export interface AppOptions {
  /** Who holds a token; undefined for nobody. */
  readonly authenticate: (token: string) => Promise<Caller | undefined>;
  /** What is thrown and is no refusal. */
  readonly report: (error: unknown, requestId: string) => void;
}

/** The service as a function from requests to responses: it needs no port. */
export function createApp(context: ServiceContext, routes: readonly Route[], options: AppOptions): Hono {
  const app = new Hono();
  for (const route of routes)
    app.on(route.method.toUpperCase(), `/v1${route.path}`, async ({ req }) => {
      const requestId = randomUUID();
      try {
        const caller = await requireCaller(req.raw, options);
        return await answer(context, route, { raw: req.raw, params: req.param(), caller });
      } catch (error) {
        if (!(error instanceof ServiceProblem)) options.report(error, requestId);
        return problemResponse(asProblem(error), requestId);
      }
    });
  app.notFound(({ req }) =>
    problemResponse(new ServiceProblem('not-found', `There is no ‘${req.path}’`), randomUUID()),
  );
  return app;
}

async function requireCaller(raw: Request, { authenticate }: AppOptions): Promise<Caller> {
  const token = /^Bearer +(\S+)$/i.exec(raw.headers.get('authorization') ?? '')?.[1];
  const caller = token === undefined ? undefined : await authenticate(token);
  if (caller !== undefined) return caller;
  throw new ServiceProblem(
    'unauthenticated',
    token === undefined
      ? 'Send Authorization: Bearer <token>'
      : 'The token is unknown, has ended or was revoked',
  );
}

interface Asked {
  readonly raw: Request;
  readonly params: Readonly<Record<string, string>>;
  readonly caller: Caller;
}

async function answer(
  context: ServiceContext,
  route: Route,
  { raw, params, caller }: Asked,
): Promise<Response> {
  const { db } = context.store;
  await requireAccess(route.access, { db, caller, params });
  const query = readQuery(new URL(raw.url), route.query);
  const isRecord = route.body !== undefined && route.body !== 'multipart' && route.body !== 'binary';
  const { value, text } = isRecord ? await readBody(raw, route.body) : { value: undefined, text: '' };
  const keyed = {
    key: readIdempotencyKey(raw),
    fingerprint: `${raw.method} ${new URL(raw.url).pathname}${new URL(raw.url).search}\n${text}`,
  };
  const reply = await route.handle({
    context,
    db,
    caller,
    params,
    query,
    body: value,
    precondition: readPrecondition(raw.headers),
    raw,
    change: (work) => runChange(db, { caller, keyed }, work),
  });
  return respond(route, reply);
}

function readIdempotencyKey(raw: Request): string | undefined {
  const key = raw.headers.get('idempotency-key')?.trim();
  if (key === undefined || raw.method !== 'POST') return undefined;
  if (/^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw new ServiceProblem('invalid-parameter', 'Idempotency-Key must be 1 to 200 visible characters', {
    errors: [{ path: 'Idempotency-Key', message: 'must be 1 to 200 visible characters' }],
  });
}

function respond(route: Route, { status, body, revision, headers, bytes }: Reply): Response {
  const all = new Headers({ 'cache-control': 'no-store', ...headers });
  if (revision !== undefined) all.set('etag', etagOf(revision));
  const code = status ?? route.answer.status;
  if (bytes !== undefined) {
    if (!all.has('content-type'))
      all.set('content-type', route.answer.mediaType ?? 'application/octet-stream');
    return new Response(bytes as Uint8Array<ArrayBuffer> | ReadableStream, { status: code, headers: all });
  }
  if (body === undefined) return new Response(null, { status: code, headers: all });
  all.set('content-type', 'application/json');
  return new Response(JSON.stringify(body), { status: code, headers: all });
}
