import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestStore, STORE_KINDS } from '../../test/packs/support/open-test-store.ts';
import type { Change } from '../service/change.ts';
import { json } from '../store/json-column.ts';
import type { Store } from '../store/store.ts';
import type { Reply } from './route.ts';
import { type ChangeRequest, runChange } from './run-change.ts';

describe.each(STORE_KINDS)('a change (%s store)', (kind) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(kind);
    for (const id of ['a', 'b'])
      await store.db
        .insertInto('games')
        .values({ id, name: '0', definition_json: json({}) })
        .execute();
  });
  afterAll(() => store.close());

  it('that throws leaves nothing: no row, no key, no line of the audit log', async () => {
    const failed = run({ key: 'k1', requestId: 'failed' }, async (change) => {
      await addOne(change, 'a');
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await namesOfGames()).toEqual({ a: '0', b: '0' });
    const { db } = store;
    expect(await db.selectFrom('idempotency_keys').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('audit_log').selectAll().execute()).toEqual([]);
    // The key is free: what failed is sent again under it.
    expect(await run({ key: 'k1' }, async () => ({ body: 'yes' }))).toEqual({ body: 'yes' });
  });

  it.runIf(kind === 'server')('that is in another’s way happens as well, once', async () => {
    const attempts = { ab: 0, ba: 0 };
    const both = (order: 'ab' | 'ba') =>
      run({ requestId: order }, async (change) => {
        attempts[order]++;
        for (const id of order) {
          await addOne(change, id);
          // Each now has one row, and wants the other’s.
          if (attempts.ab + attempts.ba <= 2) await pause(100);
        }
        return { body: order };
      });
    const before = Number((await namesOfGames()).a);
    expect(await Promise.all([both('ab'), both('ba')])).toEqual([{ body: 'ab' }, { body: 'ba' }]);
    expect(attempts.ab + attempts.ba).toBeGreaterThan(2);
    expect(await namesOfGames()).toEqual({ a: String(before + 2), b: String(before + 2) });
    const lines = await store.db
      .selectFrom('audit_log')
      .select('request_id')
      .where('request_id', 'in', ['ab', 'ba'])
      .execute();
    expect(lines.map(({ request_id }) => request_id).sort()).toEqual(['ab', 'ba']);
  });

  it('of a key belongs to who sent it: another’s same key is another', async () => {
    const of = (scope: string) => run({ key: 'shared', scope }, async () => ({ body: scope }));
    expect([await of('anna'), await of('ben')]).toEqual([{ body: 'anna' }, { body: 'ben' }]);
    expect((await of('anna')).headers).toMatchObject({ 'idempotency-replayed': 'true' });
  });

  function run(
    { scope = 'walk', ...request }: Partial<ChangeRequest> & { scope?: string },
    work: (change: Change) => Promise<Reply>,
  ): Promise<Reply> {
    return runChange(
      store.db,
      {
        ...{ caller: { name: 'anna', role: 'edit', gameId: undefined, scope }, key: undefined },
        ...{ fingerprint: 'POST /x', operation: 'x', gameId: undefined, target: 'POST /x' },
        ...{ status: 200, requestId: 'r', ...request },
      },
      work,
    );
  }

  async function namesOfGames(): Promise<Record<string, string | null>> {
    const rows = await store.db.selectFrom('games').select(['id', 'name']).orderBy('id').execute();
    return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
  }
});

async function addOne({ trx }: Change, id: string): Promise<void> {
  await trx
    .updateTable('games')
    .set({ name: sql<string>`(name::int + 1)::text` })
    .where('id', '=', id)
    .execute();
}
