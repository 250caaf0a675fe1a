import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestStore } from '../../../test/packs/support/open-test-store.ts';
import type { Store } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { Upkeep } from './upkeep.ts';

const DAY_MS = 86_400_000;
let store: Store;

beforeAll(async () => {
  store = await openTestStore('embedded');
});
afterAll(() => store.close());

it('Upkeep collects what is dead, ends the log, and forgets what is old', async () => {
  const { db } = store;
  await fillAndEmpty(db, 500);
  await sql`insert into idempotency_keys (scope, key, request_hash, created_at)
    values ('a', 'old', '', ${new Date(Date.now() - 30 * DAY_MS)}), ('a', 'new', '', ${new Date()})`.execute(
    db,
  );
  const before = await state(db);
  expect(before.dead).toBeGreaterThanOrEqual(500);
  const failures: unknown[] = [];
  const upkeep = new Upkeep(db, { every: DAY_MS, report: (error) => failures.push(error) });
  await upkeep.run();
  await upkeep.stop();
  const after = await state(db);
  expect(failures).toEqual([]);
  expect(after.keys).toBe(1);
  // Of a table where little is dead it is left there.
  expect(after.dead).toBeLessThan(10);
  expect(after.checkpoint).not.toBe(before.checkpoint);
});

it('Upkeep tells what fails, and goes on', async () => {
  const failures: unknown[] = [];
  await sql`alter table idempotency_keys rename to elsewhere`.execute(store.db);
  const upkeep = new Upkeep(store.db, { every: DAY_MS, report: (error) => failures.push(error) });
  await upkeep.run();
  await sql`alter table elsewhere rename to idempotency_keys`.execute(store.db);
  await upkeep.stop();
  expect(failures.map(String)).toEqual([expect.stringContaining('idempotency_keys')]);
});

async function fillAndEmpty(db: Kysely<Tables>, count: number): Promise<void> {
  await sql`insert into blobs (hash, size, media_type, width, height)
    select lpad(to_hex(n), 64, '0'), 1, 'image/png', 1, 1 from generate_series(1, ${count}::int) n`.execute(
    db,
  );
  await db.deleteFrom('blobs').execute();
}

async function state(db: Kysely<Tables>): Promise<{ dead: number; checkpoint: string; keys: number }> {
  await sql`select pg_stat_force_next_flush()`.execute(db);
  const { rows } = await sql<{ dead: number; checkpoint: string; keys: number }>`
    select (select sum(n_dead_tup)::int from pg_stat_user_tables) as dead,
      (select redo_lsn::text from pg_control_checkpoint()) as checkpoint,
      (select count(*)::int from idempotency_keys) as keys`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('There is no state');
  return row;
}
