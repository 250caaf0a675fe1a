import { describe, expect, it } from 'vitest';
import { newPack } from './support/new-pack.ts';
import { describeOnBothStores } from './support/with-service.ts';

const ANY = { headers: { 'if-match': '*' } };
const LONG_AGO = new Date('2020-01-01T00:00:00.000Z');

/** Each sentence of specification 000 on deleting, by its own words. */
describeOnBothStores('Deletion semantics', (service) => {
  describe('Deleting a pack sets `asset_packs.deleted_at` and removes/soft-deletes entries', () => {
    it('the row stays, with the moment', async () => {
      const { db, packId, ask } = await newPack(service());
      expect((await remove(ask, packId)).status).toBe(204);
      const row = await db
        .selectFrom('asset_packs')
        .selectAll()
        .where('id', '=', packId)
        .executeTakeFirstOrThrow();
      expect(row.deleted_at).toBeInstanceOf(Date);
      expect(row.name).toBe('Lamplight');
    });

    it('its slots are empty, and their history says why', async () => {
      const { db, packId, assets, put, ask } = await newPack(service());
      await put('hero', assets[0]);
      await put('door', assets[1]);
      await remove(ask, packId);
      const entries = db.selectFrom('asset_pack_entries').select('id').where('pack_id', '=', packId);
      expect(await entries.execute()).toEqual([]);
      const changes = await db
        .selectFrom('slot_changes')
        .select(['id', 'template_id', 'action', 'asset_id', 'replaces'])
        .where('pack_id', '=', packId)
        .orderBy('id')
        .execute();
      const [hero, door, ...last] = changes;
      expect(last).toHaveLength(2);
      for (const [template_id, replaces] of [
        ['hero', hero?.id],
        ['door', door?.id],
      ])
        expect(last).toContainEqual(
          expect.objectContaining({ template_id, action: 'delete-pack', asset_id: null, replaces }),
        );
    });

    it('it is gone for everyone who asks', async () => {
      const { gameId, packId, assets, put, ask } = await newPack(service());
      await put('hero', assets[0]);
      const revision = (await ask('GET', `/asset-packs/${packId}/entries/hero`)).body.revision;
      await remove(ask, packId);
      const any = { headers: { 'if-match': '*' } };
      for (const [method, path, options] of [
        ['GET', ''],
        ['PATCH', '', { body: { name: 'Again' }, ...any }],
        ['DELETE', '', any],
        ['GET', '/entries/hero'],
        ['PUT', '/entries/hero', { body: { assetId: assets[0] } }],
        ['DELETE', '/entries/hero', any],
        ['POST', '/entries/hero/revert', { body: { changeId: revision } }],
        ['GET', '/entries/hero/history'],
        ['GET', '/history'],
        ['GET', '/versions'],
        ['POST', '/versions', { body: {} }],
        ['PUT', '/published-version', { body: { versionId: null }, ...any }],
      ] as const)
        expect([
          method,
          path,
          (await ask(method, `/asset-packs/${packId}${path}`, options)).body.code,
        ]).toEqual([method, path, 'gone']);
      expect((await ask('GET', `/games/${gameId}/asset-packs`)).body.items).toEqual([]);
    });

    it('a game that showed it has no active pack afterwards, in the same change', async () => {
      const { db, gameId, packId, ask } = await newPack(service());
      const { body: version } = await ask('POST', `/asset-packs/${packId}/versions`, { body: {} });
      const overrides = { entityAssetOverrides: { e1: { assetId: 'a' } } };
      const assetSystem = { ...overrides, activeAssetPackId: packId, pinnedPackVersionId: version.id };
      const definition = { templates: { hero: {} }, entities: [{ id: 'e1' }], assetSystem, music: 'on' };
      await db
        .updateTable('games')
        .set({ definition_json: JSON.stringify(definition), revision: 7 })
        .where('id', '=', gameId)
        .execute();
      await remove(ask, packId);
      const game = await db
        .selectFrom('games')
        .selectAll()
        .where('id', '=', gameId)
        .executeTakeFirstOrThrow();
      expect(game.definition_json).toEqual({ ...definition, assetSystem: overrides });
      expect(game.revision).toBe(8);
    });

    it('a game that shows another pack stays as it is', async () => {
      const { db, gameId, packId, ask } = await newPack(service());
      await remove(ask, packId);
      const game = await db
        .selectFrom('games')
        .select('revision')
        .where('id', '=', gameId)
        .executeTakeFirst();
      expect(game?.revision).toBe(1);
    });

    it('nobody deletes what changed since it was seen', async () => {
      const { packId, ask } = await newPack(service());
      await ask('PATCH', `/asset-packs/${packId}`, { body: { name: 'New' }, headers: { 'if-match': '"1"' } });
      const without = await ask('DELETE', `/asset-packs/${packId}`);
      const stale = await ask('DELETE', `/asset-packs/${packId}`, { headers: { 'if-match': '"1"' } });
      expect([without.status, stale.status]).toEqual([428, 412]);
      expect((await ask('GET', `/asset-packs/${packId}`)).status).toBe(200);
    });
  });

  describe('Assets are not deleted automatically', () => {
    it('deleting a pack leaves its assets, and what other packs show of them', async () => {
      const { db, gameId, packId, assets, put, ask } = await newPack(service());
      const other = (await ask('POST', `/games/${gameId}/asset-packs`, { body: { name: 'Other' } })).body
        .packId;
      await put('hero', assets[0]);
      await ask('PUT', `/asset-packs/${other}/entries/hero`, { body: { assetId: assets[0] } });
      await remove(ask, packId);
      const live = await db
        .selectFrom('assets')
        .select('id')
        .where('owner_game_id', '=', gameId)
        .where('deleted_at', 'is', null)
        .execute();
      expect(live).toHaveLength(assets.length);
      expect((await ask('GET', `/asset-packs/${other}/entries/hero`)).body.assetId).toBe(assets[0]);
    });

    it('what was published of a pack stays when it is deleted', async () => {
      const { packId, assets, put, ask } = await newPack(service());
      await put('hero', assets[0]);
      const { body: version } = await ask('POST', `/asset-packs/${packId}/versions`, { body: {} });
      await remove(ask, packId);
      const { body } = await ask('GET', `/pack-versions/${version.id}`);
      expect(body.entries).toEqual([{ templateId: 'hero', assetId: assets[0] }]);
    });

    it('not with their last entry, override or pack, however old they are', async () => {
      const { db, gameId, packId, assets, put, ask } = await newPack(service());
      const override = (e1: unknown) =>
        ask('PATCH', `/games/${gameId}`, {
          body: { definition: { assetSystem: { entityAssetOverrides: { e1 } } } },
          ...ANY,
        });
      await db.updateTable('assets').set({ created_at: LONG_AGO }).where('id', 'in', assets).execute();
      await put('hero', assets[0]);
      await put('hero', assets[1], { ifMatch: '*' });
      await ask('DELETE', `/asset-packs/${packId}/entries/hero`, ANY);
      await override({ assetId: assets[2] });
      await override(null);
      await remove(ask, packId);
      for (const id of assets) {
        expect((await ask('GET', `/assets/${id}`)).status).toBe(200);
        expect((await ask('GET', `/assets/${id}/uses`)).body.count).toBe(0);
      }
    });
  });

  describe('optionally garbage-collect unreferenced assets later', () => {
    it('only when somebody asks for it, only those, and after a dry run that changes nothing', async () => {
      const { db, gameId, packId, assets, put, ask } = await newPack(service());
      await db.updateTable('assets').set({ created_at: LONG_AGO }).where('id', 'in', assets).execute();
      await put('hero', assets[0]);
      await ask('POST', `/asset-packs/${packId}/versions`, { body: {} });
      await ask('DELETE', `/asset-packs/${packId}/entries/hero`, ANY);
      await put('door', assets[1]);
      const collect = async (body: { dryRun?: boolean }) => {
        const admin = service().as('admin', gameId);
        const answer = await admin('POST', '/garbage-collections', {
          body: { gameId, olderThanDays: 30, ...body },
        });
        return answer.body.assets.items.map(({ id }: { id: string }) => id);
      };
      expect(await collect({})).toEqual([assets[2]]);
      expect((await ask('GET', `/assets/${assets[2]}`)).status).toBe(200);
      expect(await collect({ dryRun: false })).toEqual([assets[2]]);
      expect((await ask('GET', `/assets/${assets[2]}`)).status).toBe(404);
      for (const id of [assets[0], assets[1]]) expect((await ask('GET', `/assets/${id}`)).status).toBe(200);
    });
  });

  describe('`DELETE /assets/:assetId` (soft delete; reject if referenced unless `force=true`)', () => {
    it('soft delete: the row stays, with the moment', async () => {
      const { db, assets, ask } = await newPack(service());
      expect((await ask('DELETE', `/assets/${assets[0]}`, ANY)).status).toBe(204);
      const row = await db
        .selectFrom('assets')
        .selectAll()
        .where('id', '=', assets[0])
        .executeTakeFirstOrThrow();
      expect(row.deleted_at).toBeInstanceOf(Date);
      expect((await ask('GET', `/assets/${assets[0]}`)).body.code).toBe('gone');
    });

    it('reject if referenced unless `force=true`: then what used it shows nothing, and a version still does', async () => {
      const { gameId, packId, assets, put, ask } = await newPack(service());
      await put('hero', assets[0]);
      const { body: version } = await ask('POST', `/asset-packs/${packId}/versions`, { body: {} });
      const show = (versionId?: string) =>
        ask('PUT', `/games/${gameId}/active-asset-pack`, {
          body: { packId, ...(versionId && { versionId }) },
          ...ANY,
        });
      const hero = async () => (await ask('GET', `/games/${gameId}/bindings?templateId=hero`)).body.items[0];
      await show();
      expect((await ask('DELETE', `/assets/${assets[0]}`, ANY)).body).toMatchObject({
        code: 'in-use',
        useCount: 2,
      });
      expect(await hero()).toMatchObject({ origin: 'pack', assetId: assets[0] });
      expect((await ask('DELETE', `/assets/${assets[0]}?force=true`, ANY)).status).toBe(204);
      expect(await hero()).toMatchObject({ origin: 'missing', reason: 'asset-gone' });
      expect((await ask('GET', `/games/${gameId}/coverage`)).body.shown.filled).toBe(0);
      await show(version.id);
      expect(await hero()).toMatchObject({ origin: 'pack', assetId: assets[0] });
      expect((await ask('GET', `/games/${gameId}/coverage`)).body.shown.filled).toBe(1);
      expect((await put('door', assets[0])).body.code).toBe('missing-asset');
    });
  });
});

function remove(ask: Awaited<ReturnType<typeof newPack>>['ask'], packId: string) {
  return ask('DELETE', `/asset-packs/${packId}`, { headers: { 'if-match': '*' } });
}
