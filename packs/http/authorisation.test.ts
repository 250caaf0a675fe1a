import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestStore, STORE_KINDS } from '../../test/packs/support/open-test-store.ts';
import { rowsOf } from '../../test/packs/support/walk/rows-of.ts';
import { type WalkedOperation, walkRequest } from '../../test/packs/support/walk/walk-request.ts';
import { type WalkedGame, walkedGame } from '../../test/packs/support/walk/walked-game.ts';
import type { Role } from '../model/role.ts';
import { ROLES } from '../model/role.ts';
import { type Listening, listen } from '../node/serve/listen.ts';
import type { ServiceContext } from '../service/service-context.ts';
import { authenticateByTable } from '../service/tokens/authenticate-token.ts';
import { createToken } from '../service/tokens/create-token.ts';
import { revokeToken } from '../service/tokens/revoke-token.ts';
import { memoryBlobs } from '../store/blobs/memory-blobs.ts';
import { createApp } from './app.ts';
import { parametersOf } from './match-route.ts';
import { operationsOf } from './open-api/docs-page.ts';
import { ROUTES } from './routes.ts';
import type { ServiceApp } from './service-request.ts';

/**
 * Walks the OpenAPI document that is served and asks for every operation of it, over a socket and with tokens of the
 * table: as nobody, as someone whose role does not suffice, as someone of another game, and as someone who may. What
 * is new among the routes is walked without a word here.
 */
describe.each(STORE_KINDS)('every operation of the document (%s store)', (kind) => {
  let context: ServiceContext;
  let app: ServiceApp;
  let server: Listening;
  let operations: WalkedOperation[];
  const failures: unknown[] = [];

  beforeAll(async () => {
    context = { store: await openTestStore(kind), blobs: memoryBlobs() };
    const authenticate = authenticateByTable(context.store.db);
    app = createApp(context, ROUTES, { authenticate, report: (error) => failures.push(error) });
    server = await listen(app, { host: '127.0.0.1', port: 0 });
    operations = operationsOf(await (await fetch(`${server.url}/v1/openapi.json`)).json());
  });
  afterAll(async () => {
    await server.close();
    await context.store.close();
  });

  it('is a route, and every route is one', () => {
    const documented = operations.map(({ method, path }) => `${method} /v1${path}`).sort();
    const declared = ROUTES.map(({ method, path }) => `${method} /v1${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    const served = app.routes
      .filter(({ method, path }) => method !== 'ALL' && !OPEN.has(path))
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    expect(documented).toEqual(declared.sort());
    expect(documented).toEqual(served.sort());
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(documented.length);
  });

  it('says whose it is', () => {
    const unsaid = ROUTES.filter(
      (route) => !parametersOf(route).some((name) => OWNED.has(name)) && route.access.scope === undefined,
    );
    expect(unsaid.map(({ id }) => id)).toEqual([]);
  });

  it('is nobody’s without a token that is good', async () => {
    const game = await walkedGame(context);
    const tokens = { none: undefined, wrong: 'pw_wrong', ...(await endedTokens(context)) };
    await eachOperation(async (walked) => {
      for (const [what, token] of Object.entries(tokens)) {
        const { status, code } = await ask(walked, game, token);
        expect(`${what} ${status} ${code}`).toBe(`${what} 401 unauthenticated`);
      }
    }, game);
  });

  it('is nobody’s whose role does not suffice', async () => {
    const game = await walkedGame(context);
    await eachOperation(async (walked) => {
      for (const role of ROLES.slice(0, ROLES.indexOf(roleOf(walked)))) {
        const { status, code } = await ask(walked, game, await game.token(role));
        expect(`${role} ${status} ${code}`).toBe(`${role} 403 forbidden`);
      }
    }, game);
  });

  it('is nobody’s of another game', async () => {
    const game = await walkedGame(context);
    const other = await walkedGame(context);
    const token = await other.token('admin');
    await eachOperation(async (walked) => {
      const answer = await ask(walked, game, token);
      if (scopeOf(walked) === 'all') expect(`${answer.status} ${answer.code}`).toBe('403 forbidden');
      else if (namesOwned(walked)) {
        expect(`${answer.status} ${answer.code}`).toBe('404 not-found');
        const nobodys = await ask(walked, unknownNames(game), token);
        expect(`${nobodys.status} ${nobodys.code}`).toBe('404 not-found');
        await askMixed(walked, { game, other, token });
      } else {
        const { gameId: _, ...names } = game.names;
        for (const { status, text } of [answer, await ask(walked, { names }, token)])
          if (status < 300) expect(text).not.toContain(game.mark);
          else expect(text).toMatch(/"code":"(forbidden|not-found|invalid-body|invalid-parameter)"/);
      }
    }, game);
  });

  it('is theirs who may', async () => {
    await eachOperation(async (walked) => {
      const game = await walkedGame(context);
      const token =
        scopeOf(walked) === 'all' ? await tokenOfAll(roleOf(walked)) : await game.token(roleOf(walked));
      const { status, text } = await ask(walked, game, token);
      if (status === 500) throw failures.at(-1);
      // What is refused for another reason was let in; what no path narrows must show that a right request is fine.
      if (scopeOf(walked) === 'own') expect(`${status} ${status < 300 ? '' : text}`).toMatch(/^2/);
      else expect([401, 403, 404, 405, 501].includes(status) ? `${status} ${text}` : 'let in').toBe('let in');
    });
  });

  /** Runs a check on each of them, says which fail and how, and that nothing of a game has changed meanwhile. */
  async function eachOperation(check: (walked: WalkedOperation) => Promise<void>, untouched?: WalkedGame) {
    const wrong: string[] = [];
    const before = await rowsWithoutTokens(untouched);
    for (const walked of operations) {
      try {
        await check(walked);
        expect(await rowsWithoutTokens(untouched)).toEqual(before);
      } catch (error) {
        wrong.push(
          `${walked.operation.operationId}: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
    expect(wrong).toEqual([]);
    expect(operations.length).toBe(ROUTES.length);
  }

  /** Tokens are left out: the check itself makes some. */
  async function rowsWithoutTokens(game: WalkedGame | undefined): Promise<string[]> {
    if (game === undefined) return [];
    return (await rowsOf(context.store.db, game.mark)).filter((row) => !row.startsWith('tokens '));
  }

  /** With one name of the other game and the rest of its own, either way round. */
  async function askMixed(
    walked: WalkedOperation,
    { game, other, token }: { game: WalkedGame; other: WalkedGame; token: string },
  ) {
    const owned = ownedIn(walked.path);
    if (owned.length < 2) return;
    for (const name of owned) {
      const names = { ...other.names, [name]: game.names[name] ?? '' };
      const { status, code } = await ask(walked, { names }, token);
      expect(`${name} of another: ${status} ${code}`).toBe(`${name} of another: 404 not-found`);
    }
  }

  async function ask(
    walked: WalkedOperation,
    { names }: Pick<WalkedGame, 'names'>,
    token: string | undefined,
  ) {
    const { path, init } = walkRequest(walked, names);
    const headers = new Headers(init.headers);
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
    const response = await fetch(`${server.url}${path}`, { ...init, headers });
    const text = await textOf(response);
    const isProblem = response.headers.get('content-type') === 'application/problem+json';
    return { status: response.status, text, code: isProblem ? String(JSON.parse(text).code) : '' };
  }

  async function tokenOfAll(role: Role): Promise<string> {
    return (await createToken(context.store.db, new Date(), { name: 'all', role })).token;
  }
});

/** They tell nothing of a game; `open-pages.test.ts` holds them to it. */
const OPEN = new Set(['/health/live', '/health/ready', '/v1/openapi.json', '/v1/docs', '/', '/metrics']);

/** Parameters that name something of a game's own. */
const OWNED = new Set(['gameId', 'packId', 'versionId', 'assetId', 'jobId', 'tokenId']);

function ownedIn(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).filter((name) => OWNED.has(name));
}

function namesOwned({ path }: WalkedOperation): boolean {
  return ownedIn(path).length > 0;
}

function roleOf({ operation }: WalkedOperation): Role {
  return operation['x-packwright-role'];
}

function scopeOf({ operation }: WalkedOperation): 'own' | 'all' | undefined {
  return operation['x-packwright-scope'];
}

function unknownNames({ names }: WalkedGame): Pick<WalkedGame, 'names'> {
  return {
    names: Object.fromEntries(
      Object.entries(names).map(([name, value]) => [name, OWNED.has(name) ? `no-${value}` : value]),
    ),
  };
}

async function endedTokens({ store: { db } }: ServiceContext) {
  const long = { name: 'ended', role: 'admin' } as const;
  const revoked = await createToken(db, new Date(), long);
  await revokeToken(db, new Date(), { tokenId: revoked.record.id, gameId: undefined });
  const before = new Date('2020-01-01T00:00:00Z');
  const ended = await createToken(db, before, { ...long, expiresAt: '2020-01-02T00:00:00Z' });
  return { revoked: revoked.token, ended: ended.token };
}

/** The whole body; of one without an end what comes first. */
async function textOf(response: Response): Promise<string> {
  if (response.headers.get('content-type') !== 'text/event-stream') return response.text();
  const reader = response.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(first?.value);
}
