import type { Caller } from '../service/caller.ts';
import { ServiceProblem } from '../service/problems.ts';
import { requireAccess, requireReach } from './access.ts';
import { etagOf, readPrecondition } from './etag.ts';
import { bodyLimit, limitBody } from './limit-body.ts';
import { type ReadBody, readBody, readQuery, requireNames } from './read-request.ts';
import type { Reply, Route, RouteRequest } from './route.ts';
import { type ChangeRequest, runChange } from './run-change.ts';
import type { Service } from './service.ts';
import type { ServiceRequest } from './service-request.ts';
import { within } from './within.ts';

/**
 * Answers a request to a route: who asks, whether they may, what they ask, and then the route's handler. Who may not is
 * refused before anything of the body is read.
 *
 * @throws ServiceProblem
 */
export async function answerRoute(
  service: Service,
  route: Route,
  request: ServiceRequest,
): Promise<Response> {
  const { db } = service.context.store;
  const caller = await service.callers.require(request);
  const params = request.req.param() as Record<string, string>;
  requireNames(params);
  const game = await requireAccess(route.access, { db, caller, params });
  const raw = limitBody(request.req.raw, bodyLimit(route));
  const timeout = isUpload(route) ? UPLOAD_TIMEOUT : service.settings.timeout;
  const reply = await within(timeout, () => handle({ service, route, request, caller, params, game, raw }));
  return respond(route, reply);
}

/** Milliseconds: of a body whose length is what it takes. */
const UPLOAD_TIMEOUT = 600_000;

function isUpload({ body }: Route): boolean {
  return body === 'multipart' || body === 'binary';
}

interface Asked {
  readonly service: Service;
  readonly route: Route;
  readonly request: ServiceRequest;
  readonly caller: Caller;
  readonly params: Readonly<Record<string, string>>;
  /** The game that the path is about. */
  readonly game: string | undefined;
  readonly raw: Request;
}

async function handle(asked: Asked): Promise<Reply> {
  const { service, route, request, caller, params, raw } = asked;
  const { db } = service.context.store;
  const query = readQuery(new URL(raw.url), route.query);
  const { value: body, text } = await readRecord(route, raw);
  const requireGame = async (id: string) => {
    await requireReach(db, { caller, kind: 'gameId', id, role: route.access.role });
  };
  const named = gameNamed(body) ?? gameNamed(query);
  if (named !== undefined) await requireGame(named);
  return route.handle({
    ...{ context: service.context, db, caller, params, query, body, raw, requireGame },
    precondition: readPrecondition(raw.headers),
    requestId: request.get('requestId'),
    bell: service.bell,
    get ending() {
      return endOf(request);
    },
    stillAllowed: () => isStillAllowed(service, request, caller),
    change: changing(asked, { text, named }),
  });
}

async function readRecord({ body }: Route, raw: Request): Promise<ReadBody> {
  if (body === undefined || body === 'multipart' || body === 'binary') return { value: undefined, text: '' };
  return readBody(raw, body);
}

function gameNamed(value: unknown): string | undefined {
  const isNamed = typeof value === 'object' && value !== null && 'gameId' in value;
  return isNamed && typeof value.gameId === 'string' ? value.gameId : undefined;
}

function changing(
  { service, route, request, caller, game, raw }: Asked,
  { text, named }: { text: string; named: string | undefined },
): RouteRequest['change'] {
  const { pathname, search } = new URL(raw.url);
  const changed: Omit<ChangeRequest, 'fingerprint'> = {
    caller,
    key: readIdempotencyKey(raw),
    operation: route.id,
    gameId: game ?? named ?? caller.gameId,
    target: `${raw.method} ${pathname}`,
    status: route.answer.status,
    requestId: request.get('requestId'),
  };
  return async (work, content = text) => {
    const fingerprint = `${raw.method} ${pathname}${search}\n${content}`;
    const reply = await runChange(service.context.store.db, { ...changed, fingerprint }, work);
    service.bell.ring();
    return reply;
  };
}

/** When whoever asks goes, or the service ends. Made for those alone who ask for it: most requests are short. */
function endOf({ req, env }: ServiceRequest): AbortSignal {
  const { closing } = env ?? {};
  return closing === undefined ? req.raw.signal : AbortSignal.any([req.raw.signal, closing]);
}

async function isStillAllowed(service: Service, request: ServiceRequest, then: Caller): Promise<boolean> {
  const now = await service.callers.recall(request);
  return now?.scope === then.scope && now.role === then.role && now.gameId === then.gameId;
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
