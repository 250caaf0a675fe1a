import type { Kysely } from 'kysely';
import { newId } from '../../../packs/service/new-id.ts';
import { json } from '../../../packs/store/json-column.ts';
import type { Tables } from '../../../packs/store/tables.ts';

export interface TaskFixture {
  readonly gameId: string;
  readonly assetId: string;
  readonly prompt?: string;
}

/** A task of generation that came to an end, in a job of its own. */
export async function newTask(db: Kysely<Tables>, { gameId, assetId, prompt = 'A slime.' }: TaskFixture) {
  const jobId = newId();
  await db
    .insertInto('generation_jobs')
    .values({ id: jobId, game_id: gameId, status: 'succeeded', prompt_defaults_json: json({}) })
    .execute();
  await db
    .insertInto('generation_tasks')
    .values({
      id: newId(),
      job_id: jobId,
      template_id: 'hero',
      status: 'succeeded',
      prompt_components_json: json({ entityPrompt: prompt }),
      compiled_prompt: prompt,
      asset_id: assetId,
    })
    .execute();
}
