import { expect, it } from 'vitest';
import { newPack } from '../../../test/packs/support/new-pack.ts';
import { describeOnBothStores, expectRecord } from '../../../test/packs/support/with-service.ts';

describeOnBothStores('versions', (service) => {
  it('keep what a pack maps, whatever it maps later', async () => {
    const { packId, assets, put, ask } = await newPack(service());
    await put('hero', assets[0], { placement: { scale: 2 } });
    await put('door', assets[1]);
    const published = await ask('POST', `/asset-packs/${packId}/versions`, { body: { label: 'Demo' } });
    expect(published.status).toBe(201);
    expectRecord('PackVersion', published.body);
    expect(published.body).toMatchObject({ packId, number: 1, label: 'Demo', entries: 2, isPublished: true });
    await put('hero', assets[2], { ifMatch: '*' });
    await ask('DELETE', `/asset-packs/${packId}/entries/door`, { headers: { 'if-match': '*' } });
    const { body } = await ask('GET', `/pack-versions/${published.body.id}`);
    expectRecord('PackVersionDetail', body);
    expect(body).toEqual({
      version: published.body,
      entries: [
        { templateId: 'door', assetId: assets[1] },
        { templateId: 'hero', assetId: assets[0], placement: { scale: 2 } },
      ],
    });
  });

  it('are numbered, listed the latest first, and published one at a time', async () => {
    const { packId, ask } = await newPack(service());
    for (let count = 0; count < 3; count++)
      await ask('POST', `/asset-packs/${packId}/versions`, { body: {} });
    const first = await ask('GET', `/asset-packs/${packId}/versions?limit=2`);
    expectRecord('PackVersionPage', first.body);
    const second = await ask(
      'GET',
      `/asset-packs/${packId}/versions?limit=2&cursor=${first.body.nextCursor}`,
    );
    const all = [...first.body.items, ...second.body.items];
    expect(all.map(({ number, isPublished }) => [number, isPublished])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ]);
    expect(second.body).not.toHaveProperty('nextCursor');
  });

  it('are published again and withdrawn by the pointer alone', async () => {
    const { packId, ask } = await newPack(service());
    const first = (await ask('POST', `/asset-packs/${packId}/versions`, { body: {} })).body;
    await ask('POST', `/asset-packs/${packId}/versions`, { body: {} });
    const point = (versionId: string | null, ifMatch?: string) =>
      ask('PUT', `/asset-packs/${packId}/published-version`, {
        body: { versionId },
        headers: ifMatch ? { 'if-match': ifMatch } : {},
      });
    expect((await point(first.id)).body.code).toBe('precondition-required');
    expect((await point(first.id, '"1"')).body.code).toBe('precondition-failed');
    const back = await point(first.id, '"3"');
    expectRecord('AssetPack', back.body);
    expect(back.body).toMatchObject({ publishedVersionId: first.id, revision: 4 });
    const none = await point(null, '"4"');
    expect(none.body).not.toHaveProperty('publishedVersionId');
    const other = await newPack(service());
    const foreign = (await other.ask('POST', `/asset-packs/${other.packId}/versions`, { body: {} })).body;
    expect((await point(foreign.id, '*')).status).toBe(404);
    expect((await ask('GET', `/pack-versions/${foreign.id}`)).status).toBe(404);
  });

  it('are not made while a slot shows an asset that was deleted', async () => {
    const { packId, assets, put, ask, db } = await newPack(service());
    await put('hero', assets[0]);
    await db.updateTable('assets').set({ deleted_at: new Date() }).where('id', '=', assets[0]).execute();
    const { body } = await ask('POST', `/asset-packs/${packId}/versions`, { body: {} });
    expect([body.code, body.errors]).toEqual([
      'missing-asset',
      [{ path: 'hero', message: 'shows an asset that was deleted' }],
    ]);
    expect((await ask('GET', `/asset-packs/${packId}/versions`)).body.items).toEqual([]);
  });
});
