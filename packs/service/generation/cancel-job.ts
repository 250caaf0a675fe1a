import type { GenerationJobDetail } from '../../model/generated/types.ts';
import { type Change, recordEvent } from '../change.ts';
import { ServiceProblem } from '../problems.ts';
import { lockJob, readJob } from './read-job.ts';
import { settleJob } from './settle-job.ts';

/**
 * Ends what of a job has not ended: no slot is filled by it any more, also not by what an image service gives later.
 * What was made before stays. A job that is canceled already is answered as it is.
 *
 * @throws ServiceProblem not-found, not-cancelable where the job has ended otherwise
 */
export async function cancelJob(change: Change, jobId: string): Promise<GenerationJobDetail> {
  const job = await lockJob(change.trx, jobId);
  if (job.status === 'canceled') return readJob(change.trx, jobId);
  if (job.status !== 'queued' && job.status !== 'running')
    throw new ServiceProblem(
      'not-cancelable',
      `The job has ${job.status}; only what is under way can be canceled`,
    );
  await change.trx
    .updateTable('generation_tasks')
    .set({ status: 'canceled', finished_at: change.now })
    .where('job_id', '=', jobId)
    .where('status', 'in', ['queued', 'running'])
    .execute();
  await settleJob(change, jobId);
  await recordEvent(change, { gameId: job.game_id, type: 'job.canceled', payload: { jobId } });
  return readJob(change.trx, jobId);
}
