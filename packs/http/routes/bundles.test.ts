import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import {
  bundleBytes,
  hashOf,
  picture,
  pictureAsset,
  type StatedBundle,
  unzipped,
} from '../../../test/packs/support/bundle-bytes.ts';
import {
  describeOnBothStores,
  expectRecord,
  type TestService,
} from '../../../test/packs/support/with-service.ts';

/** A bundle of a game with two packs, a published version, an override and all kinds of assets. */
function lanternBundle(change: Partial<StatedBundle> = {}) {
  const [game, hero, slime, declared, remote, day, night, version] = Array.from({ length: 8 }, () =>
    randomUUID(),
  );
  const pictures = [picture(Math.random() * 2 ** 24), picture(Math.random() * 2 ** 24)] as const;
  const ids = { game, hero, slime, declared, remote, day, night, version } as Readonly<
    Record<string, string>
  >;
  const id = (name: string) => ids[name] ?? '';
  const entry = { templateId: 'hero', assetId: id('hero'), placement: { scale: 2, offsetX: -1 } };
  const stated: StatedBundle = {
    gameId: id('game'),
    definition: {
      name: 'Lantern Keep',
      templates: { hero: { name: 'Hero' }, slime: {}, door: {} },
      entities: [{ id: 'e1', template: 'hero' }],
      levels: [{ rows: 3 }],
      assetSystem: {
        activeAssetPackId: id('day'),
        pinnedPackVersionId: id('version'),
        entityAssetOverrides: { e1: { assetId: id('remote'), placement: { scale: 3 } } },
      },
    },
    assets: [
      pictureAsset(id('hero'), pictures[0], {
        name: 'Hero',
        variants: [{ kind: 'resolution', name: '@2x', ...imageOf(pictures[1]), metadata: { scale: 2 } }],
      }),
      pictureAsset(id('slime'), pictures[1], { source: 'generated' }),
      {
        id: id('declared'),
        source: 'uploaded',
        imageUrl: `asset:${DECLARED}`,
        assetUuid: DECLARED,
        name: 'door',
      },
      { id: id('remote'), source: 'uploaded', imageUrl: 'https://example.com/a.png' },
    ],
    packs: [
      {
        id: id('day'),
        name: 'Day',
        description: 'By day',
        promptDefaults: { themePrompt: 'a forest' },
        createdAt: '2026-01-01T00:00:00.000Z',
        entries: [entry, { templateId: 'slime', assetId: id('slime') }],
        versions: [{ id: id('version'), number: 1, label: 'First', isPublished: true, entries: [entry] }],
      },
      {
        id: id('night'),
        name: 'Night',
        createdAt: '2026-01-02T00:00:00.000Z',
        entries: [{ templateId: 'door', assetId: id('declared') }],
        versions: [],
      },
    ],
    images: pictures,
    ...change,
  };
  return { stated, id, pictures };
}

const DECLARED = '3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53';

function imageOf(bytes: Uint8Array) {
  return { imageUrl: `sha256:${hashOf(bytes)}`, contentHash: hashOf(bytes), width: 2, height: 2 };
}

async function send(service: TestService, path: string, bytes: Uint8Array<ArrayBuffer>) {
  return service.as('edit')('POST', path, { bytes });
}

async function exported(service: TestService, gameId: string) {
  const { status, body } = await service.as('read', gameId)('GET', `/games/${gameId}/bundle`);
  expect(status).toBe(200);
  return unzipped(body);
}

describeOnBothStores('bundles', (service) => {
  it('of one Idempotency-Key are one, and another bundle needs another key', async () => {
    const { stated } = lanternBundle();
    const [first] = stated.packs ?? [];
    const other = { ...stated, packs: first === undefined ? [] : [{ ...first, name: 'Other' }] };
    const once = async (bundle: typeof stated) =>
      service().as('edit')('POST', '/bundles', {
        bytes: await bundleBytes(bundle),
        headers: { 'idempotency-key': `bundle ${bundle.gameId}`.replaceAll(/[^!-~]/g, '-') },
      });
    const made = await once(stated);
    expect((await once(stated)).body).toEqual(made.body);
    expect((await once(other)).body.code).toBe('idempotency-key-reused');
  });

  it('give a game back as it was, with its ids, on a service that has none of it', async () => {
    const { stated, id } = lanternBundle();
    const bytes = await bundleBytes(stated);
    const { status, body } = await send(service(), '/bundles', bytes);
    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        gameId: id('game'),
        game: 'created',
        images: { added: 2, known: 0 },
        assets: { added: 4, matched: 0, renumbered: 0 },
        conflicts: [],
        notes: [],
      },
    });
    expectRecord('ImportReport', body);
    const again = await exported(service(), id('game'));
    expect(sorted(again)).toEqual(sorted(await unzipped(bytes)));
  });

  it('change nothing when they come twice', async () => {
    const { stated, id } = lanternBundle();
    const bytes = await bundleBytes(stated);
    await send(service(), '/bundles', bytes);
    const before = await contents(service(), id('game'));
    const { body } = await send(service(), '/bundles', bytes);
    expect(body).toMatchObject({
      game: 'unchanged',
      images: { added: 0, known: 2 },
      assets: { added: 0, matched: 4 },
      packs: [
        { action: 'unchanged', entries: { unchanged: 2, added: 0 }, versions: 0 },
        { action: 'unchanged', entries: { unchanged: 1, added: 0 }, versions: 0 },
      ],
    });
    expect(await contents(service(), id('game'))).toEqual(before);
  });

  it('get ids of their own in another game of the same service, also when they come again', async () => {
    const { stated, id } = lanternBundle();
    const bytes = await bundleBytes(stated);
    await send(service(), '/bundles', bytes);
    const gameId = await service().newGame();
    const path = `/games/${gameId}/bundle?onConflict=replace`;
    const first = await send(service(), path, bytes);
    expect(first.body).toMatchObject({
      game: 'replaced',
      images: { added: 0, known: 2 },
      assets: { added: 4, renumbered: 4 },
      packs: [{ action: 'created' }, { action: 'created' }],
    });
    const taken = new Set(['hero', 'slime', 'declared', 'remote', 'day', 'night', 'version'].map(id));
    const there = await exported(service(), gameId);
    expect([...taken].filter((own) => JSON.stringify(there).includes(own))).toEqual([]);
    const { definition, packs } = parts(there);
    expect(definition.assetSystem.activeAssetPackId).toBe(packs[0].id);
    expect(definition.assetSystem.pinnedPackVersionId).toBe(packs[0].versions[0].id);
    expect((await send(service(), path, bytes)).body).toMatchObject({
      game: 'unchanged',
      assets: { added: 0, matched: 4 },
      packs: [{ action: 'unchanged' }, { action: 'unchanged' }],
      conflicts: [],
    });
  });

  it('find assets by their content', async () => {
    const { stated, id, pictures } = lanternBundle();
    await send(service(), '/bundles', await bundleBytes(stated));
    const known = randomUUID();
    const other = { ...stated, packs: [], assets: [pictureAsset(known, pictures[0])], images: [pictures[0]] };
    const { definition: _, ...rest } = other;
    const path = `/games/${id('game')}/bundle?onConflict=keep`;
    const pack = {
      id: randomUUID(),
      name: 'Dusk',
      versions: [],
      entries: [{ templateId: 'door', assetId: known }],
    };
    const { body } = await send(service(), path, await bundleBytes({ ...rest, packs: [pack] }));
    expect(body.assets).toEqual({ added: 0, matched: 1, renumbered: 0 });
    const dusk = parts(await exported(service(), id('game'))).packs.find(({ name }) => name === 'Dusk');
    expect(dusk?.entries).toEqual([{ templateId: 'door', assetId: id('hero') }]);
  });

  it('report what differs, and import nothing until somebody says who wins', async () => {
    const { stated, id } = lanternBundle();
    await send(service(), '/bundles', await bundleBytes(stated));
    const changed = await bundleBytes(withOtherHero(stated, id));
    const before = await contents(service(), id('game'));
    const path = `/games/${id('game')}/bundle`;
    const refused = await send(service(), path, changed);
    expect(refused).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect(refused.body.conflicts).toMatchObject([
      { kind: 'pack', id: id('day') },
      { kind: 'entry', id: 'hero' },
      { kind: 'game', id: id('game') },
    ]);
    expect(await contents(service(), id('game'))).toEqual(before);
    const kept = await send(service(), `${path}?onConflict=keep`, changed);
    expect(kept.body.packs[0].entries).toEqual({ added: 1, replaced: 0, kept: 1, unchanged: 1 });
    expect(parts(await exported(service(), id('game'))).packs[0]).toMatchObject({
      name: 'Day',
      entries: [{ templateId: 'door' }, { templateId: 'hero', assetId: id('hero') }, { templateId: 'slime' }],
    });
    const replaced = await send(service(), `${path}?onConflict=replace`, changed);
    expect(replaced.body.packs[0].entries).toEqual({ added: 0, replaced: 1, kept: 0, unchanged: 2 });
    const { definition, packs } = parts(await exported(service(), id('game')));
    expect(definition.name).toBe('Lantern Keep II');
    expect(packs[0]).toMatchObject({ name: 'Midday', entries: [{}, { assetId: id('slime') }, {}] });
  });

  it('say on a dry run what would happen, and leave everything as it was', async () => {
    const { stated, id } = lanternBundle();
    const bytes = await bundleBytes(stated);
    const dry = await send(service(), '/bundles?dryRun=true', bytes);
    expect(dry).toMatchObject({
      status: 200,
      body: { isDryRun: true, game: 'created', images: { added: 2 } },
    });
    expect(await contents(service(), id('game'))).toEqual({
      games: 0,
      packs: 0,
      assets: 0,
      changes: 0,
      images: 0,
    });
    await send(service(), '/bundles', bytes);
    const before = await contents(service(), id('game'));
    const second = await send(
      service(),
      '/bundles?dryRun=true',
      await bundleBytes(withOtherHero(stated, id)),
    );
    expect(second.body.conflicts).toHaveLength(3);
    expect(await contents(service(), id('game'))).toEqual(before);
  });

  it('of several at once, into one game or several, make nothing twice', async () => {
    const { stated, id } = lanternBundle();
    const bytes = await bundleBytes(stated);
    const games = await Promise.all([service().newGame(), service().newGame()]);
    const paths = [
      ...Array.from({ length: 4 }, () => '/bundles'),
      ...games.flatMap((game) => Array.from({ length: 2 }, () => `/games/${game}/bundle?onConflict=replace`)),
    ];
    const answers = await Promise.all(paths.map((path) => send(service(), path, bytes)));
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200));
    const created = answers.filter(({ body }) => body.assets.added > 0).map(({ body }) => body.gameId);
    expect(created.toSorted()).toEqual([id('game'), ...games].toSorted());
    for (const game of created)
      expect(await contents(service(), game)).toMatchObject({ assets: 4, changes: 3, images: 2 });
  });

  it('wait for who edits the game, and fill once what several fill', async () => {
    const { stated, id } = lanternBundle();
    const bytes = await bundleBytes(stated);
    await send(service(), '/bundles', bytes);
    const slot = `/asset-packs/${id('night')}/entries/slime`;
    const other = await bundleBytes(withOtherHero(stated, id));
    const edits = Array.from({ length: 4 }, () =>
      service().as('edit')('PUT', slot, { body: { assetId: id('hero') }, headers: { 'if-match': '*' } }),
    );
    const imports = Array.from({ length: 4 }, () =>
      send(service(), `/games/${id('game')}/bundle?onConflict=keep`, other),
    );
    await service().as('edit')('PUT', slot, { body: { assetId: id('slime') } });
    await Promise.all([...edits, ...imports]);
    const { packs } = parts(await exported(service(), id('game')));
    expect(packs[1].entries).toHaveLength(2);
    const { body } = await service().as('read')('GET', `/asset-packs/${id('day')}/entries/door/history`);
    expect(body.items).toMatchObject([{ action: 'import', assetId: id('declared') }]);
  });

  it('tell of what they name and do not have, and import the rest', async () => {
    const { stated, id } = lanternBundle();
    const assets = (stated.assets ?? []).filter((asset) => ![id('slime'), id('remote')].includes(asset.id));
    const { body } = await send(service(), '/bundles', await bundleBytes({ ...stated, assets }));
    expect(body.notes).toEqual([
      expect.stringContaining('The slot ‘slime’ of ‘Day’'),
      expect.stringContaining('The override of ‘e1’'),
    ]);
    expect(parts(await exported(service(), id('game'))).packs[0].entries).toHaveLength(1);
  });

  it('keep every version of a pack, and number what is new after what is there', async () => {
    const { stated, id } = lanternBundle();
    await send(service(), '/bundles', await bundleBytes(stated));
    const [day, night] = stated.packs ?? [];
    if (day === undefined || night === undefined) throw new Error('no packs');
    const version = { id: randomUUID(), number: 1, entries: [{ templateId: 'door', assetId: id('slime') }] };
    const other = { ...stated, packs: [{ ...day, versions: [version] }, night] };
    const path = `/games/${id('game')}/bundle?onConflict=keep`;
    expect((await send(service(), path, await bundleBytes(other))).body.packs[0].versions).toBe(1);
    expect(parts(await exported(service(), id('game'))).packs[0].versions).toMatchObject([
      { id: id('version'), number: 1, isPublished: true, label: 'First' },
      { id: version.id, number: 2, entries: [{ templateId: 'door' }] },
    ]);
  });
});

/** The bundle after somebody else has worked on it: another name, another hero, one slot more. */
function withOtherHero(stated: StatedBundle, id: (name: string) => string): StatedBundle {
  const [day, night] = stated.packs ?? [];
  if (day === undefined || night === undefined || stated.definition === undefined)
    throw new Error('no packs');
  return {
    ...stated,
    definition: { ...stated.definition, name: 'Lantern Keep II' },
    packs: [
      {
        ...day,
        name: 'Midday',
        entries: [
          { templateId: 'hero', assetId: id('slime') },
          { templateId: 'slime', assetId: id('slime') },
          { templateId: 'door', assetId: id('declared') },
        ],
      },
      night,
    ],
  };
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into texts whose shape they state
function parts(files: Record<string, any>) {
  return {
    definition: files['game.json'],
    assets: files['assets.json'].assets,
    packs: Object.keys(files)
      .filter((name) => name.startsWith('packs/'))
      .sort()
      .map((name) => files[name]),
  };
}

/** What of a bundle must stay over a service: who exported it when is not of it, nor who published. */
function sorted(files: Record<string, unknown>) {
  const { definition, assets, packs } = parts(files);
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
  const timeless = ({ createdAt: _c, actor: _a, ...rest }: Record<string, unknown>) => rest;
  const slots = ({ entries, ...rest }: { entries: { templateId: string }[] }) => ({
    ...timeless(rest),
    entries: entries.toSorted((a, b) => a.templateId.localeCompare(b.templateId)),
  });
  return {
    definition,
    assets: assets.map(timeless).sort(byId),
    packs: packs.map((pack) => ({ ...slots(pack), versions: pack.versions.map(slots) })),
    images: Object.keys(files)
      .filter((name) => name.startsWith('images/'))
      .sort(),
  };
}

async function contents({ context: { store, blobs } }: TestService, gameId: string) {
  const { db } = store;
  const packs = await db.selectFrom('asset_packs').selectAll().where('game_id', '=', gameId).execute();
  const assets = await db
    .selectFrom('assets')
    .select(['id', 'content_hash'])
    .where('owner_game_id', '=', gameId)
    .execute();
  const changes = await db
    .selectFrom('slot_changes')
    .innerJoin('asset_packs', 'asset_packs.id', 'slot_changes.pack_id')
    .select('slot_changes.id')
    .where('game_id', '=', gameId)
    .execute();
  const games = await db.selectFrom('games').select('revision').where('id', '=', gameId).execute();
  const kept = await Promise.all(
    assets.map(async ({ content_hash }) => content_hash !== null && blobs.has(content_hash)),
  );
  return {
    games: games[0]?.revision ?? 0,
    packs: packs.reduce((sum, { revision }) => sum + revision, 0),
    assets: assets.length,
    changes: changes.length,
    images: kept.filter((is) => is).length,
  };
}
