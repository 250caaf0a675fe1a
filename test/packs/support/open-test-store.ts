import pg from 'pg';
import { openEmbeddedStore } from '../../../packs/node/open-embedded-store.ts';
import { openServerStore } from '../../../packs/node/open-server-store.ts';
import type { Store } from '../../../packs/store/store.ts';
import { emptyDatabase } from '../../../scripts/empty-database.ts';
import { type PostgresServer, startPostgres } from './start-postgres.ts';

export const STORE_KINDS = ['embedded', 'server'] as const;

/** A store of its own, empty. */
export async function openTestStore(kind: Store['kind']): Promise<Store> {
  if (kind === 'server') return openServerStore(await newTestDatabase());
  return openEmbeddedStore(undefined, { snapshot: await emptyDatabase() });
}

/** An empty database of a real PostgreSQL server, by its URL. */
export async function newTestDatabase(): Promise<string> {
  server ??= startPostgres();
  const { url } = await server;
  const name = `test_${++databases}`;
  const client = new pg.Client({ connectionString: url('postgres') });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  return url(name);
}

/** One for all stores of a test file; it ends with the file's process. */
let server: Promise<PostgresServer> | undefined;
let databases = 0;
