import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../../packs/store/tables.ts';

/** All rows, of all tables, that have `mark` in them, as texts: whatever becomes of a game, they tell. */
export async function rowsOf(db: Kysely<Tables>, mark: string): Promise<string[]> {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(db);
  const each = tables.rows.map(
    ({ name }) =>
      sql<{ row: string }>`select ${`${name} `}::text || t::text as row from ${sql.table(name)} t`,
  );
  const { rows } = await sql<{ row: string }>`
    select row from (${sql.join(each, sql` union all `)}) as all_rows
    where row like ${`%${mark}%`} order by row`.execute(db);
  return rows.map(({ row }) => row);
}
