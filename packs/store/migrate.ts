import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { MIGRATIONS } from './migrations/list.ts';
import { StoreError } from './store.ts';

/**
 * Brings the tables up to date. Of several processes that do so at once one does it and the others wait.
 *
 * @throws StoreError where a step fails, or where the database was brought further by a newer Packwright
 */
export async function migrateToLatest<T>(db: Kysely<T>): Promise<readonly string[]> {
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

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
