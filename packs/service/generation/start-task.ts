import type { GenerationTask } from '../../model/generated/types.ts';
import { type Change, recordEvent } from '../change.ts';
import { taskRecord } from './job-records.ts';
import { lockTask } from './lock-task.ts';
import { settleJob } from './settle-job.ts';

/**
 * Takes a queued task on. Of several who try one gets it, and one that was canceled or has ended nobody: what costs
 * money is asked for once.
 *
 * @returns undefined where there is nothing to do
 * @throws ServiceProblem not-found
 */
export async function startTask(change: Change, taskId: string): Promise<GenerationTask | undefined> {
  const { task, job } = await lockTask(change.trx, taskId);
  if (task.status !== 'queued') return undefined;
  const row = await change.trx
    .updateTable('generation_tasks')
    .set({ status: 'running', started_at: change.now })
    .where('id', '=', taskId)
    .returningAll()
    .executeTakeFirstOrThrow();
  const { job: settled } = await settleJob(change, job.id);
  await recordEvent(change, {
    gameId: job.game_id,
    type: 'task.changed',
    payload: { jobId: job.id, taskId, status: row.status, jobStatus: settled.status },
  });
  return taskRecord(row);
}

/**
 * Remembers how the image service calls the request, so that it can be asked for after a crash.
 *
 * @returns whether the task still runs
 */
export async function recordRequest({ trx }: Change, taskId: string, requestId: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('generation_tasks')
    .set({ scenario_request_id: requestId })
    .where('id', '=', taskId)
    .where('status', '=', 'running')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
