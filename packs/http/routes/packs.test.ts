import { expect, it } from 'vitest';
import { newAssets } from '../../../test/packs/support/new-assets.ts';
import { newPack } from '../../../test/packs/support/new-pack.ts';
import { describeOnBothStores, expectRecord } from '../../../test/packs/support/with-service.ts';
import { json } from '../../store/json-column.ts';

describeOnBothStores('packs', (service) => {
  it('are made empty', async () => {
    const gameId = await service().newGame();
    const ask = service().as('edit', gameId);
    const { status, body, headers } = await ask('POST', `/games/${gameId}/asset-packs`, {
      body: { name: ' Lamplight ', description: 'By night', promptDefaults: { styleOverride: 'pixel art' } },
    });
    expect(status).toBe(201);
    expectRecord('CreatedAssetPack', body);
    expect(body.pack).toMatchObject({
      gameId,
      name: 'Lamplight',
      description: 'By night',
      promptDefaults: { styleOverride: 'pixel art' },
      revision: 1,
    });
    expect(headers.get('etag')).toBe('"1"');
    const detail = await ask('GET', `/asset-packs/${body.packId}`);
    expectRecord('AssetPackDetail', detail.body);
    expect(detail.body).toEqual({
      pack: { ...body.pack, isActive: false },
      entries: [],
      assets: [],
      coverage: { templates: 3, filled: 0, missing: ['door', 'hero', 'slime'], orphaned: [] },
    });
  });

  it('with mode generate have a job that fills their slots', async () => {
    const gameId = await service().newGame();
    const ask = service().as('edit', gameId);
    const { status, body } = await ask('POST', `/games/${gameId}/asset-packs`, {
      body: { name: 'Drawn', mode: 'generate', promptDefaults: { themePrompt: 'A cave' } },
    });
    expect(status).toBe(201);
    expectRecord('CreatedAssetPack', body);
    const { body: detail } = await ask('GET', `/generation-jobs/${body.generationJobId}`);
    expect(detail.job).toMatchObject({ packId: body.packId, status: 'queued' });
    expect(detail.tasks).toHaveLength(3);
  });

  it('of one Idempotency-Key are one', async () => {
    const gameId = await service().newGame();
    const ask = service().as('edit', gameId);
    const send = (name: string) =>
      ask('POST', `/games/${gameId}/asset-packs`, { body: { name }, headers: { 'idempotency-key': 'k1' } });
    const answers = await Promise.all(Array.from({ length: 8 }, () => send('Once')));
    expect(new Set(answers.map(({ body }) => body.packId)).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
    expect((await send('Other')).body.code).toBe('idempotency-key-reused');
  });

  it('are listed with how many templates they fill, page by page', async () => {
    const { gameId, packId, assets, put, ask } = await newPack(service());
    await put('hero', assets[0]);
    await put('slime', assets[1]);
    for (const name of ['Second', 'Third'])
      await ask('POST', `/games/${gameId}/asset-packs`, { body: { name } });
    await service()
      .context.store.db.insertInto('asset_pack_entries')
      .values({ id: `${packId}-orphan`, pack_id: packId, template_id: 'dragon', asset_id: assets[0] })
      .execute();
    const first = await ask('GET', `/games/${gameId}/asset-packs?limit=2`);
    expectRecord('AssetPackPage', first.body);
    expect(first.body.items).toMatchObject([
      { id: packId, templates: 3, filled: 2, isActive: false },
      { name: 'Second', templates: 3, filled: 0 },
    ]);
    const second = await ask('GET', `/games/${gameId}/asset-packs?limit=2&cursor=${first.body.nextCursor}`);
    expect(second.body).toEqual({ items: [expect.objectContaining({ name: 'Third' })] });
    expect((await ask('GET', `/games/${gameId}/asset-packs?cursor=nonsense`)).body.code).toBe('bad-cursor');
  });

  it('say what is covered: an asset that was deleted fills nothing, an unknown template is an orphan', async () => {
    const { gameId, packId, assets, put, ask, db } = await newPack(service());
    await put('hero', assets[0]);
    await put('slime', assets[1]);
    await db.updateTable('assets').set({ deleted_at: new Date() }).where('id', '=', assets[1]).execute();
    await db
      .updateTable('games')
      .set({
        definition_json: json({
          templates: { slime: {}, door: {} },
          entities: [],
          assetSystem: { activeAssetPackId: packId },
        }),
      })
      .where('id', '=', gameId)
      .execute();
    const { body } = await ask('GET', `/asset-packs/${packId}`);
    expect(body.coverage).toEqual({
      templates: 2,
      filled: 0,
      missing: ['door', 'slime'],
      orphaned: ['hero'],
    });
    expect(body.entries.map(({ templateId }: { templateId: string }) => templateId)).toEqual([
      'hero',
      'slime',
    ]);
    expect(body.pack.isActive).toBe(true);
  });

  it('answer an entry alike in the detail and by itself', async () => {
    const { packId, assets, put, ask } = await newPack(service());
    const entry = (await put('hero', assets[0], { placement: { scale: 2, anchor: { x: 0, y: 1 } } })).body;
    const { body } = await ask('GET', `/asset-packs/${packId}`);
    expectRecord('AssetPackDetail', body);
    expect(body.entries).toEqual([entry]);
    expect(body.assets).toMatchObject([
      { id: assets[0], name: expect.any(String), imageUrl: expect.any(String) },
    ]);
    expect((await ask('GET', `/asset-packs/${packId}/entries/hero`)).body).toEqual(entry);
  });

  it('are renamed by who has seen their state', async () => {
    const { packId, ask } = await newPack(service());
    const patch = (body: object, ifMatch?: string) =>
      ask('PATCH', `/asset-packs/${packId}`, { body, headers: ifMatch ? { 'if-match': ifMatch } : {} });
    expect((await patch({ name: 'Blind' })).body.code).toBe('precondition-required');
    const named = await patch({ name: 'Seen', description: 'Now' }, '"1"');
    expect(named.body).toMatchObject({ name: 'Seen', description: 'Now', revision: 2 });
    expect(named.headers.get('etag')).toBe('"2"');
    const late = await patch({ name: 'Late' }, '"1"');
    expect([late.status, late.body.current, late.headers.get('etag')]).toEqual([412, '"2"', '"2"']);
    const without = await patch({ description: null, promptDefaults: null }, '"2"');
    expectRecord('AssetPack', without.body);
    expect(without.body).not.toHaveProperty('description');
    for (const wrong of [{}, { name: ' ' }, { name: null }, { gameId: 'other' }])
      expect((await patch(wrong, '"3"')).body.code).toBe('invalid-body');
  });

  it('keep their ETag when a slot changes, but not when they changed last', async () => {
    const { packId, assets, put, ask } = await newPack(service());
    const before = (await ask('GET', `/asset-packs/${packId}`)).body.pack;
    await new Promise((resolve) => setTimeout(resolve, 5));
    await put('hero', assets[0]);
    const after = (await ask('GET', `/asset-packs/${packId}`)).body.pack;
    expect(after.revision).toBe(before.revision);
    expect(after.updatedAt > before.updatedAt).toBe(true);
  });

  it('of another game are not there', async () => {
    const { packId } = await newPack(service());
    const other = service().as('edit', await service().newGame());
    for (const [method, path, body] of [
      ['GET', ''],
      ['PATCH', '', { name: 'Mine' }],
      ['DELETE', ''],
      ['PUT', '/entries/hero', { assetId: 'a' }],
      ['GET', '/history'],
      ['POST', '/versions', {}],
    ] as const)
      expect((await other(method, `/asset-packs/${packId}${path}`, { body })).status).toBe(404);
  });

  it('hold an asset from another game off', async () => {
    const { put, db } = await newPack(service());
    const [foreign = ''] = await newAssets(db, await service().newGame(), 1);
    const [shared = ''] = await newAssets(db, null, 1);
    expect((await put('hero', foreign)).body.code).toBe('foreign-asset');
    expect((await put('hero', 'nothing')).body.code).toBe('missing-asset');
    expect((await put('dragon', shared)).body.code).toBe('unknown-template');
    expect((await put('hero', shared)).status).toBe(201);
  });
});
