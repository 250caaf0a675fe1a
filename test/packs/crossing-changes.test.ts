import { expect, it } from 'vitest';
import { newPack } from './support/new-pack.ts';
import { type AskOptions, describeOnBothStores } from './support/with-service.ts';

const ROUNDS = 6;
const ANY: AskOptions = { headers: { 'if-match': '*' } };

/** What breaks only where a change of one kind meets one of another, again and again. */
describeOnBothStores('changes that cross', (service) => {
  it('a template is renamed while its slot is filled: no entry is left by a name that the game does not have', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { ask, gameId, packId, assets } = await newPack(service());
      const fill = (templateId: string, offsetX: number) =>
        ask('PUT', `/asset-packs/${packId}/entries/${templateId}`, {
          body: { assetId: assets[0], placement: { offsetX } },
          ...(offsetX > 0 && ANY),
        });
      await fill('hero', 0);
      const [renamed, ...filled] = await Promise.all([
        ask('POST', `/games/${gameId}/template-renames`, { body: { from: 'hero', to: 'knight' }, ...ANY }),
        ...[1, 2, 3, 4].flatMap((offsetX) => [fill('hero', offsetX), fill('knight', offsetX)]),
      ]);
      expect(renamed.status).toBe(200);
      const codes = filled.filter(({ status }) => status >= 400).map(({ body }) => body.code);
      const refusals = ['unknown-template', 'precondition-failed'];
      expect(codes.filter((code) => !refusals.includes(code))).toEqual([]);
      const { coverage, entries } = (await ask('GET', `/asset-packs/${packId}`)).body;
      expect(coverage).toMatchObject({ filled: 1, orphaned: [] });
      const history = (await ask('GET', `/asset-packs/${packId}/entries/knight/history`)).body.items;
      expect(history).toHaveLength(2 + filled.length - codes.length);
      expect(entries[0]).toMatchObject({ templateId: 'knight', revision: history[0].id });
    }
  });

  it('a template is renamed while packs are made that fill its slot: none of them is orphaned', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { ask, gameId, assets } = await newPack(service());
      const makeFilled = async () => {
        const { packId } = (await ask('POST', `/games/${gameId}/asset-packs`, { body: { name: 'New' } }))
          .body;
        await ask('PUT', `/asset-packs/${packId}/entries/hero`, { body: { assetId: assets[0] } });
        return packId;
      };
      const [renamed, ...packs] = await Promise.all([
        ask('POST', `/games/${gameId}/template-renames`, { body: { from: 'hero', to: 'knight' }, ...ANY }),
        ...Array.from({ length: 6 }, makeFilled),
      ]);
      expect(renamed.status).toBe(200);
      for (const packId of packs)
        expect((await ask('GET', `/asset-packs/${packId}`)).body.coverage.orphaned).toEqual([]);
    }
  });

  it('an asset is deleted while slots are given it: none shows what was deleted', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { ask, packId, assets } = await newPack(service());
      const [deleted, ...filled] = await Promise.all([
        ask('DELETE', `/assets/${assets[0]}`, ANY),
        ...['hero', 'slime', 'door'].map((templateId) =>
          ask('PUT', `/asset-packs/${packId}/entries/${templateId}`, { body: { assetId: assets[0] } }),
        ),
      ]);
      const taken = filled.filter(({ status }) => status === 201);
      if (deleted.status === 204) expect(taken).toEqual([]);
      else {
        expect([deleted.status, deleted.body.code]).toEqual([409, 'in-use']);
        expect(taken.length).toBeGreaterThan(0);
      }
    }
  });

  it('an asset is deleted by force while a version is made of it: no version has what was deleted before', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { ask, db, gameId, packId, assets, put } = await newPack(service());
      await put('hero', assets[0]);
      const [deleted, published] = await Promise.all([
        ask('DELETE', `/assets/${assets[0]}?force=true`, ANY),
        ask('POST', `/asset-packs/${packId}/versions`, { body: {} }),
      ]);
      expect(deleted.status).toBe(204);
      const told = await db
        .selectFrom('events')
        .select('type')
        .where('game_id', '=', gameId)
        .orderBy('id')
        .execute();
      const order = told.map(({ type }) => type).slice(-2);
      if (published.status === 201) expect(order).toEqual(['pack.published', 'asset.deleted']);
      else expect([published.body.code, order[1]]).toEqual(['missing-asset', 'asset.deleted']);
    }
  });

  it('a pack is deleted while its game begins to show it: no game shows a pack that is gone', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { ask, gameId, packId } = await newPack(service());
      const version = (await ask('POST', `/asset-packs/${packId}/versions`, { body: {} })).body;
      const [deleted, activated] = await Promise.all([
        ask('DELETE', `/asset-packs/${packId}`, ANY),
        ask('PUT', `/games/${gameId}/active-asset-pack`, { body: { packId, versionId: version.id }, ...ANY }),
        ask('PATCH', `/games/${gameId}`, { body: { name: 'Renamed meanwhile' }, ...ANY }),
      ]);
      expect(deleted.status).toBe(204);
      if (activated.status !== 200) expect(activated.body.code).toBe('wrong-pack');
      const { definition } = (await ask('GET', `/games/${gameId}`)).body;
      expect(definition.assetSystem?.activeAssetPackId).toBeUndefined();
      expect(definition.assetSystem?.pinnedPackVersionId).toBeUndefined();
    }
  });

  it('an asset is deleted while an entity is given it: no override names what was deleted', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { ask, gameId, assets } = await newPack(service());
      const overrides = { e1: { assetId: assets[0] } };
      const [deleted, patched] = await Promise.all([
        ask('DELETE', `/assets/${assets[0]}`, ANY),
        ask('PATCH', `/games/${gameId}`, {
          body: { definition: { assetSystem: { entityAssetOverrides: overrides } } },
          ...ANY,
        }),
      ]);
      expect([
        [204, 422],
        [409, 200],
      ]).toContainEqual([deleted.status, patched.status]);
    }
  });
});
