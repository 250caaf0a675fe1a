/** A PostgreSQL server that is killed while the service writes to it loses nothing that was acknowledged. */
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServerStore } from '../../../packs/node/open-server-store.ts';
import { memoryBlobs } from '../../../packs/store/blobs/memory-blobs.ts';
import type { Store } from '../../../packs/store/store.ts';
import type { Tables } from '../../../packs/store/tables.ts';
import { whyNoPostgres } from '../support/postgres-programs.ts';
import { type PostgresServer, startPostgres } from '../support/start-postgres.ts';
import { testService } from '../support/with-service.ts';
import { brokenPromises } from './broken-promises.ts';
import { type Ask, SlotWorkload } from './slot-workload.ts';

const KILLS = Number(process.env.PACKWRIGHT_KILLS ?? 150);
const obstacle = whyNoPostgres();

describe.skipIf(obstacle !== undefined)(`A server that is killed (${obstacle ?? `${KILLS} times`})`, () => {
  let server: PostgresServer;
  let store: Store;
  let ask: Ask;

  beforeAll(async () => {
    server = await startPostgres();
    store = await openServerStore(server.url('postgres'));
    await SlotWorkload.seed(store.db);
    ask = testService({ store, blobs: memoryBlobs() }).as('edit');
  });
  afterAll(async () => {
    await store?.close();
    await server?.stop();
  });

  it('keeps what it acknowledged, and all of a change or nothing', { timeout: 20 * 60_000 }, async () => {
    const work = new SlotWorkload();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const stop = new AbortController();
      const writing = work.write(ask, stop.signal);
      await work.someMoment();
      await server.crash();
      stop.abort();
      await writing;
      expect(await work.lost(answering(ask)), `after kill ${kill + 1}`).toEqual([]);
    }
    expect(work.acknowledged).toBeGreaterThan(KILLS);
    expect(await brokenPromises((text) => rows(store.db, text))).toEqual([]);
  });
});

/** Of the connections that were there before the crash each fails once. */
function answering(ask: Ask): Ask {
  return async (...request) => {
    for (let tries = 0; ; tries += 1)
      try {
        return await ask(...request);
      } catch (error) {
        if (tries === 50) throw error;
      }
  };
}

async function rows(db: Kysely<Tables>, text: string) {
  return (await sql<Record<string, unknown>>`${sql.raw(text)}`.execute(db)).rows;
}
