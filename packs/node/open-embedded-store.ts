import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { migrateToLatest } from '../store/migrate.ts';
import { type Store, StoreError } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';

/**
 * The database that runs within this process.
 *
 * @param folder where its data is; undefined for memory alone
 * @throws StoreError
 */
export async function openEmbeddedStore(folder: string | undefined): Promise<Store> {
  const client = await open(folder);
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: client }) });
  await migrateToLatest(db);
  return {
    kind: 'embedded',
    db,
    close: async () => {
      await db.destroy();
      if (!client.closed) await client.close();
    },
  };
}

async function open(folder: string | undefined): Promise<PGlite> {
  try {
    return await PGlite.create({ ...(folder !== undefined && { dataDir: folder }) });
  } catch (error) {
    throw new StoreError(`The database in ${folder ?? 'memory'} could not be opened`, { cause: error });
  }
}
