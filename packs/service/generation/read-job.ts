import type { Kysely } from 'kysely';
import type { GenerationJobDetail } from '../../model/generated/types.ts';
import type { Tables } from '../../store/tables.ts';
import { notFound } from '../problems.ts';
import { type JobRow, jobRecord, progressOf, taskRecord } from './job-records.ts';

/**
 * A job with its tasks, in the order in which they were asked for.
 *
 * @throws ServiceProblem not-found
 */
export async function readJob(db: Kysely<Tables>, jobId: string): Promise<GenerationJobDetail> {
  const job = await requireJob(db, jobId);
  const tasks = await db
    .selectFrom('generation_tasks')
    .selectAll()
    .where('job_id', '=', jobId)
    .orderBy('id')
    .execute();
  return {
    job: jobRecord(job),
    tasks: tasks.map(taskRecord),
    progress: progressOf(tasks),
  };
}

/** @throws ServiceProblem not-found */
export async function requireJob(db: Kysely<Tables>, jobId: string): Promise<JobRow> {
  const row = await db.selectFrom('generation_jobs').selectAll().where('id', '=', jobId).executeTakeFirst();
  if (row === undefined) throw notFound('job', jobId);
  return row;
}

/** As `requireJob`; nobody else changes the job or its tasks until the transaction ends. */
export async function lockJob(trx: Kysely<Tables>, jobId: string): Promise<JobRow> {
  const row = await trx
    .selectFrom('generation_jobs')
    .selectAll()
    .where('id', '=', jobId)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw notFound('job', jobId);
  return row;
}
