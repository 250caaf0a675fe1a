import type { Selectable } from 'kysely';
import type {
  GenerationJob,
  GenerationProgress,
  GenerationStatus,
  GenerationTask,
} from '../../model/generated/types.ts';
import { present, timestamp, timestampOrNull } from '../../store/read-columns.ts';
import type { Tables } from '../../store/tables.ts';

export type JobRow = Selectable<Tables['generation_jobs']>;
export type TaskRow = Selectable<Tables['generation_tasks']>;

export function jobRecord(row: JobRow): GenerationJob {
  return present({
    id: row.id,
    gameId: row.game_id,
    packId: row.pack_id,
    status: row.status,
    promptDefaults: row.prompt_defaults_json,
    createdAt: timestamp(row.created_at),
    startedAt: timestampOrNull(row.started_at),
    finishedAt: timestampOrNull(row.finished_at),
  });
}

export function taskRecord(row: TaskRow): GenerationTask {
  return present({
    id: row.id,
    jobId: row.job_id,
    templateId: row.template_id,
    status: row.status,
    prompt: present({
      components: row.prompt_components_json,
      compiledPrompt: row.compiled_prompt,
      compiledNegativePrompt: row.compiled_negative_prompt,
      modelId: row.model_id,
      aspectRatio: row.aspect_ratio,
      seed: row.seed,
    }),
    scenarioRequestId: row.scenario_request_id,
    assetId: row.asset_id,
    errorCode: row.error_code,
    errorMessage: row.error_message,
    createdAt: timestamp(row.created_at),
    startedAt: timestampOrNull(row.started_at),
    finishedAt: timestampOrNull(row.finished_at),
  });
}

/** @param tasks each for itself, or as many of a status as `count` says */
export function progressOf(
  tasks: Iterable<{ readonly status: GenerationStatus; readonly count?: number }>,
): GenerationProgress {
  const progress = { total: 0, queued: 0, running: 0, succeeded: 0, failed: 0, canceled: 0 };
  for (const { status, count = 1 } of tasks) {
    progress.total += count;
    progress[status] += count;
  }
  return progress;
}

/**
 * What a job is, which its tasks alone decide. One that failed makes a job that failed, so that somebody looks; what
 * the others made is kept all the same. A job that was canceled stays so, whatever came of its tasks.
 */
export function jobStatus({
  total,
  queued,
  running,
  failed,
  canceled,
}: GenerationProgress): GenerationStatus {
  if (running > 0) return 'running';
  if (queued > 0) return queued === total ? 'queued' : 'running';
  if (canceled > 0) return 'canceled';
  return failed > 0 ? 'failed' : 'succeeded';
}
