import { type Kysely, sql } from 'kysely';
import type { GenerationJobPage, GenerationJobQuery } from '../../model/generated/types.ts';
import type { Tables } from '../../store/tables.ts';
import { DEFAULT_LIMIT, decodeCursor, pageOf } from '../page.ts';
import { type JobRow, jobRecord, progressOf } from './job-records.ts';

/**
 * The jobs of a game, the newest first, each with how far its tasks are.
 *
 * @throws ServiceProblem bad-cursor
 */
export async function listJobs(
  db: Kysely<Tables>,
  gameId: string,
  { limit = DEFAULT_LIMIT, cursor, status, packId }: GenerationJobQuery,
): Promise<GenerationJobPage> {
  const after = decodeCursor(cursor);
  let query = db
    .selectFrom('generation_jobs')
    .selectAll()
    .where('game_id', '=', gameId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (status !== undefined) query = query.where('status', '=', status);
  if (packId !== undefined) query = query.where('pack_id', '=', packId);
  if (after !== undefined)
    query = query.where(sql<boolean>`(created_at, id) < (${after.at}::timestamptz, ${after.id})`);
  const rows = await query.execute();
  const counts = await countTasks(db, rows);
  return pageOf(rows, limit, {
    item: (row) => ({
      job: jobRecord(row),
      progress: progressOf(counts.filter((count) => count.job_id === row.id)),
    }),
    cursor: (row) => ({ at: row.created_at, id: row.id }),
  });
}

async function countTasks(db: Kysely<Tables>, jobs: readonly JobRow[]) {
  if (jobs.length === 0) return [];
  return db
    .selectFrom('generation_tasks')
    .select(['job_id', 'status', sql<number>`count(*)::int`.as('count')])
    .where(
      'job_id',
      'in',
      jobs.map(({ id }) => id),
    )
    .groupBy(['job_id', 'status'])
    .execute();
}
