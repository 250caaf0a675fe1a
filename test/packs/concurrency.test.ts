import { expect, it } from 'vitest';
import type { SlotChange } from '../../packs/model/generated/types.ts';
import { newPack } from './support/new-pack.ts';
import { describeByEachWay } from './support/ways-to-ask.ts';
import type { Answer, Asker, AskOptions } from './support/with-service.ts';

const CLIENTS = 8;

describeByEachWay('many clients at once', (service, as) => {
  const fixture = async () => {
    const pack = await newPack(service());
    return { ...pack, ask: as('edit', pack.gameId), slot: `/asset-packs/${pack.packId}/entries/hero` };
  };

  it('that fill one empty slot fill it once', async () => {
    const { ask, slot, assets } = await fixture();
    const answers = await atOnce(32, (client) => ask('PUT', slot, { body: { assetId: assets[client % 3] } }));
    expect(tally(answers)).toEqual({ 201: 1, 'precondition-required': 31 });
    const won = answers.find(({ status }) => status === 201);
    expect((await ask('GET', slot)).body).toEqual(won?.body);
    expect(await historyOf(ask, slot)).toHaveLength(1);
  });

  it('that change what they have seen change it once', async () => {
    const { ask, slot, assets } = await fixture();
    const seen = await ask('PUT', slot, { body: { assetId: assets[0] } });
    const answers = await atOnce(CLIENTS, (client) =>
      ask('PUT', slot, {
        body: { assetId: assets[1], placement: { offsetX: client + 1 } },
        ...ifMatch(seen),
      }),
    );
    expect(tally(answers)).toEqual({ 200: 1, 'precondition-failed': CLIENTS - 1 });
    const won = answers.find(({ status }) => status === 200);
    expect((await ask('GET', slot)).body).toEqual(won?.body);
    expect(await historyOf(ask, slot)).toHaveLength(2);
  });

  it('that each count on from what they read lose no count', async () => {
    const { ask, slot, assets } = await fixture();
    const [assetId] = assets;
    await ask('PUT', slot, { body: { assetId, placement: { offsetX: 0 } } });
    await atOnce(CLIENTS, () =>
      times(3, () =>
        untilTaken(async () => {
          const seen = await ask('GET', slot);
          const offsetX = seen.body.placement.offsetX + 1;
          return ask('PUT', slot, { body: { assetId, placement: { offsetX } }, ...ifMatch(seen) });
        }),
      ),
    );
    expect((await ask('GET', slot)).body.placement.offsetX).toBe(CLIENTS * 3);
    const history = await historyOf(ask, slot);
    expect(history.map(({ placement }) => placement?.offsetX)).toEqual(countDown(CLIENTS * 3));
    expectOneLine(history);
  });

  it('that write whatever is there leave one line of changes', async () => {
    const { ask, slot, assets } = await fixture();
    await ask('PUT', slot, { body: { assetId: assets[0] } });
    const answers = await atOnce(CLIENTS, (client) =>
      ask('PUT', slot, { body: { assetId: assets[0], placement: { offsetX: client + 1 } }, ...ANY }),
    );
    expect(tally(answers)).toEqual({ 200: CLIENTS });
    const history = await historyOf(ask, slot);
    expect(history).toHaveLength(CLIENTS + 1);
    expectOneLine(history);
    const [last] = history;
    expect((await ask('GET', slot)).body).toMatchObject({ revision: last?.id, placement: last?.placement });
  });

  it('that fill, empty and go back leave a slot that is what its last change says', async () => {
    const { ask, slot, assets } = await fixture();
    const first = await ask('PUT', slot, { body: { assetId: assets[0] } });
    await atOnce(CLIENTS, (client) =>
      times(4, async (turn) => {
        const kind = (client + turn) % 3;
        if (kind === 0) return ask('DELETE', slot, ANY);
        if (kind === 1)
          return ask('POST', `${slot}/revert`, { body: { changeId: first.body.revision }, ...ANY });
        return ask('PUT', slot, { body: { assetId: assets[turn % 3] } });
      }),
    );
    const history = await historyOf(ask, slot);
    expectOneLine(history);
    const now = await ask('GET', slot);
    expect(now.status === 404 ? undefined : now.body.assetId).toBe(history[0]?.assetId);
  });

  it('that rename one pack rename it once, and count on without a loss', async () => {
    const { ask, packId } = await fixture();
    const path = `/asset-packs/${packId}`;
    const seen = await ask('GET', path);
    const answers = await atOnce(CLIENTS, (client) =>
      ask('PATCH', path, { body: { name: `Name ${client}` }, ...ifMatch(seen) }),
    );
    expect(tally(answers)).toEqual({ 200: 1, 'precondition-failed': CLIENTS - 1 });
    await atOnce(CLIENTS, () =>
      untilTaken(async () => {
        const now = await ask('GET', path);
        const description = String(Number(now.body.pack.description ?? 0) + 1);
        return ask('PATCH', path, { body: { description }, ...ifMatch(now) });
      }),
    );
    const { pack } = (await ask('GET', path)).body;
    expect(pack).toMatchObject({ description: String(CLIENTS), revision: 2 + CLIENTS });
  });

  it('that publish one pack publish versions of their own', async () => {
    const { ask, packId } = await fixture();
    const answers = await atOnce(CLIENTS, () => ask('POST', `/asset-packs/${packId}/versions`, { body: {} }));
    const numbers = answers.map(({ body }) => body.number).sort((one, other) => one - other);
    expect(numbers).toEqual(countDown(CLIENTS).reverse().slice(1));
    const { items } = (await ask('GET', `/asset-packs/${packId}/versions`)).body;
    const shown = items.filter(({ isPublished }: { isPublished: boolean }) => isPublished);
    expect(shown).toEqual([expect.objectContaining({ number: CLIENTS })]);
  });

  it('that publish while others fill keep what the pack was at one moment', async () => {
    const { ask, packId, assets } = await fixture();
    const slots = ['hero', 'slime', 'door'];
    const versions: string[] = [];
    await atOnce(CLIENTS, (client) =>
      times(5, async (turn) => {
        if (client === 0) {
          const { body } = await ask('POST', `/asset-packs/${packId}/versions`, { body: {} });
          return versions.push(body.id);
        }
        const slot = `/asset-packs/${packId}/entries/${slots[(client + turn) % 3]}`;
        await ask('PUT', slot, { body: { assetId: assets[client % 3] } });
        return ask('PUT', slot, { body: { assetId: assets[turn % 3] }, ...ANY });
      }),
    );
    const changes = (await historyOf(ask, `/asset-packs/${packId}`)).reverse();
    const states = statesAfter(changes);
    expect(versions).toHaveLength(5);
    for (const id of versions) {
      const { entries } = (await ask('GET', `/pack-versions/${id}`)).body;
      expect(states).toContain(stateKey(entries));
    }
  });

  it('that fill a pack while it is deleted leave nothing in it', async () => {
    const { ask, packId, assets, db } = await fixture();
    const answers = await atOnce(24, (client) =>
      client === 11
        ? ask('DELETE', `/asset-packs/${packId}`, ANY)
        : ask('PUT', `/asset-packs/${packId}/entries/${['hero', 'slime', 'door'][client % 3]}`, {
            body: { assetId: assets[0], placement: { offsetX: client } },
          }),
    );
    const allowed = ['201', '204', 'gone', 'precondition-required'];
    expect(Object.keys(tally(answers)).filter((outcome) => !allowed.includes(outcome))).toEqual([]);
    const left = db.selectFrom('asset_pack_entries').select('id').where('pack_id', '=', packId);
    expect(await left.execute()).toEqual([]);
    expect(tally(answers)[204]).toBe(1);
  });

  it('that delete one pack delete it once', async () => {
    const { ask, packId } = await fixture();
    const answers = await atOnce(CLIENTS, () => ask('DELETE', `/asset-packs/${packId}`, ANY));
    expect(tally(answers)).toEqual({ 204: 1, gone: CLIENTS - 1 });
  });

  it('are 64 that fill slots of one pack, and none is lost or doubled', async () => {
    const templates = Object.fromEntries(countDown(128).map((number) => [`t${number}`, {}]));
    const { ask, packId, assets, db, gameId } = await fixture();
    await db
      .updateTable('games')
      .set({ definition_json: JSON.stringify({ templates, entities: [] }) })
      .where('id', '=', gameId)
      .execute();
    await atOnce(64, (client) =>
      times(2, (turn) =>
        ask('PUT', `/asset-packs/${packId}/entries/t${client * 2 + turn}`, {
          body: { assetId: assets[turn % 3], placement: { offsetX: client } },
        }),
      ),
    );
    const { entries, coverage } = (await ask('GET', `/asset-packs/${packId}`)).body;
    expect(coverage).toMatchObject({ templates: 129, filled: 128, missing: ['t128'] });
    expect(new Set(entries.map(({ templateId }: { templateId: string }) => templateId)).size).toBe(128);
    const places = entries.map(
      ({ templateId, placement }: { templateId: string; placement: { offsetX: number } }) => [
        Math.floor(Number(templateId.slice(1)) / 2),
        placement.offsetX,
      ],
    );
    expect(places.every(([expected, offsetX]: [number, number]) => expected === offsetX)).toBe(true);
  });

  it('with one key are one, whatever they ask for', async () => {
    const { ask, slot, packId, gameId, assets } = await fixture();
    const first = await ask('PUT', slot, { body: { assetId: assets[0] } });
    await ask('PUT', slot, { body: { assetId: assets[1] }, ...ANY });
    const requests: readonly [string, AskOptions][] = [
      [`/games/${gameId}/asset-packs`, { body: { name: 'Once' } }],
      [`/asset-packs/${packId}/versions`, { body: {} }],
      [`${slot}/revert`, { body: { changeId: first.body.revision }, ...ANY }],
    ];
    for (const [path, { body, headers }] of requests) {
      const keyed = { body, headers: { ...headers, 'idempotency-key': path } };
      const answers = await atOnce(CLIENTS, () => ask('POST', path, keyed));
      for (const { status, body: answered } of answers)
        expect([status, answered]).toEqual([answers[0]?.status, answers[0]?.body]);
      const replayed = answers.filter((answer) => answer.headers.get('idempotency-replayed') === 'true');
      expect(replayed).toHaveLength(CLIENTS - 1);
    }
    expect((await ask('GET', `/games/${gameId}/asset-packs`)).body.items).toHaveLength(2);
    expect((await ask('GET', `/asset-packs/${packId}/versions`)).body.items).toHaveLength(1);
    expect(await historyOf(ask, slot)).toHaveLength(3);
  });

  it('with one key get no answer to another question, and a refusal holds no key', async () => {
    const { ask, slot, packId, assets } = await fixture();
    const key = { 'idempotency-key': 'k' };
    const revert = (changeId: number) => ask('POST', `${slot}/revert`, { body: { changeId }, headers: key });
    expect((await revert(999_999_999)).status).toBe(404);
    const { revision } = (await ask('PUT', slot, { body: { assetId: assets[0] } })).body;
    await ask('DELETE', slot, ANY);
    expect((await revert(revision)).status).toBe(200);
    expect((await revert(revision + 1)).body.code).toBe('idempotency-key-reused');
    const elsewhere = ask('POST', `/asset-packs/${packId}/versions`, { body: {}, headers: key });
    expect((await elsewhere).body.code).toBe('idempotency-key-reused');
    // Another's keys are another's.
    const other = as('admin');
    expect((await other('POST', `/asset-packs/${packId}/versions`, { body: {}, headers: key })).status).toBe(
      201,
    );
  });
});

const ANY: AskOptions = { headers: { 'if-match': '*' } };

function ifMatch(seen: Answer): AskOptions {
  return { headers: { 'if-match': seen.headers.get('etag') ?? 'none' } };
}

function atOnce<T>(clients: number, run: (client: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: clients }, (_, client) => run(client)));
}

async function times(count: number, run: (turn: number) => Promise<unknown>): Promise<void> {
  for (let turn = 0; turn < count; turn++) await run(turn);
}

/** Asks anew as long as somebody else was faster. */
async function untilTaken(attempt: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const answer = await attempt();
    if (answer.status !== 412) return answer;
  }
}

/** How many answers there are of each problem's code, or of each status where it is none. */
function tally(answers: readonly Answer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status, body } of answers) {
    const outcome = status < 400 ? String(status) : body.code;
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

async function historyOf(ask: Asker, path: string): Promise<SlotChange[]> {
  return (await ask('GET', `${path}/history?limit=1000`)).body.items;
}

/** Each change replaced the one before it, and no other did. */
function expectOneLine(history: readonly SlotChange[]): void {
  const ids = history.map(({ id }) => id);
  expect(history.map(({ replaces }) => replaces)).toEqual([...ids.slice(1), undefined]);
}

function countDown(from: number): number[] {
  return Array.from({ length: from + 1 }, (_, index) => from - index);
}

/** What the slots of a pack showed after each of its changes. */
function statesAfter(changes: readonly SlotChange[]): string[] {
  const state = new Map<string, string | undefined>();
  const states = [''];
  for (const { templateId, assetId } of changes) {
    state.set(templateId, assetId);
    states.push(stateKey([...state].map(([slot, asset]) => ({ templateId: slot, assetId: asset }))));
  }
  return states;
}

function stateKey(slots: readonly { templateId: string; assetId?: string | undefined }[]): string {
  return slots
    .map(({ templateId, assetId }) => `${templateId}=${assetId}`)
    .sort()
    .join();
}
