import { afterAll, beforeAll, describe } from 'vitest';
import { createApp } from '../../../packs/http/app.ts';
import { routesOf } from '../../../packs/http/match-route.ts';
import { problemsOf } from '../../../packs/http/route-problems.ts';
import { ROUTES } from '../../../packs/http/routes.ts';
import type { ServiceApp } from '../../../packs/http/service-request.ts';
import type { SCHEMAS } from '../../../packs/model/generated/schemas.ts';
import type { GameDefinitionV2, Records } from '../../../packs/model/generated/types.ts';
import { VALIDATORS } from '../../../packs/model/generated/validators.ts';
import type { Role } from '../../../packs/model/role.ts';
import { shapeErrors } from '../../../packs/model/validator.ts';
import type { ServiceContext } from '../../../packs/service/service-context.ts';
import { memoryBlobs } from '../../../packs/store/blobs/memory-blobs.ts';
import { json } from '../../../packs/store/json-column.ts';
import type { Store } from '../../../packs/store/store.ts';
import { openTestStore, STORE_KINDS } from './open-test-store.ts';
import { whyNoPostgres } from './postgres-programs.ts';

/** A running service, asked without a port. */
export interface TestService {
  readonly context: ServiceContext;
  readonly app: ServiceApp;
  /** Asks as someone of a role: in all games, or in one. */
  readonly as: AskAs;
  /** As `as`, by another way than the app itself: over a socket. `send` takes a path with its `/v1`. */
  readonly askBy: (send: Send) => AskAs;
  /** A game of its own for each test, so that tests do not meet. */
  readonly newGame: (definition?: GameDefinitionV2) => Promise<string>;
}

export type AskAs = (role: Role, gameId?: string) => Asker;

export type Send = (path: string, init: RequestInit) => Response | Promise<Response>;

export type Asker = (method: string, path: string, options?: AskOptions) => Promise<Answer>;

export interface AskOptions {
  readonly body?: unknown;
  /** A body that is no JSON. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies whose shape they state
  readonly body: any;
  readonly headers: Headers;
}

/** The same tests on each store: `tests` registers them. */
export function describeOnBothStores(name: string, tests: (service: () => TestService) => void): void {
  for (const kind of STORE_KINDS) describeOn(kind, name, tests);
}

function describeOn(kind: Store['kind'], name: string, tests: (service: () => TestService) => void): void {
  const obstacle = kind === 'server' ? whyNoPostgres() : undefined;
  const title = `${name} (${kind} store${obstacle === undefined ? '' : `: ${obstacle}`})`;
  describe.skipIf(obstacle !== undefined)(title, () => {
    let store: Store | undefined;
    let service: TestService | undefined;
    beforeAll(async () => {
      store = await openTestStore(kind);
      service = testService({ store, blobs: memoryBlobs() });
    });
    afterAll(async () => store?.close());
    tests(() => {
      if (service === undefined) throw new Error('The store is not open yet');
      return service;
    });
  });
}

export function testService(context: ServiceContext): TestService {
  const failures: unknown[] = [];
  const app = createApp(context, ROUTES, {
    authenticate: async (token) => {
      const [role, gameId = ''] = token.split('@');
      return {
        name: `${role} of the tests`,
        role: role as Role,
        gameId: gameId === '' ? undefined : decodeURIComponent(gameId),
        scope: token,
      };
    },
    report: (error) => {
      failures.push(error);
    },
  });
  const askBy =
    (send: Send): AskAs =>
    (role, gameId) =>
    async (method, path, options = {}) => {
      const token = gameId === undefined ? role : `${role}@${encodeURIComponent(gameId)}`;
      const response = await send(`/v1${path}`, request(token, method, options));
      // What the service itself failed at is the test's failure, with its cause.
      if (response.status === 500) throw failures.at(-1) ?? new Error('500 without a cause');
      const answer = await answerOf(response);
      requireDeclared(method, path, answer);
      return answer;
    };
  const as = askBy((path, init) => app.request(path, init));
  return { context, app, as, askBy, newGame: (definition) => newGame(context, definition) };
}

/** Every answer is of the shape that the OpenAPI document declares, whatever a test asks for. */
function requireDeclared(method: string, path: string, { status, body }: Answer): void {
  const [route] = routesOf(ROUTES, `/v1${path.split('?')[0]}`).filter(
    (candidate) => candidate.method.toUpperCase() === method,
  );
  if (route === undefined) return;
  if (status >= 400) {
    expectRecord('Problem', body);
    if (!problemsOf(route).includes(body.code))
      throw new Error(`‘${route.id}’ answered ‘${body.code}’, which is not among its problems`);
  } else if (route.answer.record !== undefined) expectRecord(route.answer.record, body);
}

function request(token: string, method: string, { body, bytes, headers }: AskOptions): RequestInit {
  const isJson = body !== undefined && !(body instanceof FormData);
  const sent = bytes ?? (isJson ? JSON.stringify(body) : body);
  return {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(isJson && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(sent !== undefined && { body: sent }),
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  const body = isJson ? await response.json() : new Uint8Array(await response.arrayBuffer());
  return { status: response.status, body, headers: response.headers };
}

let games = 0;

async function newGame(
  { store }: ServiceContext,
  definition: GameDefinitionV2 = { templates: { hero: {}, slime: {}, door: {} }, entities: [] },
): Promise<string> {
  const id = `game-${++games}`;
  await store.db
    .insertInto('games')
    .values({ id, definition_json: json(definition) })
    .execute();
  return id;
}

/** Throws unless `value` has the shape of the record. */
export function expectRecord(name: keyof typeof SCHEMAS & keyof Records, value: unknown): void {
  const errors = shapeErrors(VALIDATORS[name], value);
  if (errors.length > 0) throw new Error(`no ${name}: ${JSON.stringify(errors)} in ${JSON.stringify(value)}`);
}
