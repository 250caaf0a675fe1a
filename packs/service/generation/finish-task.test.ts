import { expect, it } from 'vitest';
import { newAssets } from '../../../test/packs/support/new-assets.ts';
import { describeOnBothStores, type TestService } from '../../../test/packs/support/with-service.ts';
import type { AssetPlacement, GenerationJobDetail } from '../../model/generated/types.ts';
import type { Change } from '../change.ts';
import { createPack } from '../packs/create-pack.ts';
import { putEntries } from '../slots/put-entries.ts';
import { cancelJob } from './cancel-job.ts';
import { createJob } from './create-job.ts';
import { finishTask, type TaskOutcome } from './finish-task.ts';
import { readJob } from './read-job.ts';
import { retryFailed } from './retry-failed.ts';
import { recordRequest, startTask } from './start-task.ts';

const FAILED: TaskOutcome = { kind: 'failed', code: 'moderated', message: 'The image was refused' };

describeOnBothStores('a generation task that ends', (service) => {
  it('fills its slot, with what it was made of in the slot and in its history', async () => {
    const { job, taskOf, finish, entries, history, assets, packId } = await newJob(service());
    const { task, isNew } = await finish('hero', succeeded(assets[0]));
    expect(isNew).toBe(true);
    expect(task).toMatchObject({ status: 'succeeded', assetId: assets[0] });
    const lastGeneration = {
      generationJobId: job.job.id,
      generationTaskId: taskOf('hero'),
      compiledPrompt: 'hero.',
      createdAt: task.finishedAt,
    };
    expect(await entries()).toEqual([
      {
        pack_id: packId,
        template_id: 'hero',
        asset_id: assets[0],
        placement_json: null,
        last_generation_json: lastGeneration,
      },
    ]);
    expect(await history('hero')).toEqual([
      { action: 'generate', asset_id: assets[0], last_generation_json: lastGeneration },
    ]);
  });

  it('keeps the placement that its slot had', async () => {
    const { finish, entries, place, assets } = await newJob(service());
    await place('hero', assets[1], { scale: 2 });
    await finish('hero', succeeded(assets[0]));
    expect(await entries()).toMatchObject([{ asset_id: assets[0], placement_json: { scale: 2 } }]);
  });

  it('Partial failures: don’t “fail the pack”; mark tasks failed and let the pack exist with missing slots', async () => {
    const { finish, entries, detail, assets, packId } = await newJob(service());
    await finish('hero', succeeded(assets[0]));
    await finish('slime', FAILED);
    await finish('door', succeeded(assets[1]));
    const { job, tasks, progress } = await detail();
    expect(job.status).toBe('failed');
    expect(job.finishedAt).toBeDefined();
    expect(progress).toEqual({ total: 3, queued: 0, running: 0, succeeded: 2, failed: 1, canceled: 0 });
    expect(tasks[1]).toMatchObject({ errorCode: 'moderated', errorMessage: 'The image was refused' });
    expect((await entries()).map(({ template_id }) => template_id)).toEqual(['door', 'hero']);
    const pack = await service().as('read')('GET', `/asset-packs/${packId}`);
    expect(pack.body.coverage).toMatchObject({ templates: 3, filled: 2, missing: ['slime'] });
  });

  it('ends once: a second end changes nothing', async () => {
    const { finish, entries, history, detail, assets } = await newJob(service());
    const first = await finish('hero', succeeded(assets[0]));
    expect(await finish('hero', succeeded(assets[1]))).toEqual({ ...first, isNew: false });
    expect(await finish('hero', FAILED)).toEqual({ ...first, isNew: false });
    expect(await entries()).toMatchObject([{ asset_id: assets[0] }]);
    expect(await history('hero')).toHaveLength(1);
    expect((await detail()).progress).toMatchObject({ succeeded: 1, queued: 2 });
  });

  it('ends its job when it is the last, however many end at once', async () => {
    const { finish, entries, detail, assets } = await newJob(service());
    const templates = ['hero', 'slime', 'door', 'hero', 'slime', 'door'];
    const ends = await Promise.all(templates.map((template) => finish(template, succeeded(assets[0]))));
    expect(ends.filter(({ isNew }) => isNew)).toHaveLength(3);
    expect((await detail()).job).toMatchObject({ status: 'succeeded' });
    expect(await entries()).toHaveLength(3);
  });

  it('is begun by one of many', async () => {
    const { start, taskOf, within, detail } = await newJob(service());
    const starts = await Promise.all(Array.from({ length: 8 }, () => start('hero')));
    expect(starts.filter((task) => task !== undefined)).toHaveLength(1);
    expect(await within((change) => recordRequest(change, taskOf('hero'), 'r-1'))).toBe(true);
    expect(await within((change) => recordRequest(change, taskOf('slime'), 'r-2'))).toBe(false);
    const { job, tasks } = await detail();
    expect(job).toMatchObject({ status: 'running' });
    expect(job.startedAt).toBe(tasks[0]?.startedAt);
    expect(tasks.map(({ scenarioRequestId }) => scenarioRequestId)).toEqual(['r-1', undefined, undefined]);
  });

  it('fills nothing where its job was canceled, and is not begun', async () => {
    const { job, start, finish, within, entries, detail, assets } = await newJob(service());
    await start('hero');
    await finish('door', succeeded(assets[1]));
    await within((change) => cancelJob(change, job.job.id));
    expect(await finish('hero', succeeded(assets[0]))).toMatchObject({
      isNew: false,
      task: { status: 'canceled' },
    });
    expect(await start('slime')).toBeUndefined();
    expect(await entries()).toMatchObject([{ template_id: 'door' }]);
    expect((await detail()).job.status).toBe('canceled');
  });

  it('either fills its slot or is canceled, whoever is first', async () => {
    for (let round = 0; round < 10; round++) {
      const { job, finish, within, entries, detail, assets } = await newJob(service());
      const cancel = () => within((change) => cancelJob(change, job.job.id));
      const finishes = ['hero', 'slime', 'door'].map(
        (template) => () => finish(template, succeeded(assets[0])),
      );
      const steps = [...finishes.slice(0, round % 3), cancel, ...finishes.slice(round % 3)];
      const [...ends] = await Promise.allSettled(steps.map((step) => step()));
      // Nothing but that all have ended keeps a job from being canceled.
      for (const end of ends)
        if (end.status === 'rejected') expect(end.reason).toMatchObject({ code: 'not-cancelable' });
      const { job: ended, tasks, progress } = await detail();
      const made = tasks.filter(({ status }) => status === 'succeeded').map(({ templateId }) => templateId);
      expect(progress.succeeded + progress.canceled).toBe(3);
      expect(ended.status).toBe(progress.canceled > 0 ? 'canceled' : 'succeeded');
      expect((await entries()).map(({ template_id }) => template_id)).toEqual(made.toSorted());
    }
  });

  it('meets no deadlock with those who change its slot, its pack and its game', async () => {
    const { finish, place, within, detail, entries, assets, gameId } = await newJob(service());
    const templates = ['hero', 'slime', 'door'];
    await Promise.all(
      templates.flatMap((template) =>
        [
          () => place(template, assets[1], { scale: 2 }),
          () => finish(template, succeeded(assets[0])),
          () => within((change) => createJob(change, { gameId, templateIds: [template] })),
          () => place(template, assets[1], { scale: 3 }),
        ].map((step) => step()),
      ),
    );
    expect((await detail()).progress.succeeded).toBe(3);
    expect(await entries()).toHaveLength(3);
  });

  it('is queued again where it failed, and no other is', async () => {
    const { job, start, finish, within, detail, entries, assets } = await newJob(service());
    await finish('hero', succeeded(assets[0]));
    await finish('slime', FAILED);
    await finish('door', FAILED);
    const before = await detail();
    const again = await within((change) => retryFailed(change, job.job.id));
    expect(again.job).toMatchObject({ status: 'running' });
    expect(again.job.finishedAt).toBeUndefined();
    expect(again.tasks.map(({ status }) => status)).toEqual(['succeeded', 'queued', 'queued']);
    expect(again.tasks[1]).not.toHaveProperty('errorCode');
    expect(again.tasks.map(({ prompt }) => prompt)).toEqual(before.tasks.map(({ prompt }) => prompt));
    await start('slime');
    await finish('slime', succeeded(assets[1]));
    await finish('door', succeeded(assets[1]));
    expect((await detail()).job.status).toBe('succeeded');
    expect(await entries()).toHaveLength(3);
    await expect(within((change) => retryFailed(change, job.job.id))).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(within((change) => cancelJob(change, job.job.id))).rejects.toMatchObject({
      code: 'not-cancelable',
    });
  });

  it('keeps its asset and fills nothing where the pack was deleted meanwhile', async () => {
    const { job, finish, within, entries, deletePack, assets } = await newJob(service());
    await finish('slime', FAILED);
    await deletePack();
    expect(await finish('hero', succeeded(assets[0]))).toMatchObject({
      isNew: true,
      task: { status: 'succeeded', assetId: assets[0] },
    });
    expect(await entries()).toEqual([]);
    await expect(within((change) => retryFailed(change, job.job.id))).rejects.toMatchObject({ code: 'gone' });
  });

  it('is an orphan’s where its template went meanwhile, not lost', async () => {
    const { finish, entries, setTemplates, assets } = await newJob(service());
    await setTemplates({ slime: {}, door: {} });
    await finish('hero', succeeded(assets[0]));
    expect(await entries()).toMatchObject([{ template_id: 'hero', asset_id: assets[0] }]);
  });

  it.each([true, false])('takes no asset of another game (with a pack: %s)', async (hasPack) => {
    const { finish, detail } = await newJob(service(), hasPack);
    const other = await newJob(service());
    await expect(finish('hero', succeeded(other.assets[0]))).rejects.toMatchObject({ code: 'foreign-asset' });
    await expect(finish('hero', succeeded('nobody'))).rejects.toMatchObject({ code: 'missing-asset' });
    expect((await detail()).tasks[0]?.status).toBe('queued');
  });

  it('fills no slot of a job without a pack', async () => {
    const { finish, detail, assets } = await newJob(service(), false);
    await finish('hero', succeeded(assets[0]));
    expect((await detail()).tasks[0]).toMatchObject({ status: 'succeeded', assetId: assets[0] });
  });

  it('of a game without templates is none, and the job has ended', async () => {
    const gameId = await service().newGame({ templates: {}, entities: [] });
    const { job, tasks } = await inTransaction(service(), (change) => createJob(change, { gameId }));
    expect(tasks).toEqual([]);
    expect(job.status).toBe('succeeded');
  });
});

function succeeded(assetId: string | undefined): TaskOutcome {
  return { kind: 'succeeded', assetId: assetId ?? '' };
}

function inTransaction<T>({ context }: TestService, work: (change: Change) => Promise<T>): Promise<T> {
  return context.store.db.transaction().execute((trx) => work({ trx, actor: 'tests', now: new Date() }));
}

async function newJob(service: TestService, hasPack = true) {
  const { db } = service.context.store;
  const gameId = await service.newGame({ templates: { hero: {}, slime: {}, door: {} }, entities: [] });
  const assets = await newAssets(db, gameId, 2);
  const within = <T>(work: (change: Change) => Promise<T>) => inTransaction(service, work);
  const { id: packId } = await within((change) => createPack(change, { gameId, name: 'Lamplight' }));
  const job = await within((change) =>
    createJob(change, { gameId, templateIds: ['hero', 'slime', 'door'], ...(hasPack && { packId }) }),
  );
  const taskOf = (templateId: string) => idOf(job, templateId);
  return {
    job,
    gameId,
    assets,
    packId,
    within,
    taskOf,
    start: (templateId: string) => within((change) => startTask(change, taskOf(templateId))),
    finish: (templateId: string, outcome: TaskOutcome) =>
      within((change) => finishTask(change, taskOf(templateId), outcome)),
    detail: () => readJob(db, job.job.id),
    place: (templateId: string, assetId: string | undefined, placement: AssetPlacement) =>
      within((change) =>
        putEntries(change, {
          packId,
          entries: [{ templateId, assetId: assetId ?? '', placement }],
          action: 'assign',
          orphans: 'refuse',
        }),
      ),
    entries: () =>
      db
        .selectFrom('asset_pack_entries')
        .select(['pack_id', 'template_id', 'asset_id', 'placement_json', 'last_generation_json'])
        .where('pack_id', '=', packId)
        .orderBy('template_id')
        .execute(),
    history: (templateId: string) =>
      db
        .selectFrom('slot_changes')
        .select(['action', 'asset_id', 'last_generation_json'])
        .where('pack_id', '=', packId)
        .where('template_id', '=', templateId)
        .execute(),
    deletePack: () =>
      db.updateTable('asset_packs').set({ deleted_at: new Date() }).where('id', '=', packId).execute(),
    setTemplates: (templates: object) =>
      db
        .updateTable('games')
        .set({ definition_json: JSON.stringify({ templates, entities: [] }) })
        .where('id', '=', gameId)
        .execute(),
  };
}

function idOf({ tasks }: GenerationJobDetail, templateId: string): string {
  return tasks.find((task) => task.templateId === templateId)?.id ?? '';
}
