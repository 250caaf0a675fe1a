import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { MIGRATIONS } from './migrations/list.ts';
import { StoreError } from './store.ts';

/**
 * Brings the tables up to date. Of several processes that do so at once one does it and the others wait.
 *
 * @throws StoreError where a step fails, or where the database was brought further by a newer Packwright
 */
export async function migrateToLatest<T>(db: Kysely<T>): Promise<readonly string[]> {
  if (await isUpToDate(db)) return [];
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) {
    const failed = results.find(({ status }) => status === 'Error')?.migrationName;
    const step = failed === undefined ? '' : ` (step ‘${failed}’)`;
    throw new StoreError(`The database could not be brought up to date${step}: ${reason(error)}`, {
      cause: error,
    });
  }
  return results.map(({ migrationName }) => migrationName);
}

/** Asked first, in one query: nearly every start finds all done, and the migrator asks a dozen to find that. */
async function isUpToDate<T>(db: Kysely<T>): Promise<boolean> {
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
    const wanted = Object.keys(MIGRATIONS).sort();
    return rows.length === wanted.length && rows.every(({ name }) => wanted.includes(name));
  } catch {
    // No such table: nothing was done yet. Whatever else it is the migrator meets as well, and tells.
    return false;
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
