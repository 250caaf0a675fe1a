import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../packs/model/generated/schemas.ts';
import type { AssetPlacement, Binding } from '../../packs/model/generated/types.ts';
import { newPack } from './support/new-pack.ts';
import { samplePng } from './support/sample-images.ts';
import { upload, uploadedAsset } from './support/upload.ts';
import { describeOnBothStores } from './support/with-service.ts';

const ANY = { headers: { 'if-match': '*' } };

/** Each sentence of specification 000 under “Watch out for”, by its own words. */
describeOnBothStores('Watch out for', (service) => {
  describe('Where to put transforms: keep them on bindings (pack entry / entity override)', () => {
    it('an entry and an override have a placement, an asset has none', () => {
      const has = (
        record: 'AssetPackEntry' | 'AssetBindingRef' | 'PackVersionEntry' | 'Asset' | 'AssetVariant',
      ) => Object.hasOwn(SCHEMAS[record].properties, 'placement');
      expect([has('AssetPackEntry'), has('AssetBindingRef'), has('PackVersionEntry')]).toEqual([
        true,
        true,
        true,
      ]);
      expect([has('Asset'), has('AssetVariant')]).toEqual([false, false]);
      const placing = Object.keys(SCHEMAS.AssetPlacement.properties);
      expect(placing.filter((name) => Object.hasOwn(SCHEMAS.Asset.properties, name))).toEqual([]);
    });

    it('If you put scale/offset on the asset, reuse becomes painful: one asset sits otherwise in each place', async () => {
      const { ask, gameId, packId, assets, put } = await newPack(service());
      const [asset] = assets;
      await put('hero', asset, { placement: { scale: 2 } });
      await put('slime', asset, { placement: { scale: 0.5, offsetY: 8 } });
      await ask('PATCH', `/games/${gameId}`, {
        body: {
          definition: {
            entities: [{ id: 'e1', template: 'slime' }],
            assetSystem: {
              activeAssetPackId: packId,
              entityAssetOverrides: { e1: { assetId: asset, placement: { scale: 4 } } },
            },
          },
        },
        ...ANY,
      });
      const before = (await ask('GET', `/assets/${asset}`)).body;
      await put('hero', asset, { placement: { scale: 9 }, ifMatch: '*' });
      const { items } = (await ask('GET', `/games/${gameId}/bindings?origin=pack`)).body;
      const overridden = (await ask('GET', `/games/${gameId}/bindings?entityId=e1`)).body.items;
      const placed = ({
        id,
        assetId,
        placement = {},
      }: Binding): [string, boolean, AssetPlacement['scale'], AssetPlacement['offsetY']] => [
        id,
        assetId === asset,
        placement.scale,
        placement.offsetY,
      ];
      expect([...items, ...overridden].map(placed)).toEqual([
        ['hero', true, 9, 0],
        ['slime', true, 0.5, 8],
        ['e1', true, 4, 8],
      ]);
      expect((await ask('GET', `/assets/${asset}`)).body).toEqual(before);
    });
  });

  describe('Template IDs stability: pack entries key off `templateId`', () => {
    it('renaming template IDs needs a migration step (or store a stable template UUID): it is one step for all of it', async () => {
      const { ask, gameId, packId, assets, put } = await newPack(service());
      await put('hero', assets[0], { placement: { scale: 2 } });
      await ask('PUT', `/games/${gameId}/active-asset-pack`, { body: { packId }, ...ANY });
      const shown = async (id: string) => {
        const {
          kind: _,
          id: __,
          ...rest
        } = (await ask('GET', `/games/${gameId}/bindings?templateId=${id}`)).body.items[0];
        return rest;
      };
      const before = await shown('hero');
      const { status } = await ask('POST', `/games/${gameId}/template-renames`, {
        body: { from: 'hero', to: 'knight' },
        ...ANY,
      });
      expect(status).toBe(200);
      expect(before.assetId).toBe(assets[0]);
      expect(await shown('knight')).toEqual(before);
      const history = (await ask('GET', `/asset-packs/${packId}/entries/knight/history`)).body.items;
      expect(history.map(({ action }: { action: string }) => action)).toEqual(['rename', 'assign']);
    });

    it('a template that is renamed in the file alone leaves its entry orphaned: reported, not lost', async () => {
      const { ask, gameId, packId, assets, put } = await newPack(service());
      await put('hero', assets[0]);
      await ask('PATCH', `/games/${gameId}`, {
        body: { definition: { templates: { hero: null, knight: {} } } },
        ...ANY,
      });
      const { coverage, entries } = (await ask('GET', `/asset-packs/${packId}`)).body;
      expect(coverage).toMatchObject({ filled: 0, orphaned: ['hero'] });
      expect(entries).toMatchObject([{ templateId: 'hero', assetId: assets[0] }]);
    });
  });

  describe('Asset ownership rules: decide if assets are game-scoped by default (`ownerGameId`)', () => {
    it('an upload is its game’s: another neither finds nor shows it', async () => {
      const mine = await newPack(service());
      const theirs = await newPack(service());
      const asset = await uploadedAsset(mine.ask, { bytes: samplePng(1) });
      expect(asset.ownerGameId).toBe(mine.gameId);
      expect((await theirs.ask('GET', `/assets/${asset.id}`)).status).toBe(404);
      expect((await theirs.ask('GET', `/assets/${asset.id}/image`)).status).toBe(404);
      const { items } = (await theirs.ask('GET', '/assets?limit=1000')).body;
      expect(items.map(({ id }: { id: string }) => id)).not.toContain(asset.id);
      expect((await theirs.put('hero', asset.id)).body.code).toBe('foreign-asset');
    });

    it('the same image in two games is two assets', async () => {
      const mine = await newPack(service());
      const theirs = await newPack(service());
      const bytes = samplePng(2);
      const [one, two] = [
        await uploadedAsset(mine.ask, { bytes }),
        await uploadedAsset(theirs.ask, { bytes }),
      ];
      expect([one.ownerGameId, two.ownerGameId]).toEqual([mine.gameId, theirs.gameId]);
      expect([one.id === two.id, one.contentHash === two.contentHash]).toEqual([false, true]);
      await mine.ask('DELETE', `/assets/${one.id}`, ANY);
      expect((await theirs.ask('GET', `/assets/${two.id}/image`)).body).toEqual(bytes);
    });

    it('an asset that a migration makes is its game’s', async () => {
      const definition = {
        templates: { hero: {} },
        entities: [],
        assetPacks: { a: { assets: { hero: { imageUrl: '/a.png' } } } },
      };
      const ask = service().as('edit');
      const [one, two] = await Promise.all([1, 2].map(() => ask('POST', '/games', { body: { definition } })));
      const asset = async (id: string) => {
        const { items } = (await ask('GET', `/assets?gameId=${id}`)).body;
        return items.find(({ imageUrl }: { imageUrl: string }) => imageUrl === '/a.png');
      };
      const [first, second] = [await asset(one?.body.id), await asset(two?.body.id)];
      expect([first.ownerGameId, second.ownerGameId]).toEqual([one?.body.id, two?.body.id]);
      expect(first.id).not.toBe(second.id);
    });

    it('another game’s asset is nothing that an entity can show', async () => {
      const { assets } = await newPack(service());
      const other = await newPack(service());
      const { status, body } = await other.ask('PATCH', `/games/${other.gameId}`, {
        body: { definition: { assetSystem: { entityAssetOverrides: { e1: { assetId: assets[0] } } } } },
        ...ANY,
      });
      expect([status, body.code]).toEqual([422, 'foreign-asset']);
    });
  });

  describe('Asset ownership rules: only “global” when explicitly copied/shared', () => {
    it('a copy is every game’s, and the game keeps its own', async () => {
      const mine = await newPack(service());
      const theirs = await newPack(service());
      const bytes = samplePng(3);
      const own = await uploadedAsset(mine.ask, { bytes });
      const { body: shared } = await service().as('admin', mine.gameId)('POST', `/assets/${own.id}/share`);
      expect([shared.id === own.id, Object.hasOwn(shared, 'ownerGameId')]).toEqual([false, false]);
      expect((await mine.ask('GET', `/assets/${own.id}`)).body.ownerGameId).toBe(mine.gameId);
      expect((await theirs.put('hero', shared.id)).status).toBeLessThan(300);
      expect((await theirs.ask('GET', `/assets/${shared.id}/image`)).body).toEqual(bytes);
      await mine.ask('DELETE', `/assets/${own.id}`, ANY);
      expect((await theirs.ask('GET', `/assets/${shared.id}`)).status).toBe(200);
    });

    it('nothing else makes one: no upload and no change of an asset', async () => {
      const { gameId } = await newPack(service());
      const everywhere = service().as('admin');
      expect((await upload(everywhere, { bytes: samplePng(4) })).status).toBe(400);
      const asset = await uploadedAsset(everywhere, { bytes: samplePng(4), gameId });
      for (const ownerGameId of [null, 'other']) {
        const { body } = await everywhere('PATCH', `/assets/${asset.id}`, { body: { ownerGameId }, ...ANY });
        expect(body.code).toBe('invalid-body');
      }
      expect((await everywhere('GET', `/assets/${asset.id}`)).body.ownerGameId).toBe(gameId);
    });
  });
});
