import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ROUTES } from '../http/routes.ts';
import { ServiceUnreachable } from './client-errors.ts';
import { OPERATIONS } from './generated/operations.ts';
import { listAll } from './list-all.ts';
import { PackClient } from './pack-client.ts';

interface Heard {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Something that listens and is no service of ours: it answers what the test says. */
async function listener(answer: (response: ServerResponse, heard: Heard) => void) {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      heard.push({ method, url, headers, body });
      answer(response, { method, url, headers, body });
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => close(server));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, heard, server };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}

const at = (url: string) => new PackClient(async () => ({ url, token: 'secret' }));

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', etag: '"7"' }).end(JSON.stringify(value));
}

describe('the client', () => {
  it('knows every operation of the service', () => {
    expect(Object.keys(OPERATIONS).sort()).toEqual(ROUTES.map(({ id }) => id).sort());
  });

  it('says names, query, body, token and state as HTTP has them', async () => {
    const { url, heard } = await listener((response) => json(response, 200, { assetId: 'a' }));
    const { body, etag } = await at(url).call('putEntry', {
      params: { packId: 'p/1', templateId: 'größe ?' },
      body: { assetId: 'a' },
      ifMatch: '"3"',
    });
    await at(url).call('listAssetPacks', { params: { gameId: 'g' }, query: { limit: 2, cursor: 'a&b' } });
    expect({ body, etag }).toEqual({ body: { assetId: 'a' }, etag: '"7"' });
    expect(heard[0]).toMatchObject({
      method: 'PUT',
      url: '/v1/asset-packs/p%2F1/entries/gr%C3%B6%C3%9Fe%20%3F',
      headers: { authorization: 'Bearer secret', 'if-match': '"3"', 'content-type': 'application/json' },
      body: '{"assetId":"a"}',
    });
    expect(heard[1]?.url).toBe('/v1/games/g/asset-packs?limit=2&cursor=a%26b');
  });

  it.each(['', '.', '..'])(
    'asks nothing of the name ‘%s’, which would be another path',
    async (templateId) => {
      const { url, heard } = await listener((response) => json(response, 200, {}));
      const asked = at(url).call('deleteEntry', { params: { packId: 'p', templateId } });
      await expect(asked).rejects.toMatchObject({ problem: { code: 'invalid-parameter' } });
      expect(heard).toEqual([]);
    },
  );

  it('throws what the service refuses, with its own sentence', async () => {
    const problem = { type: 'urn:x', title: 'In use', status: 409, code: 'in-use', detail: 'It is in use' };
    const { url } = await listener((response) => json(response, 409, problem));
    await expect(at(url).call('readGame', { params: { gameId: 'g' } })).rejects.toMatchObject({
      name: 'ServiceRefusal',
      message: 'It is in use',
      problem,
    });
  });

  it.each<[string, (response: ServerResponse) => void, string]>([
    ['is another program', (response) => response.writeHead(404).end('<html>'), 'is no Packwright service'],
    [
      'sends elsewhere',
      (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      'does not answer',
    ],
    [
      'breaks off',
      (response) => {
        response.writeHead(200, { 'content-length': '100' }).write('{');
        setTimeout(() => response.destroy(), 20);
      },
      'broke off its answer',
    ],
  ])('says so where who listens %s', async (_, answer, message) => {
    const { url } = await listener(answer);
    const asked = at(url).call('readGame', { params: { gameId: 'g' } });
    await expect(asked).rejects.toBeInstanceOf(ServiceUnreachable);
    await expect(asked).rejects.toThrow(message);
  });

  it('looks anew for a service that has ended, and says once what it has to say', async () => {
    const { url, heard } = await listener((response) => json(response, 201, {}));
    const gone = await listener(() => undefined);
    await close(gone.server);
    const asked: boolean[] = [];
    const client = new PackClient(async (isLost) => {
      asked.push(isLost);
      return { url: isLost ? url : gone.url, token: 't' };
    });
    const create = () => client.call('createAssetPack', { params: { gameId: 'g' }, body: { name: 'Day' } });
    await create();
    await create();
    expect(asked).toEqual([false, true]);
    expect(new Set(heard.map(({ headers }) => headers['idempotency-key'])).size).toBe(2);
  });

  it('says that nobody listens, where nobody does', async () => {
    const gone = await listener(() => undefined);
    await close(gone.server);
    await expect(at(gone.url).call('readGame', { params: { gameId: 'g' } })).rejects.toThrow(
      `The service at ${gone.url} does not answer: nobody listens there`,
    );
  });
});

it('lists page after page', async () => {
  const cursors: (string | undefined)[] = [];
  const pages = [{ items: [1, 2], nextCursor: 'a' }, { items: [3], nextCursor: 'b' }, { items: [] }];
  const all = await listAll(async (cursor) => pages[cursors.push(cursor) - 1] ?? { items: [] });
  expect({ all, cursors }).toEqual({ all: [1, 2, 3], cursors: [undefined, 'a', 'b'] });
});
