import type { Updateable } from 'kysely';
import type { GenerationTask } from '../../model/generated/types.ts';
import { timestamp } from '../../store/read-columns.ts';
import type { Tables } from '../../store/tables.ts';
import { type Change, recordEvent } from '../change.ts';
import type { PackRow } from '../packs/pack-record.ts';
import { putLockedEntries } from '../slots/put-entries.ts';
import { lockUsableAssets } from '../slots/slot-rules.ts';
import { type TaskRow, taskRecord } from './job-records.ts';
import { lockTaskAndPack } from './lock-task.ts';
import { settleJob } from './settle-job.ts';

export type TaskOutcome =
  | { readonly kind: 'succeeded'; readonly assetId: string }
  /** `code` for programs, `message` for people. */
  | { readonly kind: 'failed'; readonly code: string; readonly message: string };

export interface FinishedTask {
  readonly task: GenerationTask;
  /** False where the task had ended before: then nothing was changed. */
  readonly isNew: boolean;
}

/**
 * Ends a task. What it made fills its slot of the job's pack, with the placement that the slot had; where the pack was
 * deleted meanwhile the asset stays in the library. One that failed leaves its slot as it is, and the others go on
 * (specification 000, “Partial failures”). To end a task twice, or one that was canceled, changes nothing.
 *
 * @throws ServiceProblem not-found, missing-asset, foreign-asset
 */
export async function finishTask(
  change: Change,
  taskId: string,
  outcome: TaskOutcome,
): Promise<FinishedTask> {
  const { task, job, pack } = await lockTaskAndPack(change.trx, taskId);
  if (task.status !== 'queued' && task.status !== 'running') return { task: taskRecord(task), isNew: false };
  if (outcome.kind === 'succeeded') {
    if (pack === undefined) await lockUsableAssets(change.trx, job.game_id, [outcome.assetId]);
    else await fillSlot(change, pack, { task, assetId: outcome.assetId });
  }
  const row = await change.trx
    .updateTable('generation_tasks')
    .set({ ...ended(outcome), started_at: task.started_at ?? change.now, finished_at: change.now })
    .where('id', '=', taskId)
    .returningAll()
    .executeTakeFirstOrThrow();
  const { job: settled } = await settleJob(change, job.id);
  await recordEvent(change, {
    gameId: job.game_id,
    type: 'task.changed',
    payload: {
      jobId: job.id,
      taskId,
      status: row.status,
      jobStatus: settled.status,
      ...(pack !== undefined &&
        outcome.kind === 'succeeded' && { packId: pack.id, templateId: task.template_id }),
    },
  });
  return { task: taskRecord(row), isNew: true };
}

/** How an error of an image service is cut to what a column of the records holds. */
const MAX_CODE = 100;
const MAX_MESSAGE = 2000;

function ended(outcome: TaskOutcome): Updateable<Tables['generation_tasks']> {
  if (outcome.kind === 'succeeded') return { status: 'succeeded', asset_id: outcome.assetId };
  return {
    status: 'failed',
    error_code: outcome.code.slice(0, MAX_CODE),
    error_message: outcome.message.slice(0, MAX_MESSAGE),
  };
}

async function fillSlot(
  change: Change,
  pack: PackRow,
  { task, assetId }: { task: TaskRow; assetId: string },
): Promise<void> {
  const before = await change.trx
    .selectFrom('asset_pack_entries')
    .select('placement_json')
    .where('pack_id', '=', pack.id)
    .where('template_id', '=', task.template_id)
    .executeTakeFirst();
  const lastGeneration = {
    generationJobId: task.job_id,
    generationTaskId: task.id,
    compiledPrompt: task.compiled_prompt,
    createdAt: timestamp(change.now),
  };
  await putLockedEntries(change, pack, {
    entries: [
      {
        templateId: task.template_id,
        assetId,
        lastGeneration,
        ...(before?.placement_json && { placement: before.placement_json }),
      },
    ],
    action: 'generate',
    // A template may go while its image is made: the image is kept, and reported as an orphan.
    orphans: 'keep',
  });
}
