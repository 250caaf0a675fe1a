import { expect, it } from 'vitest';
import { describeOnBothStores, expectRecord } from '../../../test/packs/support/with-service.ts';
import { pruneRecords } from '../../service/prune/prune-records.ts';
import { authenticateByTable } from '../../service/tokens/authenticate-token.ts';

describeOnBothStores('tokens', (service) => {
  it('open what their role and game say, and are shown once', async () => {
    const gameId = await service().newGame();
    const admin = service().as('admin');
    const { status, body } = await admin('POST', '/tokens', { body: { name: ' CI ', role: 'edit', gameId } });
    expect(status).toBe(201);
    expect(body.token).toMatch(/^pw_[\w-]{43}$/);
    expect(body.record).toMatchObject({ name: 'CI', role: 'edit', gameId });
    const caller = await authenticateByTable(service().context.store.db)(body.token);
    expect(caller).toEqual({ name: 'CI', role: 'edit', gameId, scope: `token:${body.record.id}` });
    const { body: list } = await admin('GET', '/tokens');
    expect(JSON.stringify(list)).not.toContain(body.token);
    const kept = await service().context.store.db.selectFrom('tokens').selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain(body.token);
  });

  it('end when they are revoked, and stay in the list', async () => {
    const gameId = await service().newGame();
    const admin = service().as('admin', gameId);
    const { body } = await admin('POST', '/tokens', { body: { name: 'CI', role: 'read', gameId } });
    const first = await admin('DELETE', `/tokens/${body.record.id}`);
    const again = await admin('DELETE', `/tokens/${body.record.id}`);
    expect(first.body.revokedAt).toBe(again.body.revokedAt);
    expect(await authenticateByTable(service().context.store.db)(body.token)).toBeUndefined();
    expect((await admin('GET', '/tokens')).body.items).toEqual([again.body]);
  });

  it.each([
    ['for all games', {}, 'forbidden'],
    ['for another game', { gameId: 'nobody’s' }, 'not-found'],
  ])('of a game cannot make one %s', async (_, more, code) => {
    const gameId = await service().newGame();
    const answer = await service().as('admin', gameId)('POST', '/tokens', {
      body: { name: 'more', role: 'admin', ...more },
    });
    expect(answer.body.code).toBe(code);
  });

  it.each([
    ['has ended', '2020-01-01T00:00:00Z'],
    ['never comes', '2026-99-99T00:00:00Z'],
  ])('cannot end at a moment that %s', async (_, expiresAt) => {
    const answer = await service().as('admin')('POST', '/tokens', {
      body: { name: 'CI', role: 'read', expiresAt },
    });
    expect(answer.body).toMatchObject({ code: 'invalid-body', errors: [{ path: '/expiresAt' }] });
  });

  it('are listed page by page, the newest first', async () => {
    const gameId = await service().newGame();
    const admin = service().as('admin', gameId);
    for (const name of ['a', 'b', 'c'])
      await admin('POST', '/tokens', { body: { name, role: 'read', gameId } });
    const first = (await admin('GET', '/tokens?limit=2')).body;
    const second = (await admin('GET', `/tokens?limit=2&cursor=${first.nextCursor}`)).body;
    const names = [...first.items, ...second.items].map(({ name }) => name);
    expect([names, second.nextCursor]).toEqual([['c', 'b', 'a'], undefined]);
  });
});

describeOnBothStores('the audit log', (service) => {
  it('has a line for each change that happened, and for nothing else', async () => {
    const gameId = await service().newGame();
    const ask = service().as('edit', gameId);
    const made = await ask('POST', `/games/${gameId}/asset-packs`, {
      body: { name: 'Lamplight' },
      headers: { 'idempotency-key': 'once' },
    });
    await ask('POST', `/games/${gameId}/asset-packs`, {
      body: { name: 'Lamplight' },
      headers: { 'idempotency-key': 'once' },
    });
    await ask('POST', `/games/${gameId}/asset-packs`, { body: { name: '' } });
    await ask('GET', '/service');
    const { body } = await service().as('admin', gameId)('GET', '/audit-log');
    expect(body.items).toMatchObject([
      {
        ...{ actor: 'edit of the tests', operation: 'createAssetPack', gameId, status: 201 },
        target: `POST /v1/games/${gameId}/asset-packs`,
        requestId: made.headers.get('x-request-id'),
      },
    ]);
  });

  it('has no line of a change that did not last', async () => {
    const gameId = await service().newGame();
    const packs = `/games/${gameId}/asset-packs`;
    const { body } = await service().as('edit', gameId)('POST', packs, { body: { name: 'Lamplight' } });
    const refused = await service().as('edit', gameId)('PATCH', `/asset-packs/${body.packId}`, {
      body: { name: 'Other' },
      headers: { 'if-match': '"99"' },
    });
    expect(refused.status).toBe(412);
    expect((await service().as('admin', gameId)('GET', '/audit-log')).body.items).toHaveLength(1);
  });

  it('goes on where a page ended, and refuses a cursor of another list', async () => {
    const gameId = await service().newGame();
    const admin = service().as('admin', gameId);
    for (const name of ['a', 'b', 'c'])
      await admin('POST', `/games/${gameId}/asset-packs`, { body: { name } });
    const first = (await admin('GET', '/audit-log?limit=2')).body;
    const second = (await admin('GET', `/audit-log?limit=2&cursor=${first.nextCursor}`)).body;
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 1, undefined]);
    const foreign = Buffer.from(JSON.stringify([0, 'x'])).toString('base64url');
    expect((await admin('GET', `/audit-log?cursor=${foreign}`)).body.code).toBe('bad-cursor');
  });
});

describeOnBothStores('what only grows', (service) => {
  it('is kept as long as it says', async () => {
    const gameId = await service().newGame();
    const { db } = service().context.store;
    await service().as('edit', gameId)('POST', `/games/${gameId}/asset-packs`, {
      body: { name: 'Lamplight' },
      headers: { 'idempotency-key': 'k' },
    });
    const counts = async () => ({
      keys: (await db.selectFrom('idempotency_keys').selectAll().execute()).length,
      events: (await db.selectFrom('events').selectAll().execute()).length,
      lines: (await db.selectFrom('audit_log').selectAll().execute()).length,
    });
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
    await pruneRecords(db, inDays(1));
    expect(await counts()).toEqual({ keys: 1, events: 1, lines: 1 });
    await pruneRecords(db, inDays(3));
    expect(await counts()).toEqual({ keys: 0, events: 1, lines: 1 });
    await pruneRecords(db, inDays(15));
    expect(await counts()).toEqual({ keys: 0, events: 0, lines: 1 });
    await pruneRecords(db, inDays(401));
    expect(await counts()).toEqual({ keys: 0, events: 0, lines: 0 });
  });
});

describeOnBothStores('the service', (service) => {
  it('says what it is and who asks', async () => {
    const gameId = await service().newGame();
    const { body } = await service().as('read', gameId)('GET', '/service');
    expectRecord('ServiceInfo', body);
    expect(body).toMatchObject({
      store: service().context.store.kind,
      caller: { name: 'read of the tests', role: 'read', gameId },
    });
  });
});
