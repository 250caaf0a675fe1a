import type { Migration } from 'kysely/migration';
import { firstTables } from './001-first-tables.ts';

/** In the order of their names; a name that was released never changes. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-first-tables': firstTables,
};
