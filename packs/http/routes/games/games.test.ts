import { expect, it } from 'vitest';
import { newAssets } from '../../../../test/packs/support/new-assets.ts';
import {
  type Asker,
  describeOnBothStores,
  expectRecord,
  type TestService,
} from '../../../../test/packs/support/with-service.ts';

const V2 = {
  templates: { hero: { name: 'Hero' } },
  entities: [{ id: 'e1', template: 'hero' }],
  level: { width: 3 },
};

describeOnBothStores('games', (service) => {
  it('are made and read', async () => {
    const ask = service().as('edit');
    const { status, body, headers } = await ask('POST', '/games', { body: { name: 'Keep', definition: V2 } });
    expect(status).toBe(201);
    expectRecord('Game', body);
    expect(body).toMatchObject({ name: 'Keep', definition: V2, revision: 1 });
    expect(headers.get('etag')).toBe('"1"');
    expect((await ask('GET', `/games/${body.id}`)).body).toEqual(body);
  });

  it('may choose their id, once', async () => {
    const ask = service().as('edit');
    const id = `keep-${Math.random()}`;
    const racing = await Promise.all(
      Array.from({ length: 4 }, () => ask('POST', '/games', { body: { id, definition: V2 } })),
    );
    expect(racing.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect(racing.find(({ status }) => status === 409)?.body.code).toBe('already-exists');
  });

  it.each<[string, unknown, string]>([
    [
      'a template that is no object',
      { templates: { hero: 3 }, entities: [], assetSystem: {} },
      '/definition/templates/hero',
    ],
    ['no entities', { templates: {}, assetSystem: {} }, '/definition/entities'],
    [
      'a field that the asset system does not have',
      { ...V2, assetSystem: { theme: 1 } },
      '/definition/assetSystem/theme',
    ],
    [
      'an override without an asset',
      { ...V2, assetSystem: { entityAssetOverrides: { e1: {} } } },
      '/definition/assetSystem/entityAssetOverrides/e1/assetId',
    ],
    ['nothing', {}, '/definition/templates'],
  ])('are refused with %s', async (_, definition, path) => {
    const { status, body } = await service().as('edit')('POST', '/games', { body: { definition } });
    expect([status, body.code, body.errors?.[0].path]).toEqual([400, 'invalid-body', path]);
  });

  it('are not made by who has a token for one of them', async () => {
    const { body } = await service().as('edit', 'keep')('POST', '/games', { body: { definition: V2 } });
    expect(body.code).toBe('forbidden');
  });

  it('are listed in pages, to each token what it opens', async () => {
    const own = await service().newGame();
    const pack = await service().as('edit')('POST', `/games/${own}/asset-packs`, { body: { name: 'A' } });
    const { body } = await service().as('read', own)('GET', '/games');
    expectRecord('GamePage', body);
    expect(body.items).toMatchObject([{ id: own, templates: 3, packs: 1 }]);
    expect(pack.status).toBe(201);
    const seen: string[] = [];
    for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
      const page = await service().as('read')('GET', `/games?limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      seen.push(...page.body.items.map(({ id }: { id: string }) => id));
      cursor = page.body.nextCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toContain(own);
  });

  it('are replaced only by who has seen what there is', async () => {
    const { ask, path } = await game(service());
    const put = (headers: Record<string, string>, definition: unknown = V2) =>
      ask('PUT', path, { body: { definition }, headers });
    expect((await put({})).status).toBe(428);
    const replaced = await put({ 'if-match': '"1"' });
    expect([replaced.status, replaced.body.revision]).toEqual([200, 2]);
    expect(replaced.body.definition).toEqual(V2);
    const late = await put({ 'if-match': '"1"' });
    expect([late.status, late.headers.get('etag')]).toEqual([412, '"2"']);
  });

  it('that two people patch at once lose neither change', async () => {
    const { ask, path } = await game(service());
    const patches = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        ask('PATCH', path, {
          body: { definition: { [`field${index}`]: index } },
          headers: { 'if-match': '"1"' },
        }),
      ),
    );
    expect(patches.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(412)]);
    const { body } = await ask('GET', path);
    expect(Object.keys(body.definition).filter((key) => key.startsWith('field'))).toHaveLength(1);
  });

  it('are patched in parts, and null takes a part away', async () => {
    const { ask, path } = await game(service(), V2);
    const { body } = await ask('PATCH', path, {
      body: { name: 'Keep', definition: { templates: { door: {} }, level: null } },
      headers: { 'if-match': '*' },
    });
    expect(body).toMatchObject({
      name: 'Keep',
      definition: { templates: { hero: { name: 'Hero' }, door: {} } },
    });
    expect(body.definition).not.toHaveProperty('level');
    const broken = await ask('PATCH', path, {
      body: { definition: { entities: null } },
      headers: { 'if-match': '*' },
    });
    expect([broken.status, broken.body.errors[0].path]).toEqual([400, '/definition/entities']);
  });

  it('name only packs, versions and assets that they have', async () => {
    const { ask, path, gameId } = await game(service(), V2);
    const other = await game(service());
    const foreignPack = (await other.ask('POST', `${other.path}/asset-packs`, { body: { name: 'B' } })).body
      .packId;
    const [foreignAsset] = await newAssets(service().context.store.db, other.gameId, 1);
    const [shared] = await newAssets(service().context.store.db, null, 1);
    const code = async (assetSystem: unknown) =>
      (await ask('PUT', path, { body: { definition: { ...V2, assetSystem } }, headers: { 'if-match': '*' } }))
        .body.code;
    expect(await code({ activeAssetPackId: 'nobody' })).toBe('wrong-pack');
    expect(await code({ activeAssetPackId: foreignPack })).toBe('wrong-pack');
    expect(await code({ pinnedPackVersionId: 'v' })).toBe('wrong-pack');
    expect(await code({ entityAssetOverrides: { e1: { assetId: 'nobody' } } })).toBe('missing-asset');
    expect(await code({ entityAssetOverrides: { e1: { assetId: foreignAsset } } })).toBe('foreign-asset');
    expect(await code({ entityAssetOverrides: { e1: { assetId: shared } } })).toBe(undefined);
    // What was deleted since does not stand in the way of other changes.
    await service()
      .context.store.db.updateTable('assets')
      .set({ deleted_at: new Date() })
      .where('id', '=', String(shared))
      .execute();
    expect((await ask('PATCH', path, { body: { name: 'Still' }, headers: { 'if-match': '*' } })).status).toBe(
      200,
    );
    expect(gameId).not.toBe(other.gameId);
  });

  it('show another pack, a version of it, or none', async () => {
    const { ask, path } = await game(service(), V2);
    const { packId } = (await ask('POST', `${path}/asset-packs`, { body: { name: 'A' } })).body;
    const put = (body: unknown, match = '*') =>
      ask('PUT', `${path}/active-asset-pack`, { body, headers: { 'if-match': match } });
    const active = await put({ packId }, '"1"');
    expectRecord('ActiveAssetPack', active.body);
    expect(active.body).toEqual({ activeAssetPackId: packId, revision: 2 });
    expect((await put({ packId }, '"1"')).status).toBe(412);
    expect((await put({ packId, versionId: 'v' })).body.code).toBe('wrong-pack');
    expect((await put({ packId: null, versionId: 'v' })).body.code).toBe('invalid-body');
    expect((await put({ packId: null })).body).toEqual({ revision: 3 });
    expect((await put({})).body.code).toBe('invalid-body');
  });

  it('tell who listens what changed', async () => {
    const { ask, path, gameId } = await game(service(), V2);
    await ask('PATCH', path, { body: { name: 'A' }, headers: { 'if-match': '*' } });
    await ask('PUT', `${path}/active-asset-pack`, { body: { packId: null }, headers: { 'if-match': '*' } });
    const events = await service()
      .context.store.db.selectFrom('events')
      .select('type')
      .where('game_id', '=', gameId)
      .orderBy('id')
      .execute();
    expect(events.map(({ type }) => type)).toEqual(['game.changed', 'game.pack-activated']);
  });
});

interface Fixture {
  readonly gameId: string;
  readonly path: string;
  readonly ask: Asker;
}

async function game(
  { newGame, as }: TestService,
  definition?: Parameters<TestService['newGame']>[0],
): Promise<Fixture> {
  const gameId = await newGame(definition);
  return { gameId, path: `/games/${gameId}`, ask: as('edit', gameId) };
}
