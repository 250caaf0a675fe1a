import { sql, type Transaction } from 'kysely';
import type {
  EntityTemplate,
  GenerationJobDetail,
  PromptDefaults,
  PromptOverride,
} from '../../model/generated/types.ts';
import { composePrompt, resolvePromptDefaults } from '../../model/prompts.ts';
import { pointerStep } from '../../model/validator.ts';
import { json } from '../../store/json-column.ts';
import type { Tables } from '../../store/tables.ts';
import { type Change, recordEvent } from '../change.ts';
import { newId } from '../new-id.ts';
import { lockPack } from '../packs/read-pack.ts';
import { notFound, ServiceProblem } from '../problems.ts';
import { readJob } from './read-job.ts';
import { settleJob } from './settle-job.ts';

export interface NewJob {
  readonly gameId: string;
  /** The pack whose slots what is made fills. */
  readonly packId?: string | undefined;
  /** Undefined for all templates of the game. */
  readonly templateIds?: readonly string[] | undefined;
  readonly promptDefaults?: PromptDefaults | undefined;
  readonly overridesByTemplateId?: Readonly<Record<string, PromptOverride | undefined>> | undefined;
  readonly seed?: string | undefined;
}

/** Of a row of `generation_tasks`; a statement takes 65,535 parameters. */
const TASKS_IN_ONE_INSERT = 5_000;

/**
 * A job with one task for each template, all of them queued (specification 000, “Generation”). One template is a batch
 * of one. Prompts are composed here, of what game and pack say at this moment.
 *
 * @throws ServiceProblem not-found, gone, wrong-pack, unknown-template, invalid-body
 */
export async function createJob(change: Change, job: NewJob): Promise<GenerationJobDetail> {
  const game = await readTemplates(change.trx, job.gameId);
  const templateIds = job.templateIds ?? Object.keys(game.templates);
  checkTemplates(templateIds, job, game);
  const pack = job.packId === undefined ? {} : await packDefaults(change, job.gameId, job.packId);
  const defaults = resolvePromptDefaults(job.promptDefaults ?? {}, pack, game.defaultThemePrompt);
  const id = newId();
  await change.trx
    .insertInto('generation_jobs')
    .values({
      id,
      game_id: job.gameId,
      pack_id: job.packId ?? null,
      status: 'queued',
      prompt_defaults_json: json(defaults),
      created_at: change.now,
    })
    .execute();
  await insertTasks(change, id, {
    templateIds,
    promptOf: (templateId) =>
      composePrompt({
        templateId,
        template: game.templates[templateId],
        override: ownOverride(job, templateId),
        defaults,
        seed: job.seed,
      }),
  });
  // A job without tasks has ended already.
  await settleJob(change, id);
  await recordEvent(change, { gameId: job.gameId, type: 'job.created', payload: { jobId: id } });
  return readJob(change.trx, id);
}

interface GameTemplates {
  readonly templates: Readonly<Record<string, EntityTemplate>>;
  readonly defaultThemePrompt: string | undefined;
}

/** Holds the game as it is: no template is renamed between here and the tasks that name it. */
async function readTemplates(trx: Transaction<Tables>, gameId: string): Promise<GameTemplates> {
  const row = await trx
    .selectFrom('games')
    .select([
      sql<Readonly<Record<string, EntityTemplate>>>`definition_json -> 'templates'`.as('templates'),
      sql<string | null>`definition_json ->> 'defaultThemePrompt'`.as('theme'),
    ])
    .where('id', '=', gameId)
    .forShare()
    .executeTakeFirst();
  if (row === undefined) throw notFound('game', gameId);
  return { templates: row.templates, defaultThemePrompt: row.theme ?? undefined };
}

function checkTemplates(
  templateIds: readonly string[],
  { overridesByTemplateId = {} }: NewJob,
  { templates }: GameTemplates,
): void {
  const wanted = new Set<string>();
  for (const [position, id] of templateIds.entries()) {
    const path = `/templateIds/${position}`;
    if (wanted.has(id)) throw refused('invalid-body', path, `names ‘${id}’ a second time; once is enough`);
    if (!Object.hasOwn(templates, id))
      throw refused('unknown-template', path, `There is no template ‘${id}’`);
    wanted.add(id);
  }
  for (const id of Object.keys(overridesByTemplateId))
    if (!wanted.has(id))
      throw refused(
        'invalid-body',
        `/overridesByTemplateId/${pointerStep(id)}`,
        `is of ‘${id}’, which is not in templateIds`,
      );
}

function refused(code: 'invalid-body' | 'unknown-template', path: string, message: string): ServiceProblem {
  const detail = code === 'invalid-body' ? `${path}: ${message}` : message;
  return new ServiceProblem(code, detail, { errors: [{ path, message }] });
}

function ownOverride({ overridesByTemplateId = {} }: NewJob, id: string): PromptOverride | undefined {
  return Object.hasOwn(overridesByTemplateId, id) ? overridesByTemplateId[id] : undefined;
}

async function packDefaults({ trx }: Change, gameId: string, packId: string): Promise<PromptDefaults> {
  const pack = await lockPack(trx, packId);
  if (pack.game_id === gameId) return pack.prompt_defaults_json ?? {};
  throw new ServiceProblem('wrong-pack', `The game ‘${gameId}’ has no pack ‘${packId}’`, {
    errors: [{ path: '/packId', message: `There is no pack ‘${packId}’ in this game` }],
  });
}

interface NewTasks {
  readonly templateIds: readonly string[];
  readonly promptOf: (templateId: string) => ReturnType<typeof composePrompt>;
}

async function insertTasks(
  { trx, now }: Change,
  jobId: string,
  { templateIds, promptOf }: NewTasks,
): Promise<void> {
  const rows = templateIds.map((templateId) => {
    const { components, compiledPrompt, compiledNegativePrompt, modelId, aspectRatio, seed } =
      promptOf(templateId);
    return {
      id: newId(),
      job_id: jobId,
      template_id: templateId,
      status: 'queued' as const,
      prompt_components_json: json(components),
      compiled_prompt: compiledPrompt,
      compiled_negative_prompt: compiledNegativePrompt ?? null,
      model_id: modelId ?? null,
      aspect_ratio: aspectRatio ?? null,
      seed: seed ?? null,
      created_at: now,
    };
  });
  for (let from = 0; from < rows.length; from += TASKS_IN_ONE_INSERT)
    await trx
      .insertInto('generation_tasks')
      .values(rows.slice(from, from + TASKS_IN_ONE_INSERT))
      .execute();
}
