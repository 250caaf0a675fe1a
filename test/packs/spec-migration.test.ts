import { describe, expect, it } from 'vitest';
import { json } from '../../packs/store/json-column.ts';
import type { Tables } from '../../packs/store/tables.ts';
import { type Asker, describeOnBothStores, type TestService } from './support/with-service.ts';

const OLDER = {
  templates: { hero: { name: 'Hero' }, slime: {}, door: {} },
  entities: [{ id: 'e1', template: 'hero' }],
  assetPacks: {
    night: {
      name: 'Lamplight',
      description: 'By night',
      style: 'pixel art, 16-bit',
      assets: {
        hero: {
          imageUrl: 'https://images.example/hero.png',
          source: 'generated',
          scale: 2,
          offsetX: 3,
          offsetY: -4,
        },
        slime: { imageUrl: '/assets/slime.png', source: 'uploaded' },
        door: { source: 'none' },
      },
    },
    day: { name: 'Daylight', assets: {} },
  },
  activeAssetPackId: 'night',
};

/** Each sentence of specification 000 on the path from the older structure, by its own words. */
describeOnBothStores('Migration path', (service) => {
  describe('1. Add new tables (`assets`, `asset_packs`, `asset_pack_entries`, `generation_jobs`, `generation_tasks`)', () => {
    const tables = [
      'assets',
      'asset_packs',
      'asset_pack_entries',
      'generation_jobs',
      'generation_tasks',
    ] as const;
    it.each(tables satisfies readonly (keyof Tables)[])('%s', async (table) => {
      const { db } = service().context.store;
      expect(Array.isArray(await db.selectFrom(table).selectAll().limit(1).execute())).toBe(true);
    });
  });

  describe('2. For each existing `GameDefinition.assetPacks[packId]`', () => {
    it('Create `asset_packs` row (carry over name/description/style -> `promptDefaults.styleOverride` if you want)', async () => {
      const { db, gameId } = await migrated(service());
      const rows = await db
        .selectFrom('asset_packs')
        .selectAll()
        .where('game_id', '=', gameId)
        .orderBy('id')
        .execute();
      expect(rows).toMatchObject([
        {
          source_key: 'night',
          name: 'Lamplight',
          description: 'By night',
          prompt_defaults_json: { styleOverride: 'pixel art, 16-bit' },
        },
        { source_key: 'day', name: 'Daylight', description: null, prompt_defaults_json: null },
      ]);
    });

    it('For each `assets[templateId]`: If `imageUrl` exists: create `assets` row (`source=generated|uploaded` based on `source`)', async () => {
      const { db, gameId } = await migrated(service());
      const rows = await db
        .selectFrom('assets')
        .selectAll()
        .where('owner_game_id', '=', gameId)
        .orderBy('image_url')
        .execute();
      expect(rows.map(({ image_url, source }) => [image_url, source])).toEqual([
        ['/assets/slime.png', 'uploaded'],
        ['https://images.example/hero.png', 'generated'],
      ]);
    });

    it('Create `asset_pack_entries` row with `templateId`, `assetId`, and placement from `scale/offsetX/offsetY`', async () => {
      const { db, gameId } = await migrated(service());
      const rows = await db
        .selectFrom('asset_pack_entries')
        .innerJoin('asset_packs', 'asset_packs.id', 'pack_id')
        .innerJoin('assets', 'assets.id', 'asset_id')
        .select(['source_key', 'template_id', 'image_url', 'placement_json'])
        .where('game_id', '=', gameId)
        .orderBy('template_id')
        .execute();
      expect(rows).toEqual([
        {
          source_key: 'night',
          template_id: 'hero',
          image_url: 'https://images.example/hero.png',
          placement_json: { scale: 2, offsetX: 3, offsetY: -4 },
        },
        { source_key: 'night', template_id: 'slime', image_url: '/assets/slime.png', placement_json: null },
      ]);
    });
  });

  describe('3. Rewrite game JSON', () => {
    it('Replace embedded `assetPacks` with `assetSystem.activeAssetPackId`', async () => {
      const { db, gameId, ask } = await migrated(service());
      const { definition } = (await ask('GET', `/games/${gameId}`)).body;
      const pack = await db
        .selectFrom('asset_packs')
        .select('id')
        .where('game_id', '=', gameId)
        .where('source_key', '=', 'night')
        .executeTakeFirstOrThrow();
      expect(definition).toEqual({
        templates: OLDER.templates,
        entities: OLDER.entities,
        assetSystem: { activeAssetPackId: pack.id },
      });
    });

    it('Optionally add `entityAssetOverrides` only if you already had per-entity overrides', async () => {
      const had = await migrated(service(), {
        entityAssetOverrides: { e1: { imageUrl: '/e1.png', scale: 3 } },
      });
      const overrides = async ({ ask, gameId }: Migrated) =>
        (await ask('GET', `/games/${gameId}`)).body.definition.assetSystem.entityAssetOverrides;
      expect(await overrides(had)).toEqual({ e1: { assetId: expect.any(String), placement: { scale: 3 } } });
      expect((await had.ask('GET', `/games/${had.gameId}/bindings?entityId=e1`)).body.items).toMatchObject([
        { origin: 'override', imageUrl: '/e1.png', placement: { scale: 3, offsetX: 3, offsetY: -4 } },
      ]);
      expect(await overrides(await migrated(service()))).toBe(undefined);
    });
  });

  describe('4. Keep a backward-compat reader for a while', () => {
    const title = 'If `assetSystem` missing but old `assetPacks` present, run on-load migration and persist';
    it.each(['', '/asset-packs', '/bindings', '/coverage', '/migrations'])(
      `${title}: GET /games/:gameId%s`,
      async (path) => {
        const { gameId, row, as } = await stored(service());
        expect((await as('read', gameId)('GET', `/games/${gameId}${path}`)).status).toBe(200);
        const { definition_json, revision } = await row();
        expect(definition_json).not.toHaveProperty('assetPacks');
        expect(definition_json.assetSystem?.activeAssetPackId).toEqual(expect.any(String));
        expect(revision).toBe(2);
      },
    );

    it('once, however many read it at once', async () => {
      const { gameId, row, as, db } = await stored(service());
      const ask = as('read', gameId);
      const games = await Promise.all(Array.from({ length: 8 }, () => ask('GET', `/games/${gameId}`)));
      expect(new Set(games.map(({ body }) => JSON.stringify(body))).size).toBe(1);
      const count = async (table: 'asset_packs' | 'game_migrations' | 'events') =>
        (await db.selectFrom(table).select('game_id').where('game_id', '=', gameId).execute()).length;
      expect([await count('asset_packs'), await count('game_migrations')]).toEqual([2, 1]);
      const before = [(await row()).revision, await count('events')];
      await ask('GET', `/games/${gameId}`);
      expect([(await row()).revision, await count('events')]).toEqual(before);
    });

    it('the older definition stays to be looked at', async () => {
      const { gameId, as, db } = await stored(service());
      await as('read', gameId)('GET', `/games/${gameId}`);
      const kept = await db
        .selectFrom('game_migrations')
        .selectAll()
        .where('game_id', '=', gameId)
        .executeTakeFirstOrThrow();
      expect(kept.source_json).toEqual(OLDER);
    });

    it('before it is changed', async () => {
      const { gameId, as, row } = await stored(service());
      const renamed = await as('edit', gameId)('POST', `/games/${gameId}/template-renames`, {
        body: { from: 'hero', to: 'knight' },
        headers: { 'if-match': '*' },
      });
      expect(renamed.body).toMatchObject({ entries: 1, entities: 1 });
      expect((await row()).definition_json).toMatchObject({
        templates: { knight: { name: 'Hero' } },
        assetSystem: {},
      });
    });
  });
});

interface Migrated {
  readonly db: TestService['context']['store']['db'];
  readonly gameId: string;
  readonly ask: Asker;
}

async function migrated({ context, as }: TestService, more: object = {}): Promise<Migrated> {
  const ask = as('edit');
  const { body } = await ask('POST', '/games', { body: { definition: { ...OLDER, ...more } } });
  return { db: context.store.db, gameId: body.id, ask };
}

/** A game whose definition is in the store as it was before there were packs. */
async function stored({ context: { store }, as, newGame }: TestService) {
  const { db } = store;
  const gameId = await newGame();
  await db
    .updateTable('games')
    .set({ definition_json: json(OLDER) })
    .where('id', '=', gameId)
    .execute();
  const row = () =>
    db
      .selectFrom('games')
      .select(['definition_json', 'revision'])
      .where('id', '=', gameId)
      .executeTakeFirstOrThrow();
  return { db, gameId, as, row };
}
