import { expect, it } from 'vitest';
import { newPack } from '../../../test/packs/support/new-pack.ts';
import { describeOnBothStores, expectRecord } from '../../../test/packs/support/with-service.ts';
import { json } from '../../store/json-column.ts';

describeOnBothStores('slots', (service) => {
  it('are filled, filled otherwise and emptied by who has seen their state', async () => {
    const { packId, assets, put, ask } = await newPack(service());
    const path = `/asset-packs/${packId}/entries/hero`;
    const filled = await put('hero', assets[0], { placement: { offsetX: 3 } });
    expect(filled.status).toBe(201);
    expectRecord('AssetPackEntry', filled.body);
    expect(filled.body).toMatchObject({
      packId,
      templateId: 'hero',
      assetId: assets[0],
      placement: { offsetX: 3 },
    });
    expect((await put('hero', assets[1])).body.code).toBe('precondition-required');
    expect((await put('hero', assets[1], { ifMatch: '"0"' })).body.code).toBe('precondition-failed');
    const other = await put('hero', assets[1], { ifMatch: filled.headers.get('etag') ?? '' });
    expect([other.status, other.body.id]).toEqual([200, filled.body.id]);
    expect(other.body).not.toHaveProperty('placement');
    expect((await ask('DELETE', path)).body.code).toBe('precondition-required');
    const stale = { headers: { 'if-match': filled.headers.get('etag') ?? '' } };
    expect((await ask('DELETE', path, stale)).body.code).toBe('precondition-failed');
    const fresh = { headers: { 'if-match': other.headers.get('etag') ?? '' } };
    expect((await ask('DELETE', path, fresh)).status).toBe(204);
    expect((await ask('DELETE', path)).status).toBe(404);
    expect((await ask('GET', path)).status).toBe(404);
  });

  it('that were emptied and filled again do not take what was seen before', async () => {
    const { packId, assets, put, ask } = await newPack(service());
    const seen = (await put('hero', assets[0])).headers.get('etag') ?? '';
    await ask('DELETE', `/asset-packs/${packId}/entries/hero`, { headers: { 'if-match': '*' } });
    await put('hero', assets[1]);
    expect((await put('hero', assets[2], { ifMatch: seen })).status).toBe(412);
    expect((await ask('GET', `/asset-packs/${packId}/entries/hero`)).body.assetId).toBe(assets[1]);
  });

  it('may be asked to be filled only where they are empty', async () => {
    const { packId, assets, put, ask } = await newPack(service());
    const create = () =>
      ask('PUT', `/asset-packs/${packId}/entries/hero`, {
        body: { assetId: assets[0] },
        headers: { 'if-none-match': '*' },
      });
    expect((await create()).status).toBe(201);
    expect((await create()).status).toBe(412);
    expect((await put('door', assets[0], { ifMatch: '*' })).status).toBe(412);
  });

  it('that show what is asked for already have no new change', async () => {
    const { packId, assets, put, ask } = await newPack(service());
    const placement = { scale: 2, offsetY: -1 };
    const first = await put('hero', assets[0], { placement });
    const again = await put('hero', assets[0], { placement: { offsetY: -1, scale: 2 }, ifMatch: '*' });
    expect(again.body).toEqual(first.body);
    expect((await ask('GET', `/asset-packs/${packId}/entries/hero/history`)).body.items).toHaveLength(1);
  });

  it.each(['a/b', 'per%cent', 'ünï cødé 🐉', 'quote"\'', '?#&', 'con;drop table'])(
    'of templates of any name: %s',
    async (templateId) => {
      const { packId, gameId, assets, put, ask, db } = await newPack(service());
      await db
        .updateTable('games')
        .set({ definition_json: json({ templates: { [templateId]: {} }, entities: [] }) })
        .where('id', '=', gameId)
        .execute();
      const path = `/asset-packs/${packId}/entries/${encodeURIComponent(templateId)}`;
      expect((await put(templateId, assets[0])).body.templateId).toBe(templateId);
      expect((await ask('GET', `${path}/history`)).body.items[0].templateId).toBe(templateId);
    },
  );

  it('remember what replaced what, by whom', async () => {
    const { packId, assets, put, ask } = await newPack(service());
    const path = `/asset-packs/${packId}/entries/hero`;
    for (const asset of assets) await put('hero', asset, { ifMatch: asset === assets[0] ? undefined : '*' });
    await put('door', assets[0]);
    await ask('DELETE', path, { headers: { 'if-match': '*' } });
    const { body } = await ask('GET', `${path}/history`);
    expectRecord('SlotChangePage', body);
    const actions = body.items.map(({ action, assetId }: { action: string; assetId?: string }) => [
      action,
      assetId,
    ]);
    expect(actions).toEqual([
      ['unassign', undefined],
      ['assign', assets[2]],
      ['assign', assets[1]],
      ['assign', assets[0]],
    ]);
    const ids = body.items.map(({ id }: { id: number }) => id);
    expect(body.items.map(({ replaces }: { replaces?: number }) => replaces)).toEqual([
      ...ids.slice(1),
      undefined,
    ]);
    expect(body.items[0].actor).toBe('edit of the tests');
    expect((await ask('GET', `/asset-packs/${packId}/history`)).body.items).toHaveLength(5);
    const ofDoor = await ask('GET', `/asset-packs/${packId}/history?templateId=door`);
    expect(ofDoor.body.items).toHaveLength(1);
  });

  it('give their history page by page, without gap or repeat', async () => {
    const { packId, assets, put, ask } = await newPack(service());
    await put('hero', assets[0]);
    for (let turn = 1; turn < 7; turn++) await put('hero', assets[turn % 3] ?? '', { ifMatch: '*' });
    const seen: number[] = [];
    let cursor = '';
    do {
      const { body } = await ask('GET', `/asset-packs/${packId}/entries/hero/history?limit=3${cursor}`);
      seen.push(...body.items.map(({ id }: { id: number }) => id));
      cursor = body.nextCursor === undefined ? '' : `&cursor=${body.nextCursor}`;
    } while (cursor !== '');
    expect(seen).toHaveLength(7);
    expect(seen).toEqual([...new Set(seen)].sort((one, other) => other - one));
    const cursorOfPacks = Buffer.from('[1,"a"]').toString('base64url');
    expect((await ask('GET', `/asset-packs/${packId}/history?cursor=${cursorOfPacks}`)).body.code).toBe(
      'bad-cursor',
    );
  });

  it('go back to what they showed, as a change of its own', async () => {
    const { packId, assets, put, ask } = await newPack(service());
    const path = `/asset-packs/${packId}/entries/hero`;
    const first = (await put('hero', assets[0], { placement: { scale: 3 } })).body;
    const second = (await put('hero', assets[1], { ifMatch: '*' })).body;
    const revert = (changeId: number, ifMatch?: string) =>
      ask('POST', `${path}/revert`, { body: { changeId }, headers: ifMatch ? { 'if-match': ifMatch } : {} });
    expect((await revert(first.revision)).body.code).toBe('precondition-required');
    expect((await revert(first.revision, `"${first.revision}"`)).body.code).toBe('precondition-failed');
    const back = await revert(first.revision, `"${second.revision}"`);
    expectRecord('SlotChange', back.body);
    expect(back.body).toMatchObject({ action: 'revert', assetId: assets[0], replaces: second.revision });
    const now = await ask('GET', path);
    expect(now.body).toMatchObject({ assetId: assets[0], placement: { scale: 3 }, revision: back.body.id });
    expect(back.headers.get('etag')).toBe(now.headers.get('etag'));
    expect((await revert(back.body.id, '*')).body.id).toBe(back.body.id);
    expect((await revert(99_999_999, '*')).status).toBe(404);
  });

  it('go back to empty and from empty, but not to an asset that is gone', async () => {
    const { packId, assets, put, ask, db } = await newPack(service());
    const path = `/asset-packs/${packId}/entries/hero`;
    const revert = (changeId: number, ifMatch?: string) =>
      ask('POST', `${path}/revert`, { body: { changeId }, headers: ifMatch ? { 'if-match': ifMatch } : {} });
    const filled = (await put('hero', assets[0])).body.revision;
    await ask('DELETE', path, { headers: { 'if-match': '*' } });
    const emptied = (await ask('GET', `${path}/history`)).body.items[0].id;
    expect((await revert(filled)).body).toMatchObject({ action: 'revert', assetId: assets[0] });
    const empty = await revert(emptied, '*');
    expect(empty.body).toMatchObject({ action: 'revert' });
    expect(empty.body).not.toHaveProperty('assetId');
    expect((await ask('GET', path)).status).toBe(404);
    await db.updateTable('assets').set({ deleted_at: new Date() }).where('id', '=', assets[0]).execute();
    expect((await revert(filled)).body.code).toBe('missing-asset');
    await db.updateTable('slot_changes').set({ asset_id: null }).where('id', '=', filled).execute();
    expect((await revert(filled)).body.code).toBe('missing-asset');
  });
});
