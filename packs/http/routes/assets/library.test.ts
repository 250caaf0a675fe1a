import { expect, it } from 'vitest';
import { newAssets } from '../../../../test/packs/support/new-assets.ts';
import { newPack } from '../../../../test/packs/support/new-pack.ts';
import { newTask } from '../../../../test/packs/support/new-task.ts';
import { samplePng } from '../../../../test/packs/support/sample-images.ts';
import { uploadedAsset } from '../../../../test/packs/support/upload.ts';
import {
  type Asker,
  describeOnBothStores,
  type TestService,
} from '../../../../test/packs/support/with-service.ts';
import type { Asset } from '../../../model/generated/types.ts';
import { newId } from '../../../service/new-id.ts';
import { json } from '../../../store/json-column.ts';

const ANY = { headers: { 'if-match': '*' } };

let seed = 1000;
const newImage = () => samplePng(++seed);

describeOnBothStores('the library of assets', (service) => {
  const names = async (ask: Asker, query: string) => {
    const { body } = await ask('GET', `/assets?${query}`);
    return (body.items as Asset[]).map(({ name }) => name).sort();
  };

  it('is what a game may use: its own assets and shared ones', async () => {
    const { store } = service().context;
    const [mine, theirs] = [await service().newGame(), await service().newGame()];
    const own = await newAssets(store.db, mine, 2);
    await newAssets(store.db, theirs, 1);
    const shared = await newAssets(store.db, null, 1);
    const ids = async (ask: Asker, query = '') =>
      ((await ask('GET', `/assets?limit=1000&${query}`)).body.items as Asset[]).map(({ id }) => id);
    const seen = await ids(service().as('read', mine));
    expect(seen).toEqual(expect.arrayContaining([...own, ...shared]));
    expect(await ids(service().as('read', mine), 'shared=false')).toEqual([...own].reverse());
    expect(await ids(service().as('read', mine), 'shared=true')).toEqual(
      seen.filter((id) => !own.includes(id)),
    );
    expect(await ids(service().as('read'), `gameId=${mine}`)).toEqual(seen);
    expect(await ids(service().as('read'))).toEqual(expect.arrayContaining([...own, ...shared]));
    const foreign = await service().as('read', mine)('GET', `/assets?gameId=${theirs}`);
    expect(foreign.status).toBe(404);
  });

  it.each([
    ['q=HER', ['A hero', 'hero 100%']],
    ['q=100%25', ['hero 100%']],
    ['q=o_1', []],
    ['q=golden', ['made']],
    ['source=generated', ['made']],
    ['minWidth=10', ['wide']],
    ['maxWidth=9&maxHeight=5', ['A hero', 'hero 100%']],
    ['minHeight=6&maxHeight=6', ['wide']],
    ['minSize=1&maxSize=100', ['A hero', 'hero 100%', 'wide']],
    ['minSize=101', []],
    ['unused=true', ['hero 100%', 'made', 'wide']],
    ['unused=false', ['A hero']],
    ['assetUuid=0190a000-0000-7000-8000-00000000000a', ['hero 100%']],
  ])('is searched by %s', async (query, expected) => {
    const { gameId, ask } = await library(service());
    expect(await names(ask, `shared=false&${query}`)).toEqual(expected);
    expect(gameId).toBeTruthy();
  });

  it('comes in pages that hold each asset once, the newest first, own and shared together', async () => {
    const { db } = service().context.store;
    const gameId = await service().newGame();
    const moments = [0, 0, 0, 1, 2].map((minute) => new Date(Date.UTC(2026, 0, 1, 0, minute)));
    const ids: string[] = [];
    for (const owner of [gameId, null])
      for (const created_at of moments) {
        const id = newId();
        ids.push(id);
        await db
          .insertInto('assets')
          .values({
            id,
            owner_game_id: owner,
            source: 'uploaded',
            image_url: `https://x.example/${id}`,
            created_at,
          })
          .execute();
      }
    const ask = service().as('read', gameId);
    const all = (await ask('GET', '/assets?limit=1000')).body.items as Asset[];
    const pages: Asset[] = [];
    for (let cursor = ''; ; ) {
      const { body } = await ask('GET', `/assets?limit=3${cursor}`);
      expect(body.items.length).toBeLessThanOrEqual(3);
      pages.push(...body.items);
      if (body.nextCursor === undefined) break;
      cursor = `&cursor=${encodeURIComponent(body.nextCursor)}`;
    }
    expect(pages.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
    expect(pages.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    const times = pages.map(({ createdAt }) => createdAt);
    expect(times).toEqual([...times].sort().reverse());
    expect((await ask('GET', '/assets?cursor=none')).body.code).toBe('bad-cursor');
    expect((await ask('GET', '/assets?sort=name')).body.code).toBe('invalid-parameter');
  });
});

describeOnBothStores('deleting an asset', (service) => {
  it('that nothing uses leaves its row, and is answered with gone from then on', async () => {
    const { db, ask, assets } = await newPack(service());
    expect((await ask('DELETE', `/assets/${assets[0]}`)).status).toBe(428);
    expect((await ask('DELETE', `/assets/${assets[0]}`, { headers: { 'if-match': '"1"' } })).status).toBe(
      204,
    );
    for (const [method, path, body] of [
      ['GET', '', undefined],
      ['GET', '/image', undefined],
      ['GET', '/uses', undefined],
      ['GET', '/variants', undefined],
      ['PATCH', '', { name: 'x' }],
      ['DELETE', '', undefined],
    ] as const)
      expect([path, (await ask(method, `/assets/${assets[0]}${path}`, { ...ANY, body })).status]).toEqual([
        path,
        410,
      ]);
    const row = await db
      .selectFrom('assets')
      .selectAll()
      .where('id', '=', assets[0])
      .executeTakeFirstOrThrow();
    expect([row.deleted_at instanceof Date, row.revision]).toEqual([true, 2]);
    const { body } = await ask('GET', '/assets?shared=false');
    expect(body.items.map(({ id }: Asset) => id)).not.toContain(assets[0]);
  });

  it('that is in use is refused with what uses it, unless it is forced', async () => {
    const { db, gameId, packId, assets, ask, put } = await newPack(service());
    await put('hero', assets[0]);
    const { body: version } = await ask('POST', `/asset-packs/${packId}/versions`, { body: {} });
    const overrides = { e1: { assetId: assets[0] }, e2: { assetId: assets[1] }, e3: { assetId: assets[0] } };
    await db
      .updateTable('games')
      .set({
        definition_json: json({
          templates: {},
          entities: [],
          assetSystem: { entityAssetOverrides: overrides },
        }),
      })
      .where('id', '=', gameId)
      .execute();
    const pack = { gameId, packId, packName: 'Lamplight', templateId: 'hero' };
    const uses = [
      { kind: 'entry', ...pack },
      { kind: 'override', gameId, entityId: 'e1' },
      { kind: 'override', gameId, entityId: 'e3' },
      { kind: 'version', ...pack, versionId: version.id, version: 1 },
    ];
    const refused = await ask('DELETE', `/assets/${assets[0]}`, ANY);
    expect([refused.status, refused.body.code, refused.body.useCount]).toEqual([409, 'in-use', 4]);
    expect(refused.body.uses).toEqual(uses);
    expect((await ask('GET', `/assets/${assets[0]}/uses`)).body).toEqual({ items: uses, count: 4 });
    expect((await ask('GET', `/assets/${assets[0]}`)).status).toBe(200);
    const forced = await ask('DELETE', `/assets/${assets[0]}?force=true`, ANY);
    expect(forced.status).toBe(204);
    const { body } = await ask('GET', `/asset-packs/${packId}`);
    expect(body.coverage.filled).toBe(0);
  });

  it('says whose uses there are to those who may see them', async () => {
    const { db, gameId, packId } = await newPack(service());
    const [shared = ''] = await newAssets(db, null, 1);
    const ask = service().as('edit', gameId);
    await ask('PUT', `/asset-packs/${packId}/entries/hero`, { body: { assetId: shared } });
    const stranger = service().as('read', await service().newGame());
    expect((await stranger('GET', `/assets/${shared}/uses`)).body).toEqual({ items: [], count: 0 });
    expect((await service().as('read')('GET', `/assets/${shared}/uses`)).body.count).toBe(1);
    const refused = await service().as('edit')('DELETE', `/assets/${shared}`, ANY);
    expect(refused.body.code).toBe('in-use');
  });

  it('while others begin to use it is either refused, or they are', async () => {
    for (let round = 0; round < 8; round++) {
      const { assets, ask, put, packId } = await newPack(service());
      const [deleted, ...entries] = await Promise.all([
        ask('DELETE', `/assets/${assets[0]}`, ANY),
        put('hero', assets[0]),
        put('door', assets[0]),
        put('slime', assets[0]),
      ]);
      const { body } = await ask('GET', `/asset-packs/${packId}`);
      const filled = entries.filter(({ status }) => status < 300).length;
      expect(body.entries).toHaveLength(filled);
      if (deleted?.status === 204)
        expect(entries.map(({ body }) => body.code)).toEqual(Array(3).fill('missing-asset'));
      else expect([deleted?.status, filled > 0]).toEqual([409, true]);
    }
  });

  it('tells every game that uses it', async () => {
    const { db, gameId, packId } = await newPack(service());
    const [shared = ''] = await newAssets(db, null, 1);
    await service().as('edit', gameId)('PUT', `/asset-packs/${packId}/entries/hero`, {
      body: { assetId: shared },
    });
    await service().as('edit')('DELETE', `/assets/${shared}?force=true`, ANY);
    const events = await db
      .selectFrom('events')
      .selectAll()
      .where('game_id', '=', gameId)
      .orderBy('id')
      .execute();
    expect(events.at(-1)).toMatchObject({ type: 'asset.deleted', payload_json: { assetId: shared } });
  });
});

interface Library {
  readonly gameId: string;
  readonly ask: Asker;
}

/** Four assets: two of 4 × 4 pixels, one of them used, a wide one, and one that was generated. */
async function library(service: TestService): Promise<Library> {
  const { db, gameId, ask, put, assets } = await newPack(service);
  await db.deleteFrom('assets').where('id', 'in', assets).execute();
  const hero = await uploadedAsset(ask, { bytes: newImage(), name: 'A hero' });
  const percent = await uploadedAsset(ask, { bytes: newImage(), name: 'hero 100%' });
  await ask('PATCH', `/assets/${percent.id}`, {
    body: { assetUuid: '0190a000-0000-7000-8000-00000000000a' },
    ...ANY,
  });
  await uploadedAsset(ask, { bytes: samplePng(++seed, { width: 12, height: 6 }), name: 'wide' });
  await put('hero', hero.id);
  const made = {
    id: newId(),
    owner_game_id: gameId,
    name: 'made',
    source: 'generated',
    image_url: 'res://made',
  } as const;
  await db.insertInto('assets').values(made).execute();
  await newTask(db, { gameId, assetId: made.id, prompt: 'A Golden hall.' });
  return { gameId, ask };
}
