import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { migrateToLatest } from '../store/migrate.ts';
import { type Store, StoreError } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';

/** Beyond as many, requests wait for each other here rather than at the server, which has a limit for all. */
const MAX_CONNECTIONS = 20;
const CONNECT_WITHIN_MS = 30_000;

/**
 * The database of a PostgreSQL server, which other processes may use at the same time.
 *
 * @param url `postgres://user:password@host:port/database?sslmode=…`
 * @throws StoreError where the server cannot be reached or refuses, or its tables cannot be brought up to date
 */
export async function openServerStore(url: string): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    application_name: 'packwright',
    types: { getTypeParser },
  });
  // A connection that breaks fails the query that needs it and is replaced. It tells so as an event as well, between
  // the queries of a transaction that alone, and an event of this name that nobody hears ends the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await reach(pool, url);
    await migrateToLatest(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { kind: 'server', db, close: () => db.destroy() };
}

async function reach(pool: pg.Pool, url: string): Promise<void> {
  try {
    await pool.query('select 1');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError(`The database ${withoutPassword(url)} could not be opened: ${reason}`, {
      cause: error,
    });
  }
}

/** 64-bit integers become numbers, as the embedded store has them: all of ours count rows. */
function getTypeParser(type: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (type === pg.types.builtins.INT8 && format !== 'binary') return safeInteger;
  return pg.types.getTypeParser(type, format as 'text');
}

function safeInteger(text: string): number | bigint {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}

function withoutPassword(url: string): string {
  return url.replace(/^([a-z]+:\/\/)?[^@/]*@/i, '$1');
}
