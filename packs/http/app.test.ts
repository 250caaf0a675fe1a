import { expect, it } from 'vitest';
import { describeOnBothStores, type TestService } from '../../test/packs/support/with-service.ts';
import { ServiceProblem } from '../service/problems.ts';
import { createApp } from './app.ts';
import type { AnsweredRequest, AppOptions } from './app-options.ts';
import { type Reply, type Route, type RouteRequest, route } from './route.ts';

describeOnBothStores('the service', (service) => {
  it.each([
    ['plain', 'hero'],
    ['slash', 'a/b'],
    ['percent', '100%'],
    ['escape', '%2F'],
    ['letters', 'Großmutter 💡'],
    ['markup', `<"'&?#+;\\>`],
  ])('takes names in paths as they are: %s', async (_, name) => {
    const app = appOf(
      service(),
      echo(async ({ params }) => ({ body: { name: params.templateId } })),
    );
    const response = await app.request(`/v1/echo/${encodeURIComponent(name)}`, { headers: BEARER });
    expect(await response.json()).toEqual({ name });
  });

  it.each([
    ['U+0000 in a path', '/v1/echo/a%00b', {}, 400, 'invalid-parameter'],
    ['a path too long', `/v1/echo/${'a'.repeat(201)}`, {}, 400, 'invalid-parameter'],
    ['a parameter that there is not', '/v1/echo/a?b=1', {}, 400, 'invalid-parameter'],
    ['a parameter twice', '/v1/echo/a?limit=1&limit=2', {}, 400, 'invalid-parameter'],
    ['a number that is none', '/v1/echo/a?limit=many', {}, 400, 'invalid-parameter'],
    ['a number too large', '/v1/echo/a?limit=1001', {}, 400, 'invalid-parameter'],
    ['U+0000 in a query', '/v1/echo/a?cursor=%00', {}, 400, 'invalid-parameter'],
    ['another method', '/v1/echo/a', { method: 'PUT' }, 405, 'method-not-allowed'],
    ['a path that there is not', '/v1/nothing', {}, 404, 'not-found'],
    ['a path that climbs', '/v1/echo/../../etc/passwd', {}, 404, 'not-found'],
    ['a body that is no JSON', '/v1/echo/a', post('{'), 400, 'invalid-body'],
    ['a body of another kind', '/v1/echo/a', post('{}', 'text/plain'), 415, 'unsupported-media-type'],
    ['a body that lacks a field', '/v1/echo/a', post('{}'), 400, 'invalid-body'],
    ['a body with U+0000', '/v1/echo/a', post('{"name":"a\\u0000"}'), 400, 'invalid-body'],
    ['a body with half a character', '/v1/echo/a', post('{"name":"\\ud800"}'), 400, 'invalid-body'],
    ['a key with U+0000', '/v1/echo/a', post('{"name":"a","\\u0000":1}'), 400, 'invalid-body'],
    ['a body too deep', '/v1/echo/a', post(`${'['.repeat(70)}${']'.repeat(70)}`), 400, 'invalid-body'],
    ['a body too long', '/v1/echo/a', post(`{"name":"${'a'.repeat(2000)}"}`), 413, 'too-large'],
    [
      'a key that is no key',
      '/v1/echo/a',
      post('{"name":"a"}', JSON_TYPE, { 'idempotency-key': 'ä' }),
      400,
      'invalid-parameter',
    ],
  ])('refuses %s', async (_, path, init: RequestInit, status, code) => {
    const app = appOf(
      service(),
      echo(async () => ({ body: {} })),
    );
    const response = await app.request(path, { ...init, headers: { ...BEARER, ...init.headers } });
    expect([response.status, (await response.json()).code]).toEqual([status, code]);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  it('says which methods a path takes', async () => {
    const app = appOf(
      service(),
      echo(async () => ({})),
    );
    expect((await app.request('/v1/echo/a', { method: 'PUT' })).headers.get('allow')).toBe('GET, POST');
  });

  it('refuses an upload that is too long while it comes, with a length or without', async () => {
    const app = appOf(service(), [
      upload(async ({ raw }) => {
        await raw.formData();
        return {};
      }),
    ]);
    const body = `--x\r\ncontent-disposition: form-data; name="file"\r\n\r\n${'a'.repeat(5000)}\r\n--x--\r\n`;
    const counted = await app.request('/v1/upload', {
      ...{ method: 'POST', body },
      headers: { ...BEARER, 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect([counted.status, (await counted.json()).code]).toEqual([413, 'too-large']);
    const told = await app.request('/v1/upload', {
      ...{ method: 'POST', body: 'a' },
      headers: { ...BEARER, 'content-length': '5000', 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect(told.status).toBe(413);
  });

  it('answers in time, or says that it does not', async () => {
    const app = appOf(
      service(),
      echo(() => new Promise(() => undefined)),
      { timeout: 20 },
    );
    const response = await app.request('/v1/echo/a', { headers: BEARER });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  });

  it('tells nothing of what failed but the request by which its log knows it', async () => {
    const reported: string[] = [];
    const app = appOf(
      service(),
      echo(async () => {
        throw new Error('password is hunter2');
      }),
      { report: (error, requestId) => reported.push(`${requestId} ${String(error)}`) },
    );
    const response = await app.request('/v1/echo/a', { headers: BEARER });
    const text = await response.text();
    expect(text).not.toContain('hunter2');
    const requestId = response.headers.get('x-request-id');
    expect(JSON.parse(text)).toMatchObject({
      code: 'internal',
      instance: `urn:packwright:request:${requestId}`,
    });
    expect(reported).toEqual([`${requestId} Error: password is hunter2`]);
  });

  it('limits each token by itself, and who shows none by the address', async () => {
    const app = appOf(
      service(),
      echo(async () => ({ body: {} })),
      { rate: { perSecond: 0.001, burst: 2 } },
    );
    const asked = async (token: string, times: number) => {
      const statuses: number[] = [];
      for (let n = 0; n < times; n++)
        statuses.push(
          (await app.request('/v1/echo/a', { headers: { authorization: `Bearer ${token}` } })).status,
        );
      return statuses;
    };
    expect(await asked('good', 3)).toEqual([200, 200, 429]);
    expect(await asked('other', 1)).toEqual([200]);
    expect((await asked('bad', 30)).filter((status) => status === 401).length).toBe(20);
    expect(await asked('third', 1)).toEqual([200]);
  });

  it('tells of each request what a log may know', async () => {
    const observed: AnsweredRequest[] = [];
    const app = appOf(
      service(),
      echo(async () => ({ body: {} })),
      { observe: (line) => observed.push(line) },
    );
    await app.request('/v1/echo/a?limit=1', { headers: BEARER });
    await app.request('/v1/echo/a', { headers: { ...BEARER, host: 'evil.example' } });
    expect(observed).toMatchObject([
      { method: 'GET', path: '/v1/echo/a', operation: 'echo', status: 200, actor: 'good' },
      { path: '/v1/echo/a', operation: undefined, status: 403, actor: undefined },
    ]);
    expect(JSON.stringify(observed)).not.toContain('Bearer');
  });

  it('answers a page that is allowed, and before that the browser that asks for it', async () => {
    const origin = 'https://editor.studio.example';
    const app = appOf(
      service(),
      echo(async () => ({ body: {} })),
      { guard: { origins: [origin] } },
    );
    const preflight = await app.request('/v1/echo/a', { method: 'OPTIONS', headers: { origin } });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, origin]);
    const answer = await app.request('/v1/echo/a', { headers: { ...BEARER, origin } });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
    const foreign = await app.request('/v1/echo/a', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example' },
    });
    expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  });
});

const BEARER = { authorization: 'Bearer good' };
const JSON_TYPE = 'application/json';

function post(body: string, type = JSON_TYPE, headers = {}): RequestInit {
  return { method: 'POST', body, headers: { 'content-type': type, ...headers } };
}

type Handle = (request: RouteRequest) => Promise<Reply>;

function echo(handle: Handle): Route[] {
  const shape: Omit<Route, 'id' | 'method' | 'query' | 'body'> = {
    ...{ path: '/echo/:templateId', tag: 'Service', summary: 'Echoes' },
    ...{ access: { role: 'read', scope: 'own' }, answer: { status: 200 }, maxBody: 1000, handle },
  };
  return [
    route({ ...shape, id: 'echo', method: 'get', query: 'PageQuery' }),
    route({ ...shape, id: 'postEcho', method: 'post', body: 'CreateAssetPack' }),
  ];
}

function upload(handle: Handle): Route {
  return route({
    ...{ id: 'upload', method: 'post', path: '/upload', tag: 'Service', summary: 'Takes a form' },
    ...{ access: { role: 'read', scope: 'own' }, answer: { status: 204 } },
    ...{ body: 'multipart', maxBody: 1000, handle },
  });
}

function appOf({ context }: TestService, routes: readonly Route[], options: Partial<AppOptions> = {}) {
  return createApp(context, routes, {
    authenticate: async (token) =>
      token === 'bad' ? undefined : { name: token, role: 'admin', gameId: undefined, scope: token },
    report: (error) => {
      if (!(error instanceof ServiceProblem)) throw error;
    },
    ...options,
  });
}
