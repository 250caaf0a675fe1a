import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { newPack, type TestPack } from '../../../test/packs/support/new-pack.ts';
import { newTask } from '../../../test/packs/support/new-task.ts';
import { samplePng } from '../../../test/packs/support/sample-images.ts';
import { upload, uploadedAsset } from '../../../test/packs/support/upload.ts';
import { describeOnBothStores, type TestService } from '../../../test/packs/support/with-service.ts';
import type { Asset, GarbageCollection } from '../../model/generated/types.ts';
import type { BlobStore } from '../../store/blobs/blob-store.ts';
import { json } from '../../store/json-column.ts';
import { storeImage } from '../assets/store-image.ts';
import { collectGarbage } from './collect-garbage.ts';

const ANY = { headers: { 'if-match': '*' } };

let seed = 2000;
const newImage = () => samplePng(++seed);

describeOnBothStores('collecting garbage', (service) => {
  it('takes what nobody uses, with its image, and says on a dry run what that would be', async () => {
    const { gameId, keep, drop, collect, has } = await library(service());
    const kept = await keep('entry');
    const unused = await drop();
    const dry = await collect({ dryRun: true });
    expect(dry.assets).toMatchObject({
      count: 1,
      items: [{ id: unused.id, ownerGameId: gameId, record: 'removed' }],
    });
    expect(dry.images).toEqual({ count: 1, bytes: unused.size });
    expect(await has(unused)).toEqual({ record: true, image: true });
    expect(await collect()).toEqual({ ...dry, dryRun: false });
    expect(await has(unused)).toEqual({ record: false, image: false });
    expect(await has(kept)).toEqual({ record: true, image: true });
    expect((await collect()).assets.count).toBe(0);
  });

  it.each(['entry', 'override', 'version', 'history', 'task'] as const)(
    'leaves what %s needs',
    async (use) => {
      const { keep, collect, has } = await library(service());
      const asset = await keep(use);
      expect((await collect()).assets.count).toBe(0);
      expect(await has(asset)).toEqual({ record: true, image: true });
    },
  );

  it.each(['entry', 'override', 'version'] as const)(
    'leaves what %s needs although it was deleted by force',
    async (use) => {
      const { keep, collect, has, ask } = await library(service());
      const asset = await keep(use);
      await ask('DELETE', `/assets/${asset.id}?force=true`, ANY);
      expect((await collect()).assets.count).toBe(0);
      expect(await has(asset)).toEqual({ record: true, image: true });
    },
  );

  it.each(['history', 'task'] as const)(
    'takes the images of what somebody deleted, and leaves its record where %s names it',
    async (use) => {
      const { keep, collect, has, ask, db, gameId } = await library(service());
      const asset = await keep(use);
      await ask('DELETE', `/assets/${asset.id}`, ANY);
      await db.updateTable('assets').set({ deleted_at: LONG_AGO }).where('id', '=', asset.id).execute();
      const { assets } = await collect();
      expect(assets).toMatchObject({ count: 1, items: [{ id: asset.id, record: 'kept' }] });
      expect(await has(asset)).toEqual({ record: true, image: false });
      expect((await collect()).assets.count).toBe(0);
      expect(gameId).toBe(asset.ownerGameId);
    },
  );

  it('leaves what the history of a pack needs until the pack was deleted long ago', async () => {
    const { keep, collect, has, ask, db, packId } = await library(service());
    const asset = await keep('history');
    await ask('DELETE', `/asset-packs/${packId}`, ANY);
    expect((await collect({ olderThanDays: 1 })).assets.count).toBe(0);
    await db.updateTable('asset_packs').set({ deleted_at: LONG_AGO }).where('id', '=', packId).execute();
    expect((await collect({ olderThanDays: 1 })).assets.items).toMatchObject([
      { id: asset.id, record: 'kept' },
    ]);
    expect(await has(asset)).toEqual({ record: true, image: false });
  });

  it('leaves what is young: made, deleted, or uploaded again a while ago', async () => {
    const { drop, collect, has, db, ask } = await library(service());
    const asset = await drop();
    const age = async (days: number) => {
      const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
      await db.updateTable('assets').set({ created_at: then }).where('id', '=', asset.id).execute();
    };
    await age(9);
    expect((await collect({ olderThanDays: 10 })).assets.count).toBe(0);
    await age(11);
    expect((await collect({ olderThanDays: 10, dryRun: true })).assets.count).toBe(1);
    await upload(ask, { bytes: asset.bytes });
    expect((await collect({ olderThanDays: 10 })).assets.count).toBe(0);
    await ask('DELETE', `/assets/${asset.id}`, ANY);
    expect((await collect({ olderThanDays: 10 })).assets.count).toBe(0);
    expect(await has(asset)).toEqual({ record: true, image: true });
  });

  it('leaves an image that another asset or a variant shows, in whatever game', async () => {
    const one = await library(service());
    const other = await library(service());
    const unused = await one.drop();
    const { id } = await other.keep('entry');
    await other.ask('PUT', `/assets/${id}/variants/resolution/2x`, {
      body: { contentHash: unused.contentHash },
      ...ANY,
    });
    await one.collect();
    expect(await one.has(unused)).toEqual({ record: false, image: true });
  });

  it('takes images that never became assets, and what the store alone knows, after an hour', async () => {
    const { collectAll, context, offer } = await library(service());
    const { contentHash: pending } = await storeImage(context, newImage());
    const { contentHash: old } = await storeImage(context, newImage());
    const stray = 'c'.repeat(64);
    await context.blobs.put(stray, new Uint8Array([1]), 'image/png');
    await offer(old, LONG_AGO);
    await collectAll(new Date());
    expect(await Promise.all([pending, old, stray].map((hash) => context.blobs.has(hash)))).toEqual([
      true,
      false,
      true,
    ]);
    await collectAll(new Date(Date.now() + 2 * 60 * 60 * 1000));
    expect(await Promise.all([pending, stray].map((hash) => context.blobs.has(hash)))).toEqual([
      false,
      false,
    ]);
  });

  it('loses no image that is uploaded at the same moment', async () => {
    const { context, gameId, ask, collectAll, offer } = await library(service());
    for (let round = 0; round < 5; round++) {
      const images = Array.from({ length: 4 }, newImage);
      for (const bytes of images) await offer((await storeImage(context, bytes)).contentHash, LONG_AGO);
      const [, ...answers] = await Promise.all([
        collectAll(new Date()),
        ...images.map((bytes) => upload(ask, { bytes, gameId })),
      ]);
      for (const [index, { body }] of answers.entries())
        expect((await ask('GET', `/assets/${body.assetId}/image`)).body).toEqual(images[index]);
    }
  });

  it('leaves an image that was there when its upload began', async () => {
    const { context, collectAll, offer } = await library(service());
    const bytes = newImage();
    const { contentHash } = await storeImage(context, bytes);
    await offer(contentHash, LONG_AGO);
    const put: BlobStore['put'] = async (...image) => {
      await context.blobs.put(...image);
      await collectAll(new Date());
    };
    await storeImage({ ...context, blobs: { ...context.blobs, put } }, bytes);
    expect(await context.blobs.has(contentHash)).toBe(true);
  });

  it('lets an upload that begins while an image goes wait, and put it anew', async () => {
    const { context, offer } = await library(service());
    const bytes = newImage();
    const { contentHash } = await storeImage(context, bytes);
    await offer(contentHash, LONG_AGO);
    let uploading: Promise<unknown> | undefined;
    const remove = async (hash: string) => {
      uploading ??= storeImage(context, bytes);
      await Promise.race([uploading, setTimeout(300)]);
      await context.blobs.delete(hash);
    };
    const slow = { ...context, blobs: { ...context.blobs, delete: remove } };
    await collectGarbage(slow, { dryRun: false, olderThanDays: 0, now: new Date() });
    await uploading;
    expect(await context.blobs.has(contentHash)).toBe(true);
  });

  it('takes nothing that somebody begins to use at the same moment', async () => {
    const { drop, collect, put, has, ask, packId } = await library(service());
    for (let round = 0; round < 10; round++) {
      const asset = await drop();
      const [answer] = await Promise.all([
        put(`hero`, asset.id, { ifMatch: '*' }),
        put('door', asset.id),
        collect(),
      ]);
      const { body } = await ask('GET', `/asset-packs/${packId}`);
      const isUsed = body.entries.some(({ assetId }: { assetId: string }) => assetId === asset.id);
      expect((await has(asset)).record).toBe(isUsed);
      expect([200, 201, 412, 422]).toContain(answer.status);
      for (const slot of ['hero', 'door']) await ask('DELETE', `/asset-packs/${packId}/entries/${slot}`, ANY);
    }
  });

  it('is for those who may: of all games, or of their own', async () => {
    const { gameId, drop } = await library(service());
    await drop();
    const ask = (role: 'edit' | 'admin', game: string | undefined, body: unknown) =>
      service().as(role, game)('POST', '/garbage-collections', { body });
    expect((await ask('edit', undefined, {})).status).toBe(403);
    expect((await ask('admin', gameId, {})).status).toBe(403);
    expect((await ask('admin', gameId, { gameId: await service().newGame() })).status).toBe(404);
    const own = await ask('admin', gameId, { gameId });
    expect([own.status, own.body.dryRun, own.body.assets.count]).toEqual([200, true, 1]);
    const all = await ask('admin', undefined, { olderThanDays: 36_500 });
    expect([all.status, all.body.assets.count]).toEqual([200, 0]);
    expect((await ask('admin', undefined, { olderThanDays: -1 })).status).toBe(400);
    const wet = await ask('admin', gameId, { gameId, dryRun: false });
    expect([wet.body.dryRun, wet.body.assets.count]).toEqual([false, 1]);
  });

  it('that ends before all is gone says so, and goes on the next time', async () => {
    const { db, gameId, collect } = await library(service());
    const rows = Array.from({ length: 4100 }, (_, index) => ({
      id: `${gameId} more ${index}`,
      owner_game_id: gameId,
      source: 'uploaded' as const,
      image_url: `https://x.example/${index}`,
      created_at: LONG_AGO,
    }));
    await db.insertInto('assets').values(rows).execute();
    const first = await collect({ within: 0 });
    expect([first.complete, first.assets.count]).toEqual([false, 2000]);
    const second = await collect();
    expect([second.complete, second.assets.count]).toEqual([true, 2100]);
  });

  it('goes on however many there are', async () => {
    const { db, gameId, collect } = await library(service());
    const rows = Array.from({ length: 1203 }, (_, index) => ({
      id: `${gameId} ${index}`,
      owner_game_id: gameId,
      source: 'uploaded' as const,
      image_url: `https://x.example/${index}`,
      created_at: LONG_AGO,
    }));
    await db.insertInto('assets').values(rows).execute();
    const { assets } = await collect();
    expect([assets.count, assets.items.length]).toEqual([1203, 1000]);
  });
});

const LONG_AGO = new Date('2020-01-01T00:00:00.000Z');

type Use = 'entry' | 'override' | 'version' | 'history' | 'task';

type Image = Asset & { readonly bytes: Uint8Array<ArrayBuffer> };

interface Library extends TestPack {
  readonly context: TestService['context'];
  /** An old asset that nothing uses. */
  readonly drop: () => Promise<Image>;
  /** An old asset that something needs. */
  readonly keep: (use: Use) => Promise<Image>;
  readonly has: (asset: Asset) => Promise<{ record: boolean; image: boolean }>;
  /** Says when the bytes of an image came last. */
  readonly offer: (hash: string, at: Date) => Promise<void>;
  /** Of the game alone. */
  readonly collect: (options?: {
    dryRun?: boolean;
    olderThanDays?: number;
    within?: number;
  }) => Promise<GarbageCollection>;
  readonly collectAll: (now: Date) => Promise<GarbageCollection>;
}

async function library(service: TestService): Promise<Library> {
  const pack = await newPack(service);
  const { context } = service;
  const { db, gameId, ask } = pack;
  await db.deleteFrom('assets').where('id', 'in', pack.assets).execute();
  const offer = async (hash: string, at: Date) => {
    await db.updateTable('blobs').set({ offered_at: at }).where('hash', '=', hash).execute();
  };
  const drop = async () => {
    const bytes = newImage();
    const asset = await uploadedAsset(ask, { bytes, gameId });
    await db.updateTable('assets').set({ created_at: LONG_AGO }).where('id', '=', asset.id).execute();
    await offer(asset.contentHash ?? '', LONG_AGO);
    return { ...asset, bytes };
  };
  return {
    ...pack,
    context,
    offer,
    drop,
    keep: async (use) => {
      const asset = await drop();
      await uses[use](pack, asset.id);
      return asset;
    },
    has: async ({ id, contentHash }) => ({
      record: (await db.selectFrom('assets').select('id').where('id', '=', id).execute()).length > 0,
      image: await context.blobs.has(contentHash ?? ''),
    }),
    collect: (options) =>
      collectGarbage(context, { dryRun: false, olderThanDays: 0, gameId, now: new Date(), ...options }),
    collectAll: (now) => collectGarbage(context, { dryRun: false, olderThanDays: 0, now }),
  };
}

/** Makes an asset be needed for one reason alone. */
const uses: Readonly<Record<Use, (pack: TestPack, assetId: string) => Promise<unknown>>> = {
  entry: async ({ db, packId, put }, assetId) => {
    await put('hero', assetId);
    await db.deleteFrom('slot_changes').where('pack_id', '=', packId).execute();
  },
  override: async ({ db, gameId }, assetId) => {
    const assetSystem = { entityAssetOverrides: { e1: { assetId } } };
    const definition = { templates: { hero: {} }, entities: [{ id: 'e1' }], assetSystem };
    await db
      .updateTable('games')
      .set({ definition_json: json(definition) })
      .where('id', '=', gameId)
      .execute();
  },
  version: async ({ db, packId, put, ask }, assetId) => {
    await put('hero', assetId);
    await ask('POST', `/asset-packs/${packId}/versions`, { body: {} });
    await ask('DELETE', `/asset-packs/${packId}/entries/hero`, ANY);
    await db.deleteFrom('slot_changes').where('pack_id', '=', packId).execute();
  },
  history: async ({ packId, put, ask }, assetId) => {
    await put('hero', assetId);
    await ask('DELETE', `/asset-packs/${packId}/entries/hero`, ANY);
  },
  task: ({ db, gameId }, assetId) => newTask(db, { gameId, assetId }),
};
