import { expect, it } from 'vitest';
import { newAssets } from '../../../test/packs/support/new-assets.ts';
import { describeOnBothStores, type TestService } from '../../../test/packs/support/with-service.ts';
import type { AssetPackEntry } from '../../model/generated/types.ts';
import type { Change } from '../change.ts';
import { createPack } from '../packs/create-pack.ts';
import { type EntriesToPut, putEntries } from './put-entries.ts';

describeOnBothStores('entries put in bulk', (service) => {
  const generation = (task: string) => ({
    generationJobId: 'job',
    generationTaskId: task,
    compiledPrompt: 'A slime.',
    createdAt: '2026-01-01T00:00:00.000Z',
  });

  it('are thousands in one change, each with its history', async () => {
    const templates = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`t${index}`, {} as Record<string, never>]),
    );
    const { put, assets, packId, count } = await pack(service(), templates);
    const entries = Object.keys(templates).map((templateId, index) => ({
      templateId,
      assetId: assets[index % assets.length] ?? '',
      placement: { offsetX: index },
    }));
    const changed = await put({ entries, action: 'import', orphans: 'refuse' });
    expect(changed).toHaveLength(3000);
    expect(new Set(changed.map(({ revision }) => revision)).size).toBe(3000);
    expect(await count('slot_changes', packId)).toBe(3000);
    expect(await put({ entries, action: 'import', orphans: 'refuse' })).toEqual([]);
    expect(await count('slot_changes', packId)).toBe(3000);
  });

  it('name what each change replaced', async () => {
    const { put, assets, history } = await pack(service());
    for (const assetId of assets)
      await put({ entries: [{ templateId: 'hero', assetId }], action: 'assign', orphans: 'refuse' });
    const [third, second, first] = await history('hero');
    expect([first?.replaces, second?.replaces, third?.replaces]).toEqual([null, first?.id, second?.id]);
    expect([first?.asset_id, second?.asset_id, third?.asset_id]).toEqual(assets);
  });

  it('remember how an asset was generated only as long as it is shown', async () => {
    const { put, assets } = await pack(service());
    const [first = '', second = ''] = assets;
    const one = async (content: { assetId: string; lastGeneration?: ReturnType<typeof generation> }) =>
      (
        await put({
          entries: [{ templateId: 'slime', placement: { scale: Math.random() }, ...content }],
          action: 'generate',
          orphans: 'refuse',
        })
      )[0]?.lastGeneration;
    expect(await one({ assetId: first, lastGeneration: generation('one') })).toEqual(generation('one'));
    expect(await one({ assetId: first })).toEqual(generation('one'));
    expect(await one({ assetId: second })).toBeUndefined();
  });

  it('are all refused where one of them is', async () => {
    const { put, assets, packId, count, gameId } = await pack(service());
    const other = await service().newGame();
    const [foreign = ''] = await newAssets(service().context.store.db, other, 1);
    const [shared = ''] = await newAssets(service().context.store.db, null, 1);
    const [own = '', gone = ''] = assets;
    await service()
      .context.store.db.updateTable('assets')
      .set({ deleted_at: new Date() })
      .where('id', '=', gone)
      .execute();
    const refused = (templateId: string, assetId: string) =>
      put({
        entries: [
          { templateId: 'hero', assetId: own },
          { templateId, assetId },
        ],
        action: 'assign',
        orphans: 'refuse',
      }).catch(({ code }) => code);
    expect(await refused('dragon', own)).toBe('unknown-template');
    expect(await refused('door', foreign)).toBe('foreign-asset');
    expect(await refused('door', gone)).toBe('missing-asset');
    expect(await refused('door', 'nobody')).toBe('missing-asset');
    expect(await count('asset_pack_entries', packId)).toBe(0);
    expect(await refused('door', shared)).toHaveLength(2);
    expect(await count('asset_pack_entries', packId)).toBe(2);
    expect(gameId).not.toBe(other);
  });

  it('may be for templates that the game does not have, where orphans are kept', async () => {
    const { put, assets } = await pack(service());
    const [entry] = await put({
      entries: [{ templateId: 'dragon', assetId: assets[0] ?? '' }],
      action: 'migrate',
      orphans: 'keep',
    });
    expect(entry).toMatchObject({ templateId: 'dragon' });
  });
});

interface Fixture {
  readonly gameId: string;
  readonly packId: string;
  readonly assets: readonly string[];
  readonly put: (put: Omit<EntriesToPut, 'packId'>) => Promise<readonly AssetPackEntry[]>;
  readonly count: (table: 'slot_changes' | 'asset_pack_entries', packId: string) => Promise<number>;
  readonly history: (
    templateId: string,
  ) => Promise<readonly { id: number; replaces: number | null; asset_id: string | null }[]>;
}

async function pack(
  { context, newGame }: TestService,
  templates?: Record<string, Record<string, never>>,
): Promise<Fixture> {
  const { db } = context.store;
  const gameId = await newGame(templates && { templates, entities: [] });
  const assets = await newAssets(db, gameId, 3);
  const within = <T>(work: (change: Change) => Promise<T>) =>
    db.transaction().execute((trx) => work({ trx, actor: 'tests', now: new Date() }));
  const { id: packId } = await within((change) => createPack(change, { gameId, name: 'Lamplight' }));
  return {
    gameId,
    packId,
    assets,
    put: (put) => within((change) => putEntries(change, { ...put, packId })),
    count: async (table, id) => {
      const rows = await db.selectFrom(table).select('template_id').where('pack_id', '=', id).execute();
      return rows.length;
    },
    history: (templateId) =>
      db
        .selectFrom('slot_changes')
        .select(['id', 'replaces', 'asset_id'])
        .where('pack_id', '=', packId)
        .where('template_id', '=', templateId)
        .orderBy('id', 'desc')
        .execute(),
  };
}
