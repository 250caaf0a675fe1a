import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newAssets } from '../../../../test/packs/support/new-assets.ts';
import { newPack } from '../../../../test/packs/support/new-pack.ts';
import { describeOnBothStores, expectRecord } from '../../../../test/packs/support/with-service.ts';
import { slotsOf } from '../../../model/game-slots.ts';
import type { AssetBindingRef, Binding, GameDefinitionV2 } from '../../../model/generated/types.ts';
import { resolveBindings } from '../../../model/resolve-bindings.ts';

const ANY = { headers: { 'if-match': '*' } };

describeOnBothStores('bindings', (service) => {
  it('are what the active pack shows', async () => {
    const { ask, gameId, packId, assets, put } = await newPack(service());
    await put('hero', assets[0], { placement: { scale: 2 } });
    const read = async () => (await ask('GET', `/games/${gameId}/bindings`)).body;
    expect((await read()).items.map(({ reason }: Binding) => reason)).toEqual(
      Array(3).fill('no-active-pack'),
    );
    await ask('PUT', `/games/${gameId}/active-asset-pack`, { body: { packId }, ...ANY });
    const shown = await read();
    expectRecord('BindingPage', shown);
    expect(shown.activeAssetPackId).toBe(packId);
    expect(shown.items).toMatchObject([
      { id: 'door', origin: 'missing', reason: 'no-entry' },
      { id: 'hero', origin: 'pack', assetId: assets[0], placement: { scale: 2, offsetX: 0 } },
      { id: 'slime', origin: 'missing' },
    ]);
  });

  it('of a pinned version stay while the pack changes', async () => {
    const { ask, gameId, packId, assets, put } = await newPack(service());
    await put('hero', assets[0]);
    const version = (await ask('POST', `/asset-packs/${packId}/versions`, { body: {} })).body;
    const pinned = await ask('PUT', `/games/${gameId}/active-asset-pack`, {
      body: { packId, versionId: version.id },
      ...ANY,
    });
    expect(pinned.body.pinnedPackVersionId).toBe(version.id);
    await put('hero', assets[1], { ifMatch: '*' });
    const hero = async () =>
      (await ask('GET', `/games/${gameId}/bindings?templateId=hero`)).body.items[0].assetId;
    expect(await hero()).toBe(assets[0]);
    await ask('PUT', `/games/${gameId}/active-asset-pack`, { body: { packId }, ...ANY });
    expect(await hero()).toBe(assets[1]);
  });

  it('of a pinned version stay when its assets are deleted', async () => {
    const { ask, db, gameId, packId, assets, put } = await newPack(service());
    await put('hero', assets[0]);
    const versionId = (await ask('POST', `/asset-packs/${packId}/versions`, { body: {} })).body.id;
    await ask('PUT', `/games/${gameId}/active-asset-pack`, { body: { packId, versionId }, ...ANY });
    await db.updateTable('assets').set({ deleted_at: new Date() }).where('id', '=', assets[0]).execute();
    const hero = async () => (await ask('GET', `/games/${gameId}/bindings?templateId=hero`)).body.items[0];
    const shown = async () => (await ask('GET', `/games/${gameId}/coverage`)).body.shown.filled;
    expect([await hero(), await shown()]).toMatchObject([{ assetId: assets[0] }, 1]);
    await ask('PUT', `/games/${gameId}/active-asset-pack`, { body: { packId }, ...ANY });
    expect([await hero(), await shown()]).toMatchObject([{ reason: 'asset-gone' }, 0]);
  });

  it('of a pack that is deleted are none, and the game names it no more', async () => {
    const { ask, gameId, packId, assets, put } = await newPack(service());
    await put('hero', assets[0]);
    await ask('PUT', `/games/${gameId}/active-asset-pack`, { body: { packId }, ...ANY });
    await ask('DELETE', `/asset-packs/${packId}`, ANY);
    const { body } = await ask('GET', `/games/${gameId}/bindings`);
    expect(body).not.toHaveProperty('activeAssetPackId');
    expect(body.items.every(({ reason }: Binding) => reason === 'no-active-pack')).toBe(true);
    expect((await ask('GET', `/games/${gameId}`)).body.definition.assetSystem).toEqual({});
  });

  it.each([
    ['templateId=hero', ['template hero', 'entity e1', 'entity e3']],
    ['entityId=e2', ['entity e2']],
    ['kind=template', ['template door', 'template hero']],
    ['kind=entity&origin=missing', ['entity e1', 'entity e2', 'entity e3']],
    ['origin=pack', []],
    ['entityId=nobody', []],
  ])('can be asked for by %s', async (query, expected) => {
    const gameId = await service().newGame({
      templates: { hero: {}, door: {} },
      entities: [
        { id: 'e3', template: 'hero' },
        { id: 'e1', templateId: 'hero' },
        { id: 'e2', template: 'door' },
      ],
    });
    const { body } = await service().as('read', gameId)('GET', `/games/${gameId}/bindings?${query}`);
    expect(body.items.map(({ kind, id }: Binding) => `${kind} ${id}`)).toEqual(expected);
  });

  it('come in pages that have each of them once', async () => {
    const names = Array.from({ length: 7 }, (_, index) => `t${index}`);
    const gameId = await service().newGame({
      templates: Object.fromEntries(names.map((name) => [name, {}])),
      entities: names.map((template) => ({ id: `e ${template}`, template })),
    });
    const ask = service().as('read', gameId);
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await ask('GET', `/games/${gameId}/bindings?limit=3${cursor}`);
      seen.push(...body.items.map(({ id }: Binding) => id));
      cursor = body.nextCursor === undefined ? '' : `&cursor=${body.nextCursor}`;
    } while (cursor !== '');
    expect(seen).toEqual([...names, ...names.map((name) => `e ${name}`)]);
    expect((await ask('GET', `/games/${gameId}/bindings?cursor=${encodeCursor([1, 2])}`)).body.code).toBe(
      'bad-cursor',
    );
    expect((await ask('GET', `/games/${gameId}/bindings?cursor=nonsense`)).body.code).toBe('bad-cursor');
  });

  it('are those of the model, whatever the game', async () => {
    const { db } = service().context.store;
    for (const drawn of fc.sample(GAME, { numRuns: 12, seed: 7 })) {
      const assets = ['shared', 'own', 'gone', 'foreign'] as const;
      const gameId = await service().newGame({ templates: drawn.templates, entities: drawn.entities });
      const ids = await newIds(gameId);
      const named = ({ assetId, placement }: AssetBindingRef) => ({
        assetId: ids[assetId as (typeof assets)[number]],
        ...(placement && { placement }),
      });
      const ask = service().as('edit', gameId);
      const { packId } = (await ask('POST', `/games/${gameId}/asset-packs`, { body: { name: 'A' } })).body;
      const rows = Object.entries(drawn.entries).map(([template_id, ref]) => ({
        id: `${gameId} ${template_id}`,
        pack_id: packId,
        template_id,
        asset_id: named(ref).assetId,
        placement_json: ref.placement === undefined ? null : JSON.stringify(ref.placement),
      }));
      if (rows.length > 0) await db.insertInto('asset_pack_entries').values(rows).execute();
      const overrides = Object.entries(drawn.overrides).map(([id, ref]) => [id, named(ref)] as const);
      const definition: GameDefinitionV2 = {
        templates: drawn.templates,
        entities: drawn.entities,
        assetSystem: { activeAssetPackId: packId, entityAssetOverrides: Object.fromEntries(overrides) },
      };
      await db
        .updateTable('games')
        .set({ definition_json: JSON.stringify(definition) })
        .where('id', '=', gameId)
        .execute();
      const expected = resolveBindings(slotsOf(definition), {
        entries: new Map(Object.entries(drawn.entries).map(([id, ref]) => [id, named(ref)])),
        asset: (id) =>
          id === ids.own || id === ids.shared
            ? { imageUrl: 'https://images.example/0.png', name: 'asset 0' }
            : undefined,
      });
      const { body } = await ask('GET', `/games/${gameId}/bindings`);
      expect(inOrder(body.items)).toEqual(inOrder(expected));
    }
  });

  async function newIds(gameId: string) {
    const { db } = service().context.store;
    const other = await service().newGame();
    const [[shared = ''], [own = ''], [gone = ''], [foreign = '']] = await Promise.all([
      newAssets(db, null, 1),
      newAssets(db, gameId, 1),
      newAssets(db, gameId, 1),
      newAssets(db, other, 1),
    ]);
    await db.updateTable('assets').set({ deleted_at: new Date() }).where('id', '=', gone).execute();
    return { shared, own, gone, foreign };
  }
});

describeOnBothStores('coverage of a game', (service) => {
  it('counts what it shows, what any pack has, and each pack', async () => {
    const { ask, db, gameId, packId, assets, put } = await newPack(service());
    await put('hero', assets[0]);
    await put('slime', assets[1]);
    const other = (await ask('POST', `/games/${gameId}/asset-packs`, { body: { name: 'Daylight' } })).body
      .packId;
    await ask('PUT', `/asset-packs/${other}/entries/door`, { body: { assetId: assets[2] } });
    await ask('PUT', `/games/${gameId}/active-asset-pack`, { body: { packId }, ...ANY });
    const read = async () => (await ask('GET', `/games/${gameId}/coverage`)).body;
    const first = await read();
    expectRecord('GameCoverage', first);
    expect(first).toEqual({
      templates: 3,
      shown: { templates: 3, filled: 2, missing: ['door'], orphaned: [] },
      covered: { templates: 3, filled: 3, missing: [], orphaned: [] },
      packs: [
        { packId, name: 'Lamplight', isActive: true, filled: 2, orphaned: 0 },
        { packId: other, name: 'Daylight', isActive: false, filled: 1, orphaned: 0 },
      ],
    });
    await db.updateTable('assets').set({ deleted_at: new Date() }).where('id', '=', assets[1]).execute();
    await ask('PATCH', `/games/${gameId}`, { body: { definition: { templates: { door: null } } }, ...ANY });
    expect(await read()).toMatchObject({
      templates: 2,
      shown: { templates: 2, filled: 1, missing: ['slime'], orphaned: [] },
      covered: { templates: 2, filled: 1, missing: ['slime'], orphaned: ['door'] },
      packs: [{ filled: 1 }, { filled: 0, orphaned: 1 }],
    });
  });

  it('is nothing of a game without packs', async () => {
    const gameId = await service().newGame({ templates: {}, entities: [] });
    const { body } = await service().as('read', gameId)('GET', `/games/${gameId}/coverage`);
    const none = { templates: 0, filled: 0, missing: [], orphaned: [] };
    expect(body).toEqual({ templates: 0, shown: none, covered: none, packs: [] });
  });
});

const ID = fc.constantFrom<string>('hero', 'slime', 'door', '__proto__', 'constructor', '7');
const REF: fc.Arbitrary<AssetBindingRef> = fc.record(
  {
    assetId: fc.constantFrom<string>('shared', 'own', 'own', 'gone', 'foreign'),
    placement: fc.record(
      { scale: fc.integer({ min: -9, max: 9 }), crop: fc.constant({ x: 0, y: 0, width: 1, height: 1 }) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['assetId'] },
);
const REFS = fc.array(fc.tuple(ID, REF), { maxLength: 5 }).map((pairs) => Object.fromEntries(pairs));
const GAME = fc.record({
  templates: fc.uniqueArray(ID).map((ids) => Object.fromEntries(ids.map((id) => [id, {}]))),
  entities: fc.array(
    fc.oneof(
      fc.record({ id: ID, template: ID }),
      fc.record({ id: ID, templateId: ID, template: ID }),
      fc.record({ template: ID }),
      fc.record({ id: ID }),
    ),
    { maxLength: 6 },
  ),
  entries: REFS,
  overrides: REFS,
});

function inOrder(bindings: readonly Binding[]): Binding[] {
  const key = ({ kind, id }: Binding) => `${kind} ${id}`;
  return [...bindings].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function encodeCursor(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
