import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../store/tables.ts';
import { type ProblemCode, ServiceProblem } from '../problems.ts';

/** How many of many are named in a refusal. */
const MAX_NAMED = 100;

/** @throws ServiceProblem unknown-template, which names those that the game does not have */
export async function requireTemplates(
  trx: Kysely<Tables>,
  gameId: string,
  templateIds: readonly string[],
): Promise<void> {
  const templates = sql`(select definition_json -> 'templates' from games where id = ${gameId})`;
  // To ask for all at once looks each up; only where one is unknown all that there are are listed.
  const { rows } = await sql<{ template_id: string }>`
    select template_id from unnest(${templateIds}::text[]) as wanted (template_id)
    where not jsonb_exists_all(${templates}, ${templateIds}::text[])
      and template_id not in (select jsonb_object_keys(${templates}))`.execute(trx);
  const unknown = rows.map(({ template_id }) => template_id);
  if (unknown.length > 0)
    throw refusal('unknown-template', unknown, (id) => `The game has no template ‘${id}’`);
}

/**
 * Holds assets to what a pack of the game may show: its own, and those that all games share; none that was deleted. No
 * asset is deleted until the transaction ends.
 *
 * @throws ServiceProblem missing-asset, foreign-asset
 */
export async function lockUsableAssets(
  trx: Kysely<Tables>,
  gameId: string,
  assetIds: readonly string[],
): Promise<void> {
  const ids = [...new Set(assetIds)];
  const { rows } = await sql<{ id: string; owner_game_id: string | null; is_deleted: boolean }>`
    select id, owner_game_id, deleted_at is not null as is_deleted from assets
    where id = any(${ids}::text[])
    order by id for share`.execute(trx);
  const live = new Map(rows.filter((row) => !row.is_deleted).map((row) => [row.id, row.owner_game_id]));
  const missing = ids.filter((id) => !live.has(id));
  const deleted = new Set(rows.filter((row) => row.is_deleted).map(({ id }) => id));
  if (missing.length > 0)
    throw refusal('missing-asset', missing, (id) =>
      deleted.has(id) ? `The asset ‘${id}’ was deleted` : `There is no asset ‘${id}’`,
    );
  const foreign = ids.filter((id) => live.get(id) !== null && live.get(id) !== gameId);
  if (foreign.length > 0)
    throw refusal(
      'foreign-asset',
      foreign,
      (id) => `The asset ‘${id}’ belongs to another game; a pack takes its own game's and shared ones`,
    );
}

function refusal(
  code: ProblemCode,
  ids: readonly string[],
  sentence: (id: string) => string,
): ServiceProblem {
  const more = ids.length > 1 ? ` (and ${ids.length - 1} more)` : '';
  const path = code === 'unknown-template' ? 'templateId' : '/assetId';
  return new ServiceProblem(code, `${sentence(ids[0] ?? '')}${more}`, {
    errors: ids.slice(0, MAX_NAMED).map((id) => ({ path, message: sentence(id) })),
  });
}
