import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { newTestDatabase } from '../../test/packs/support/open-test-store.ts';
import { whyNoPostgres } from '../../test/packs/support/postgres-programs.ts';
import { StoreError } from '../store/store.ts';
import { openServerStore } from './open-server-store.ts';

const obstacle = whyNoPostgres();

describe.skipIf(obstacle !== undefined)(`A server${obstacle === undefined ? '' : `: ${obstacle}`}`, () => {
  let url: string;
  beforeAll(async () => {
    url = await newTestDatabase();
  });

  it('is brought up to date once where several open it at the same time', async () => {
    const stores = await Promise.all([url, url, url].map(openServerStore));
    const [first] = stores;
    const done = await sql<{ name: string }>`select name from kysely_migration`.execute(first.db);
    expect(new Set(done.rows.map(({ name }) => name)).size).toBe(done.rows.length);
    expect(done.rows.length).toBeGreaterThan(0);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('gives numbers for 64-bit integers, and refuses to round them', async () => {
    const { db, close } = await openServerStore(url);
    const { rows } = await sql`select 42::bigint as small, 9007199254740993::bigint as large`.execute(db);
    expect(rows).toEqual([{ small: 42, large: 9_007_199_254_740_993n }]);
    await close();
  });

  it('goes on when a connection breaks within a transaction', async () => {
    const { db, close } = await openServerStore(url);
    const broken = db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
      await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(db);
      // The news of it comes while nothing is asked.
      await new Promise((done) => setTimeout(done, 200));
      await sql`select 1`.execute(trx);
    });
    await expect(broken).rejects.toThrow();
    expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
    await close();
  });

  it('that is not there is told without the password', async () => {
    const opened = openServerStore('postgres://someone:secret@127.0.0.1:1/packs');
    await expect(opened).rejects.toThrow(StoreError);
    await expect(opened).rejects.toThrow('The database postgres://127.0.0.1:1/packs could not be opened');
    await expect(opened).rejects.not.toThrow(/secret/);
  });
});
