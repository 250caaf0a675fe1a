import { expect, it } from 'vitest';
import {
  describeOnBothStores,
  expectRecord,
  type TestService,
} from '../../../test/packs/support/with-service.ts';
import type { GameDefinitionV2 } from '../../model/generated/types.ts';

const GAME: GameDefinitionV2 = {
  templates: { hero: { prompt: 'player character' }, slime: { name: 'Slime' }, 'old-door': {} },
  entities: [],
  defaultThemePrompt: 'a keep at night',
};

describeOnBothStores('generation jobs', (service) => {
  it('have a queued task for each template, with its prompt', async () => {
    const { ask, gameId } = await newGame(service());
    const { status, body } = await ask('POST', '/generation-jobs', {
      body: {
        gameId,
        templateIds: ['slime', 'hero', 'old-door'],
        promptDefaults: { styleOverride: 'pixel art', negativePrompt: 'text' },
        overridesByTemplateId: { hero: { entityPrompt: 'a small knight', negativePrompt: '' } },
        seed: '7',
      },
    });
    expect(status).toBe(201);
    expectRecord('GenerationJobDetail', body);
    expect(body.job).toMatchObject({ gameId, status: 'queued' });
    expect(body.job.promptDefaults).toEqual({
      themePrompt: 'a keep at night',
      styleOverride: 'pixel art',
      negativePrompt: 'text',
    });
    expect(
      body.tasks.map((task: Task) => [task.templateId, task.status, task.prompt.compiledPrompt]),
    ).toEqual([
      ['slime', 'queued', 'a keep at night. Slime. pixel art.'],
      ['hero', 'queued', 'a keep at night. a small knight. pixel art.'],
      ['old-door', 'queued', 'a keep at night. old door. pixel art.'],
    ]);
    expect(body.tasks.map((task: Task) => task.prompt.compiledNegativePrompt)).toEqual([
      'text',
      undefined,
      'text',
    ]);
    expect(body.tasks[0].prompt.seed).toBe('7');
    expect(body.progress).toMatchObject({ total: 3, queued: 3, succeeded: 0 });
    expect((await ask('GET', `/generation-jobs/${body.job.id}`)).body).toEqual(body);
  });

  it('take the pack’s defaults where they say nothing else', async () => {
    const { ask, gameId } = await newGame(service());
    const packId = await newPack(ask, gameId, { themePrompt: 'a forest', styleOverride: 'ink' });
    const { body } = await ask('POST', '/generation-jobs', {
      body: { gameId, packId, templateIds: ['hero'], promptDefaults: { styleOverride: 'oil' } },
    });
    expect(body.job).toMatchObject({
      packId,
      promptDefaults: { themePrompt: 'a forest', styleOverride: 'oil' },
    });
    expect(body.tasks[0].prompt.compiledPrompt).toBe('a forest. player character. oil.');
  });

  it.each<[string, object, string, string | undefined]>([
    [
      'a template that the game does not have',
      { templateIds: ['hero', 'ghost'] },
      'unknown-template',
      '/templateIds/1',
    ],
    ['what every object has', { templateIds: ['toString'] }, 'unknown-template', '/templateIds/0'],
    ['a template twice', { templateIds: ['hero', 'hero'] }, 'invalid-body', '/templateIds/1'],
    [
      'an override of a template that is not asked for',
      { templateIds: ['hero'], overridesByTemplateId: { slime: {} } },
      'invalid-body',
      '/overridesByTemplateId/slime',
    ],
    ['no template', { templateIds: [] }, 'invalid-body', '/templateIds'],
    ['a pack that there is not', { templateIds: ['hero'], packId: 'gone' }, 'not-found', undefined],
    ['a game that there is not', { gameId: 'nowhere', templateIds: ['hero'] }, 'not-found', undefined],
  ])('refuse %s', async (_, asked, code, path) => {
    const { gameId } = await newGame(service());
    const { body } = await service().as('edit')('POST', '/generation-jobs', { body: { gameId, ...asked } });
    expect(body).toMatchObject({ code, ...(path !== undefined && { errors: [{ path }] }) });
  });

  it('refuse the pack of another game', async () => {
    const [mine, other] = [await newGame(service()), await newGame(service())];
    const packId = await newPack(other.ask, other.gameId);
    const { body } = await service().as('edit')('POST', '/generation-jobs', {
      body: { gameId: mine.gameId, packId, templateIds: ['hero'] },
    });
    expect(body.code).toBe('wrong-pack');
  });

  it('of a single template are a batch of one', async () => {
    const { ask, gameId } = await newGame(service());
    const { body } = await ask('POST', '/generation-jobs', { body: { gameId, templateIds: ['hero'] } });
    expect(body.tasks).toHaveLength(1);
    expect(body.progress.total).toBe(1);
  });

  it('of one Idempotency-Key are one, however many ask at once', async () => {
    const { ask, gameId } = await newGame(service());
    const body = { gameId, templateIds: ['hero', 'slime'] };
    const headers = { 'idempotency-key': 'one-job' };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => ask('POST', '/generation-jobs', { body, headers })),
    );
    expect(new Set(answers.map((answer) => answer.body.job.id)).size).toBe(1);
    const list = await ask('GET', `/games/${gameId}/generation-jobs`);
    expect(list.body.items).toHaveLength(1);
  });

  it('are made with a pack that is to be generated, for all templates of the game', async () => {
    const { ask, gameId } = await newGame(service());
    const { body } = await ask('POST', `/games/${gameId}/asset-packs`, {
      body: { name: 'Night', mode: 'generate', promptDefaults: { styleOverride: 'ink' } },
    });
    const detail = (await ask('GET', `/generation-jobs/${body.generationJobId}`)).body;
    expect(detail.job).toMatchObject({ packId: body.packId, status: 'queued' });
    expect(detail.tasks.map((task: Task) => task.prompt.compiledPrompt).sort()).toEqual([
      'a keep at night. Slime. ink.',
      'a keep at night. old door. ink.',
      'a keep at night. player character. ink.',
    ]);
  });

  it('are of thousands of templates in one request', async () => {
    const templates = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`t${n}`, {}]));
    const gameId = await service().newGame({ templates, entities: [] });
    const { status, body } = await service().as('edit')('POST', '/generation-jobs', {
      body: { gameId, templateIds: Object.keys(templates) },
    });
    expect(status).toBe(201);
    expect(body.progress).toMatchObject({ total: 10_000, queued: 10_000 });
    expect(body.tasks.map(({ templateId }: Task) => templateId)).toEqual(Object.keys(templates));
  });

  it('are not made for a pack that was deleted', async () => {
    const { ask, gameId } = await newGame(service());
    const packId = await newPack(ask, gameId);
    const removed = await ask('DELETE', `/asset-packs/${packId}`, { headers: { 'if-match': '*' } });
    expect(removed.status).toBeLessThan(300);
    const { body } = await ask('POST', '/generation-jobs', {
      body: { gameId, packId, templateIds: ['hero'] },
    });
    expect(body.code).toBe('gone');
  });

  it('are nobody else’s: neither to make nor to see', async () => {
    const { ask, gameId } = await newGame(service());
    const job = { gameId, templateIds: ['hero'] };
    const { body } = await ask('POST', '/generation-jobs', { body: job });
    const stranger = service().as('edit', 'another-game');
    expect((await stranger('POST', '/generation-jobs', { body: job })).body.code).toBe('not-found');
    expect((await stranger('GET', `/generation-jobs/${body.job.id}`)).body.code).toBe('not-found');
    const reader = service().as('read', gameId);
    expect((await reader('POST', '/generation-jobs', { body: job })).body.code).toBe('forbidden');
    for (const step of ['cancel', 'retry-failed']) {
      expect((await stranger('POST', `/generation-jobs/${body.job.id}/${step}`)).body.code).toBe('not-found');
      expect((await reader('POST', `/generation-jobs/${body.job.id}/${step}`)).body.code).toBe('forbidden');
    }
  });

  it('are canceled once, and stay so', async () => {
    const { ask, gameId } = await newGame(service());
    const { body: job } = await ask('POST', '/generation-jobs', {
      body: { gameId, templateIds: ['hero', 'slime'] },
    });
    const path = `/generation-jobs/${job.job.id}`;
    const { status, body } = await ask('POST', `${path}/cancel`);
    expect(status).toBe(200);
    expectRecord('GenerationJobDetail', body);
    expect(body.job.status).toBe('canceled');
    expect(body.progress).toMatchObject({ total: 2, canceled: 2, queued: 0 });
    expect((await ask('POST', `${path}/cancel`)).body).toEqual(body);
    expect((await ask('POST', `${path}/retry-failed`)).body.code).toBe('conflict');
    expect((await ask('GET', path)).body).toEqual(body);
  });

  it('are listed the newest first, page by page, with how far they are', async () => {
    const { ask, gameId } = await newGame(service());
    const packId = await newPack(ask, gameId);
    const ids: string[] = [];
    for (const templateId of ['hero', 'slime', 'old-door']) {
      const pack = templateId === 'slime' ? { packId } : {};
      const { body } = await ask('POST', '/generation-jobs', {
        body: { gameId, templateIds: [templateId], ...pack },
      });
      ids.unshift(body.job.id);
    }
    await ask('POST', `/generation-jobs/${ids[2]}/cancel`);
    const list = async (query: string) =>
      (await ask('GET', `/games/${gameId}/generation-jobs?${query}`)).body;
    const first = await list('limit=2');
    expectRecord('GenerationJobPage', first);
    const second = await list(`limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ job }) => job.id)).toEqual(ids);
    expect(second.nextCursor).toBeUndefined();
    expect(second.items[0].progress).toMatchObject({ total: 1, canceled: 1, queued: 0 });
    expect((await list('status=canceled')).items.map(({ job }: { job: Task }) => job.id)).toEqual([ids[2]]);
    expect((await list(`packId=${packId}`)).items.map(({ job }: { job: Task }) => job.id)).toEqual([ids[1]]);
    expect((await list('cursor=nonsense')).code).toBe('bad-cursor');
  });
});

interface Task {
  readonly id: string;
  readonly templateId: string;
  readonly status: string;
  readonly prompt: { readonly compiledPrompt: string; readonly compiledNegativePrompt?: string };
}

type Ask = ReturnType<TestService['as']>;

async function newGame(service: TestService): Promise<{ ask: Ask; gameId: string }> {
  const gameId = await service.newGame(GAME);
  return { ask: service.as('edit', gameId), gameId };
}

async function newPack(ask: Ask, gameId: string, promptDefaults = {}): Promise<string> {
  const { body } = await ask('POST', `/games/${gameId}/asset-packs`, {
    body: { name: 'Pack', promptDefaults },
  });
  return body.packId;
}
