import type { Kysely } from 'kysely';
import type { GameMigration, MigrationReport } from '../../model/generated/types.ts';
import { timestamp } from '../../store/read-columns.ts';
import type { Tables } from '../../store/tables.ts';

/** The older definitions that a game had, the latest first: few, as each needs another definition. */
export async function listMigrations(db: Kysely<Tables>, gameId: string): Promise<GameMigration[]> {
  const rows = await db
    .selectFrom('game_migrations')
    .select(['source_hash', 'report_json', 'created_at'])
    .where('game_id', '=', gameId)
    .orderBy('created_at', 'desc')
    .orderBy('source_hash')
    .limit(100)
    .execute();
  return rows.map(({ source_hash, report_json, created_at }) => ({
    sourceHash: source_hash,
    report: report_json as MigrationReport,
    createdAt: timestamp(created_at),
  }));
}
