import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newTestDatabase } from '../../../test/packs/support/open-test-store.ts';
import type { Listening } from './listen.ts';
import { ServeError } from './serve-error.ts';
import { type LogLine, serveTeam, type TeamOptions } from './serve-team.ts';
import { TeamTokens } from './team-tokens.ts';

describe('a team’s service', () => {
  const blobs = mkdtempSync(join(tmpdir(), 'packwright-team-'));
  const lines: LogLine[] = [];
  let database: string;
  let tokens: TeamTokens;
  let service: Listening;
  let token: string;

  beforeAll(async () => {
    database = await newTestDatabase();
    service = await serveTeam(options());
    tokens = await TeamTokens.open(database);
    token = (await tokens.create({ name: 'anna', role: 'admin' })).token;
  });
  afterAll(async () => {
    await tokens.close();
    await service.close();
    rmSync(blobs, { recursive: true });
  });

  it('says without a token that it is well, and nothing else', async () => {
    expect(await got('/health/live')).toEqual([200, 'live\n']);
    expect(await got('/health/ready')).toEqual([200, 'ready\n']);
    expect((await got('/metrics'))[0]).toBe(401);
    expect((await got('/v1/service'))[0]).toBe(401);
  });

  it('knows the tokens of its database, and forgets them when they are revoked', async () => {
    const made = await tokens.create({ name: 'ben', role: 'read' });
    expect((await got('/v1/service', made.token))[0]).toBe(200);
    await tokens.revoke(made.record.id);
    expect((await got('/v1/service', made.token))[0]).toBe(401);
    expect((await tokens.list(undefined)).map(({ name }) => name)).toEqual(['ben', 'anna']);
  });

  it('is called by its name and by none else', async () => {
    const asked = (host: string) => fetchAs(service.url, host);
    expect(await asked('packs.studio.example')).toBe(200);
    expect(await asked('evil.example')).toBe(403);
  });

  it('counts its requests for Prometheus by operation', async () => {
    await got('/v1/service', token);
    const [status, text] = await got('/metrics', token);
    expect(status).toBe(200);
    expect(text).toMatch(/packwright_requests_total\{operation="getService",status="200"\} [1-9]/);
    expect(text).toMatch(/packwright_request_seconds_count\{operation="getService"\} [1-9]/);
    expect(text).toContain('process_resident_memory_bytes');
  });

  it('keeps metrics from a token of one game', async () => {
    const [status] = await got('/v1/games', token, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: 'keep', definition: { templates: {}, entities: [] } }),
    });
    expect(status).toBe(201);
    const made = await tokens.create({ name: 'keeper', role: 'admin', gameId: 'keep' });
    expect((await got('/metrics', made.token))[0]).toBe(403);
  });

  it('logs a line for each request, which tells no token', async () => {
    lines.length = 0;
    await got('/v1/service', token);
    expect(lines).toMatchObject([
      {
        level: 'info',
        method: 'GET',
        path: '/v1/service',
        operation: 'getService',
        status: 200,
        actor: 'anna',
      },
    ]);
    expect(JSON.stringify(lines)).not.toContain(token);
  });

  it('tells another service on the same database what happened in the first', async () => {
    const other = await serveTeam(options());
    await got('/v1/games', token, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: 'far', definition: { templates: {}, entities: [] } }),
    });
    const stream = await fetch(`${other.url}/v1/games/far/events`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toMatch(/^retry: 2000\nid: \d+\nevent: ready\n/);
    await got('/v1/games/far/asset-packs', token, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Lamplight' }),
    });
    expect((await reader?.read())?.value).toMatch(/^id: \d+\nevent: pack.created\ndata: \{/);
    // A stream has no end by itself: it must not keep the service from ending.
    await other.close();
    expect((await reader?.read())?.done).toBe(true);
  });

  it('says what it cannot have', async () => {
    const port = Number(new URL(service.url).port);
    await expect(serveTeam({ ...options(), port })).rejects.toThrow(ServeError);
    await expect(serveTeam({ ...options(), database: 'postgres://nobody@127.0.0.1:1/none' })).rejects.toThrow(
      expect.objectContaining({ name: 'StoreError' }),
    );
    await expect(serveTeam({ ...options(), blobs: 's3://' })).rejects.toThrow(
      expect.objectContaining({ name: 'BlobError' }),
    );
  });

  function options(): TeamOptions {
    return {
      ...{ database, blobs, host: '127.0.0.1', port: 0, hosts: ['packs.studio.example'], origins: [] },
      ...{ rate: { perSecond: 100, burst: 500 }, behindProxy: false },
      log: (line) => lines.push(line),
    };
  }

  async function got(path: string, bearer?: string, init: RequestInit = {}): Promise<[number, string]> {
    const headers = { ...init.headers, ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }) };
    const response = await fetch(`${service.url}${path}`, { ...init, headers });
    return [response.status, await response.text()];
  }
});

/** `fetch` sets Host by itself. */
async function fetchAs(url: string, host: string): Promise<number> {
  const { get } = await import('node:http');
  return new Promise((resolve, reject) => {
    get(`${url}/health/live`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).on('error', reject);
  });
}
