import { expect, it } from 'vitest';
import { SAMPLE_IMAGES } from '../../../../test/packs/support/sample-images.ts';
import {
  type Asker,
  describeOnBothStores,
  expectRecord,
} from '../../../../test/packs/support/with-service.ts';
import type { AssetPackSummary } from '../../../model/generated/types.ts';

const UUID = '0f8fad5b-d9cb-469f-a165-70867728950e';
const PNG = `data:image/png;base64,${SAMPLE_IMAGES.png}`;
const OLDER = {
  name: 'Keep',
  templates: { hero: { name: 'Hero' }, slime: {} },
  entities: [{ id: 'e1', template: 'hero' }],
  activeAssetPackId: 'night',
  assetPacks: {
    night: {
      name: 'Lamplight',
      style: 'pixel art',
      assets: {
        hero: { imageUrl: 'https://images.example/hero.png', source: 'generated', scale: 2, offsetY: -4 },
        slime: { imageUrl: PNG, animations: { walk: '/walk.png' } },
        ghost: { imageUrl: '/ghost.png' },
      },
    },
    day: { assets: { hero: { assetId: 'hero-art' }, slime: { source: 'none' } } },
  },
};
const ANY = { headers: { 'if-match': '*' } };

describeOnBothStores('older games', (service) => {
  it('are made with what they embed', async () => {
    const ask = service().as('edit');
    const references = { declaredAssets: { 'hero-art': UUID } };
    const { status, body } = await ask('POST', '/games', { body: { definition: OLDER, references } });
    expect(status).toBe(201);
    expectRecord('Game', body);
    const packs = await packsOf(ask, body.id);
    expect(packs.map(({ name, filled, isActive }) => [name, filled, isActive])).toEqual([
      ['Lamplight', 2, true],
      ['day', 1, false],
    ]);
    expect(body.definition).toEqual({
      ...{ name: 'Keep', templates: OLDER.templates, entities: OLDER.entities },
      assetSystem: { activeAssetPackId: packs[0]?.id },
    });
    expect(body.migration).toMatchObject({ assets: 4, entries: 4, overrides: 0 });
    expect(
      body.migration.notes.map(({ code, path }: { code: string; path: string }) => `${code} ${path}`),
    ).toEqual(['orphaned /assetPacks/night/assets/ghost', 'left /assetPacks/day/assets/slime']);
    const { items } = (await ask('GET', `/games/${body.id}/bindings`)).body;
    expect(items).toMatchObject([
      {
        id: 'hero',
        imageUrl: 'https://images.example/hero.png',
        placement: { scale: 2, offsetY: -4, offsetX: 0 },
      },
      { id: 'slime', imageUrl: expect.stringMatching(/^sha256:/) },
      { id: 'e1', imageUrl: 'https://images.example/hero.png' },
    ]);
    const image = await ask('GET', `/assets/${items[1].assetId}/image`);
    expect(Buffer.from(image.body).toString('base64')).toBe(SAMPLE_IMAGES.png);
    expect((await ask('GET', `/assets/${items[1].assetId}/variants`)).body.items).toMatchObject([
      { kind: 'animation', name: 'walk', imageUrl: '/walk.png' },
    ]);
    expect((await ask('GET', `/asset-packs/${packs[1]?.id}`)).body.entries).toHaveLength(1);
  });

  it('tell what became of them for as long as they are there', async () => {
    const ask = service().as('edit');
    const { body } = await ask('POST', '/games', { body: { definition: OLDER } });
    const { items } = (await ask('GET', `/games/${body.id}/migrations`)).body;
    expectRecord('GameMigrationPage', { items });
    expect(items).toMatchObject([{ report: body.migration }]);
  });

  it('may bring images that cannot be used: these are told, the rest is made', async () => {
    const ask = service().as('edit');
    const definition = {
      ...OLDER,
      assetPacks: {
        night: {
          assets: { hero: { imageUrl: 'data:image/png;base64,AAAA' }, slime: { imageUrl: '/s.png' } },
        },
      },
    };
    const { body } = await ask('POST', '/games', { body: { definition } });
    expect(body.migration).toMatchObject({ entries: 1, assets: 1 });
    expect(body.migration.notes[0].message).toContain('no image of a kind that is taken');
  });

  it('are refused with a reference to an image that was never stored, and leave nothing', async () => {
    const ask = service().as('edit');
    const id = `never ${Math.random()}`;
    const references = { images: { '/ghost.png': 'a'.repeat(64) } };
    const { body } = await ask('POST', '/games', { body: { id, definition: OLDER, references } });
    expect(body.code).toBe('unprocessable-image');
    expect((await ask('GET', `/games/${id}`)).status).toBe(404);
  });

  it('join a game that was made of them before, and undo nothing that people did since', async () => {
    const ask = service().as('edit');
    const { body } = await ask('POST', '/games', { body: { definition: OLDER } });
    const [night] = await packsOf(ask, body.id);
    const [slime] = (await ask('GET', `/games/${body.id}/bindings?templateId=slime`)).body.items;
    const slot = `/asset-packs/${night?.id}/entries`;
    await ask('DELETE', `${slot}/hero`, ANY);
    await ask('PUT', `${slot}/slime`, { body: { assetId: slime.assetId, placement: { scale: 9 } }, ...ANY });
    const before = await everything(ask, body.id);
    const again = await ask('PUT', `/games/${body.id}`, { body: { definition: OLDER }, ...ANY });
    expect(again.status).toBe(200);
    expect(again.body.migration).toMatchObject({ entries: 0, assets: 0 });
    expect(again.body.definition.assetSystem).toEqual({ activeAssetPackId: night?.id });
    expect(await everything(ask, body.id)).toEqual(before);
    // What was never there before is added: another template's slot, another pack.
    const more = structuredClone(OLDER);
    Object.assign(more.templates, { door: {} });
    Object.assign(more.assetPacks.night.assets, { door: { imageUrl: '/door.png' } });
    Object.assign(more.assetPacks, { dusk: { assets: { hero: { imageUrl: '/door.png' } } } });
    const grown = await ask('PUT', `/games/${body.id}`, { body: { definition: more }, ...ANY });
    expect(grown.body.migration).toMatchObject({ entries: 2 });
    expect((await packsOf(ask, body.id)).map(({ name }) => name)).toEqual(['Lamplight', 'day', 'dusk']);
    expect((await ask('GET', `${slot}/hero`)).status).toBe(404);
    expect((await ask('GET', `${slot}/slime`)).body.placement).toEqual({ scale: 9 });
  });

  it('do not bring a pack back that was deleted', async () => {
    const ask = service().as('edit');
    const { body } = await ask('POST', '/games', { body: { definition: OLDER } });
    const [night] = await packsOf(ask, body.id);
    await ask('DELETE', `/asset-packs/${night?.id}`, ANY);
    const again = await ask('PUT', `/games/${body.id}`, { body: { definition: OLDER }, ...ANY });
    expect(again.body.definition.assetSystem).toEqual({});
    expect(again.body.migration.notes).toContainEqual({
      code: 'left',
      path: '/assetPacks/night',
      message: 'The pack ‘night’ was deleted since; it stays so',
    });
    expect((await packsOf(ask, body.id)).map(({ name }) => name)).toEqual(['day']);
  });

  it('of two games that share the ids of their packs stay two', async () => {
    const ask = service().as('edit');
    const [one, two] = await Promise.all(
      [1, 2].map(() => ask('POST', '/games', { body: { definition: OLDER } })),
    );
    const ids = async (game: typeof one) => (await packsOf(ask, game?.body.id)).map(({ id }) => id);
    const all = [...(await ids(one)), ...(await ids(two))];
    expect(new Set(all).size).toBe(4);
    const assets = async (game: typeof one) =>
      (await ask('GET', `/games/${game?.body.id}/bindings`)).body.items.map(
        ({ assetId }: { assetId: string }) => assetId,
      );
    expect((await assets(one)).some((id: string) => id !== undefined && all.includes(id))).toBe(false);
    expect((await assets(one))[0]).not.toBe((await assets(two))[0]);
  });

  it('can be looked at before', async () => {
    const ask = service().as('read', 'no game at all');
    const { status, body } = await ask('POST', '/migrations/preview', { body: { definition: OLDER } });
    expect(status).toBe(200);
    expectRecord('MigrationPreview', body);
    expect(body.isNeeded).toBe(true);
    expect(body.definition.assetSystem).toEqual({ activeAssetPackId: 'night' });
    expect(body.report.packs).toEqual([
      { key: 'night', name: 'Lamplight', entries: 3, isActive: true },
      { key: 'day', name: 'day', entries: 0, isActive: false },
    ]);
    const made = (await service().as('edit')('POST', '/games', { body: { definition: OLDER } })).body;
    expect(made.migration.notes).toEqual(body.report.notes);
    expect([made.migration.assets, made.migration.entries]).toEqual([
      body.report.assets,
      body.report.entries,
    ]);
    const today = { templates: {}, entities: [], assetSystem: {} };
    expect((await ask('POST', '/migrations/preview', { body: { definition: today } })).body).toEqual({
      isNeeded: false,
      definition: today,
    });
    expect((await ask('POST', '/migrations/preview', { body: { definition: {} } })).body.code).toBe(
      'invalid-body',
    );
  });

  it('of thousands of templates are made in one request', async () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `t${index}`);
    const pack = (from: string) => ({
      assets: Object.fromEntries(ids.map((id) => [id, { imageUrl: `/${from}/${id}.png`, scale: 2 }])),
    });
    const definition = {
      templates: Object.fromEntries(ids.map((id) => [id, { sprite: { imageUrl: `/sprites/${id}.png` } }])),
      entities: [],
      assetPacks: { a: pack('a'), b: pack('b') },
    };
    const { body } = await service().as('edit')('POST', '/games', { body: { definition } });
    expect(body.migration).toMatchObject({ assets: 3000, entries: 3000 });
  });
});

async function packsOf(ask: Asker, gameId: string): Promise<AssetPackSummary[]> {
  return (await ask('GET', `/games/${gameId}/asset-packs`)).body.items;
}

/** Packs, their entries and their history, and the library. */
async function everything(ask: Asker, gameId: string): Promise<unknown> {
  const packs = await packsOf(ask, gameId);
  const details = await Promise.all(
    packs.map(async ({ id }) => (await ask('GET', `/asset-packs/${id}`)).body.entries),
  );
  const histories = await Promise.all(
    packs.map(async ({ id }) => (await ask('GET', `/asset-packs/${id}/history`)).body),
  );
  const assets = (await ask('GET', `/assets?gameId=${gameId}`)).body.items;
  return { packs, details, histories, assets };
}
