import type { GenerationJobDetail } from '../../model/generated/types.ts';
import { type Change, recordEvent } from '../change.ts';
import { requirePack } from '../packs/read-pack.ts';
import { ServiceProblem } from '../problems.ts';
import { lockJob, readJob } from './read-job.ts';
import { settleJob } from './settle-job.ts';

/**
 * Queues the tasks of a job that failed once more, with the prompts that they have. All others stay as they are.
 *
 * @throws ServiceProblem not-found; conflict where no task failed; gone where the pack that they fill was deleted
 */
export async function retryFailed(change: Change, jobId: string): Promise<GenerationJobDetail> {
  const job = await lockJob(change.trx, jobId);
  if (job.pack_id !== null) await requirePack(change.trx, job.pack_id);
  const { numUpdatedRows } = await change.trx
    .updateTable('generation_tasks')
    .set({
      status: 'queued',
      error_code: null,
      error_message: null,
      scenario_request_id: null,
      started_at: null,
      finished_at: null,
    })
    .where('job_id', '=', jobId)
    .where('status', '=', 'failed')
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new ServiceProblem('conflict', 'No task of the job has failed');
  await settleJob(change, jobId);
  await recordEvent(change, { gameId: job.game_id, type: 'job.retried', payload: { jobId } });
  return readJob(change.trx, jobId);
}
