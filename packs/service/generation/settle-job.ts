import { sql } from 'kysely';
import type { GenerationProgress } from '../../model/generated/types.ts';
import type { Change } from '../change.ts';
import { type JobRow, jobStatus, progressOf } from './job-records.ts';

export interface SettledJob {
  readonly job: JobRow;
  readonly progress: GenerationProgress;
}

/**
 * Brings a job's status and times to what its tasks say. The caller has locked the job, so that of two tasks that end
 * at once one sees that it is the last.
 */
export async function settleJob({ trx, now }: Change, jobId: string): Promise<SettledJob> {
  const tasks = await trx
    .selectFrom('generation_tasks')
    .select(['status', sql<number>`count(*)::int`.as('count')])
    .where('job_id', '=', jobId)
    .groupBy('status')
    .execute();
  const progress = progressOf(tasks);
  const status = jobStatus(progress);
  const hasEnded = status !== 'queued' && status !== 'running';
  const before = await trx
    .selectFrom('generation_jobs')
    .selectAll()
    .where('id', '=', jobId)
    .executeTakeFirstOrThrow();
  const job = await trx
    .updateTable('generation_jobs')
    .set({
      status,
      started_at: before.started_at ?? (status === 'queued' || progress.total === 0 ? null : now),
      finished_at: hasEnded ? (before.finished_at ?? now) : null,
    })
    .where('id', '=', jobId)
    .returningAll()
    .executeTakeFirstOrThrow();
  return { job, progress };
}
