import { expect, it } from 'vitest';
import { newPack, type TestPack } from '../../../../test/packs/support/new-pack.ts';
import { describeOnBothStores, expectRecord } from '../../../../test/packs/support/with-service.ts';
import { finishTask } from '../../../service/generation/finish-task.ts';

const ANY = { headers: { 'if-match': '*' } };

describeOnBothStores('a template that is renamed', (service) => {
  it('takes its entries and their history along', async () => {
    const pack = await newPack(service());
    const { ask, packId, assets, put } = pack;
    await put('hero', assets[0], { placement: { scale: 2 } });
    await put('hero', assets[1], { ifMatch: '*' });
    const before = (await ask('GET', `/asset-packs/${packId}/entries/hero/history`)).body.items;
    const { status, body } = await rename(pack, 'hero', 'knight');
    expect(status).toBe(200);
    expectRecord('TemplateRename', body);
    expect(body).toEqual({
      ...{
        from: 'hero',
        to: 'knight',
        inGame: true,
        entities: 0,
        entries: 1,
        versionEntries: 0,
        orphaned: [],
      },
      revision: 2,
    });
    expect(await templates(pack)).toEqual(['door', 'knight', 'slime']);
    const after = (await ask('GET', `/asset-packs/${packId}/entries/knight/history`)).body.items;
    const [last, ...earlier] = after;
    expect(last).toMatchObject({ action: 'rename', assetId: assets[1], replaces: before[0].id });
    expect(earlier.map(({ id }: { id: number }) => id)).toEqual(before.map(({ id }: { id: number }) => id));
    expect((await ask('GET', `/asset-packs/${packId}/entries/hero/history`)).body.items ?? []).toEqual([]);
    const entry = await ask('GET', `/asset-packs/${packId}/entries/knight`);
    expect(entry.body).toMatchObject({ assetId: assets[1], revision: last.id });
    const reverted = await ask('POST', `/asset-packs/${packId}/entries/knight/revert`, {
      body: { changeId: before[1].id },
      ...ANY,
    });
    expect(reverted.body).toMatchObject({ assetId: assets[0], placement: { scale: 2 } });
  });

  it('is still what its entities show, with their overrides', async () => {
    const pack = await newPack(service());
    const { ask, gameId, packId, assets, put } = pack;
    await put('hero', assets[0]);
    await ask('PATCH', `/games/${gameId}`, {
      body: {
        definition: {
          entities: [
            { id: 'e1', template: 'hero' },
            { id: 'e2', templateId: 'hero' },
          ],
          assetSystem: { activeAssetPackId: packId, entityAssetOverrides: { e2: { assetId: assets[1] } } },
        },
      },
      ...ANY,
    });
    const shown = async () =>
      (await ask('GET', `/games/${gameId}/bindings?kind=entity`)).body.items.map(
        ({ id, assetId }: { id: string; assetId: string }) => [id, assetId],
      );
    const before = await shown();
    expect((await rename(pack, 'hero', 'knight')).body.entities).toBe(2);
    expect(before).toEqual([
      ['e1', assets[0]],
      ['e2', assets[1]],
    ]);
    expect(await shown()).toEqual(before);
  });

  it('is still what published versions show', async () => {
    const pack = await newPack(service());
    const { ask, gameId, packId, assets, put } = pack;
    await put('hero', assets[0]);
    const versionId = (await ask('POST', `/asset-packs/${packId}/versions`, { body: {} })).body.id;
    await ask('PUT', `/games/${gameId}/active-asset-pack`, { body: { packId, versionId }, ...ANY });
    expect((await rename(pack, 'hero', 'knight')).body.versionEntries).toBe(1);
    const { body } = await ask('GET', `/games/${gameId}/bindings?templateId=knight`);
    expect(body.items).toMatchObject([{ id: 'knight', assetId: assets[0] }]);
  });

  it('is what generation that is under way fills', async () => {
    const pack = await newPack(service());
    const { ask, db, packId, assets } = pack;
    const { jobId, task } = await generate(pack, 'hero');
    await rename(pack, 'hero', 'knight');
    await db.transaction().execute(async (trx) => {
      const change = { trx, actor: 'tests', now: new Date() };
      await finishTask(change, task.id, { kind: 'succeeded', assetId: assets[0] });
    });
    const { entries, coverage } = (await ask('GET', `/asset-packs/${packId}`)).body;
    expect(entries.map(entry)).toEqual([['knight', assets[0]]]);
    expect(coverage.orphaned).toEqual([]);
    expect((await ask('GET', `/generation-jobs/${jobId}`)).body.tasks).toMatchObject([
      { templateId: 'knight' },
    ]);
  });

  it('swaps names with what was orphaned under the new one, and reports it', async () => {
    const pack = await newPack(service());
    const { ask, gameId, packId, assets, put } = pack;
    await put('hero', assets[0]);
    await put('door', assets[1]);
    await ask('PATCH', `/games/${gameId}`, { body: { definition: { templates: { door: null } } }, ...ANY });
    const { body } = await rename(pack, 'hero', 'door');
    expect(body).toMatchObject({
      entries: 1,
      orphaned: [{ packId, templateId: 'hero', assetId: assets[1] }],
    });
    const detail = (await ask('GET', `/asset-packs/${packId}`)).body;
    expect(detail.entries.map(entry)).toEqual([
      ['door', assets[0]],
      ['hero', assets[1]],
    ]);
    expect(detail.coverage).toMatchObject({ filled: 1, orphaned: ['hero'] });
  });

  it('lets entries follow where the game has the new name already', async () => {
    const pack = await newPack(service());
    const { ask, gameId, packId, assets, put } = pack;
    await put('hero', assets[0]);
    await ask('PATCH', `/games/${gameId}`, {
      body: { definition: { templates: { hero: null, knight: {} } } },
      ...ANY,
    });
    expect((await ask('GET', `/asset-packs/${packId}`)).body.coverage.orphaned).toEqual(['hero']);
    expect((await rename(pack, 'hero', 'knight')).body).toMatchObject({
      inGame: false,
      entries: 1,
      orphaned: [],
    });
    expect((await ask('GET', `/asset-packs/${packId}`)).body.entries.map(entry)).toEqual([
      ['knight', assets[0]],
    ]);
  });

  it('leaves an entry under the old name where the new slot is filled already, and reports it', async () => {
    const pack = await newPack(service());
    const { ask, gameId, packId, assets, put } = pack;
    await put('hero', assets[0]);
    await ask('PATCH', `/games/${gameId}`, {
      body: { definition: { templates: { hero: null, knight: {} } } },
      ...ANY,
    });
    await put('knight', assets[1]);
    expect((await rename(pack, 'hero', 'knight')).body).toMatchObject({
      entries: 0,
      orphaned: [{ packId, templateId: 'hero', assetId: assets[0] }],
    });
    expect((await ask('GET', `/asset-packs/${packId}`)).body.entries.map(entry)).toEqual([
      ['hero', assets[0]],
      ['knight', assets[1]],
    ]);
  });

  it.each([
    ['ghost', 'wraith', 422, 'unknown-template'],
    ['hero', 'slime', 409, 'already-exists'],
    ['hero', 'hero', 409, 'already-exists'],
    ['hero', '', 400, 'invalid-body'],
  ])('is refused from %s to %s', async (from, to, status, code) => {
    const pack = await newPack(service());
    const answer = await rename(pack, from, to);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('is of who has seen the game as it is', async () => {
    const pack = await newPack(service());
    const racing = await Promise.all(
      ['knight', 'squire', 'page'].map((to) => rename(pack, 'hero', to, '"1"')),
    );
    expect(racing.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  });

  it('meets those who fill its slot meanwhile without losing anything', async () => {
    const pack = await newPack(service());
    const { ask, packId, assets, put } = pack;
    await put('hero', assets[0]);
    const [renamed, ...puts] = await Promise.all([
      rename(pack, 'hero', 'knight'),
      put('hero', assets[1], { ifMatch: '*' }),
      put('slime', assets[2]),
    ]);
    expect(renamed.status).toBe(200);
    const { entries } = (await ask('GET', `/asset-packs/${packId}`)).body;
    const wasFirst = puts[0]?.status === 422;
    expect(entries.map(entry)).toEqual([
      ['knight', assets[wasFirst ? 0 : 1]],
      ['slime', assets[2]],
    ]);
  });
});

async function rename({ ask, gameId }: TestPack, from: string, to: string, match = '*') {
  return ask('POST', `/games/${gameId}/template-renames`, {
    body: { from, to },
    headers: { 'if-match': match },
  });
}

async function generate({ ask, gameId, packId }: TestPack, templateId: string) {
  const { body } = await ask('POST', '/generation-jobs', {
    body: { gameId, packId, templateIds: [templateId] },
  });
  return { jobId: body.job.id, task: body.tasks[0] };
}

async function templates({ ask, gameId }: TestPack): Promise<string[]> {
  return Object.keys((await ask('GET', `/games/${gameId}`)).body.definition.templates).sort();
}

function entry({ templateId, assetId }: { templateId: string; assetId: string }): [string, string] {
  return [templateId, assetId];
}
