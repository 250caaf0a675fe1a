import type { Transaction } from 'kysely';
import type { Tables } from '../../store/tables.ts';
import type { PackRow } from '../packs/pack-record.ts';
import { lockPack } from '../packs/read-pack.ts';
import { notFound, ServiceProblem } from '../problems.ts';
import type { JobRow, TaskRow } from './job-records.ts';
import { lockJob } from './read-job.ts';

export interface LockedTask {
  readonly task: TaskRow;
  readonly job: JobRow;
}

/**
 * A task with its job; nobody else changes either until the transaction ends.
 *
 * @throws ServiceProblem not-found
 */
export async function lockTask(trx: Transaction<Tables>, taskId: string): Promise<LockedTask> {
  const { job_id } = await readTask(trx, taskId);
  const job = await lockJob(trx, job_id);
  // Read again: it may have changed while the job was another's.
  return { job, task: await readTask(trx, taskId) };
}

/** As `lockTask`, with the pack that the task fills a slot of; undefined where it fills none, or the pack was deleted. */
export async function lockTaskAndPack(
  trx: Transaction<Tables>,
  taskId: string,
): Promise<LockedTask & { readonly pack: PackRow | undefined }> {
  const { pack_id } = await trx
    .selectFrom('generation_tasks')
    .innerJoin('generation_jobs', 'generation_jobs.id', 'generation_tasks.job_id')
    .select('generation_jobs.pack_id')
    .where('generation_tasks.id', '=', taskId)
    .executeTakeFirstOrThrow(() => notFound('task', taskId));
  // The pack before the job, as everywhere: rows that are locked in one order never wait for each other.
  const pack = pack_id === null ? undefined : await lockLivePack(trx, pack_id);
  return { ...(await lockTask(trx, taskId)), pack };
}

async function lockLivePack(trx: Transaction<Tables>, packId: string): Promise<PackRow | undefined> {
  try {
    return await lockPack(trx, packId);
  } catch (error) {
    if (error instanceof ServiceProblem && error.code === 'gone') return undefined;
    throw error;
  }
}

function readTask(trx: Transaction<Tables>, taskId: string): Promise<TaskRow> {
  return trx
    .selectFrom('generation_tasks')
    .selectAll()
    .where('id', '=', taskId)
    .executeTakeFirstOrThrow(() => notFound('task', taskId));
}
