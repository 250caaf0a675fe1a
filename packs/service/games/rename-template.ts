import { type RawBuilder, sql } from 'kysely';
import type { OrphanedEntry, RenameTemplate, TemplateRename } from '../../model/generated/types.ts';
import { planRename } from '../../model/rename-template.ts';
import { json } from '../../store/json-column.ts';
import { type Change, recordEvent } from '../change.ts';
import { newId } from '../new-id.ts';
import { ServiceProblem } from '../problems.ts';
import { writeGame } from './change-game.ts';
import { requireDefinition } from './check-definition.ts';
import type { GameRow } from './game-record.ts';

/**
 * Gives a template another name, in one step: in the game and its entities, in the entries of all packs and their
 * history, in published versions, whose slots go on showing what they show, and in generation tasks. Where the game has
 * the new name already, as its file was edited, the rest follows.
 *
 * Of two entries of a pack that meet the one whose slot the game has stays it; the other goes by the old name, and is
 * reported.
 *
 * @param row as `lockGame` gave it
 * @throws ServiceProblem unknown-template where the game has neither, already-exists where it has both
 */
export async function renameTemplate(
  change: Change,
  row: GameRow,
  { from, to }: RenameTemplate,
): Promise<TemplateRename> {
  const plan = planRename(row.definition_json, from, to);
  if (plan.kind === 'unknown')
    throw new ServiceProblem('unknown-template', `The game has no template ‘${from}’`, {
      errors: [{ path: '/from', message: 'is no template of the game' }],
    });
  if (plan.kind === 'taken')
    throw new ServiceProblem('already-exists', `The game has a template ‘${to}’ already`, {
      errors: [{ path: '/to', message: 'is a template of the game already' }],
    });
  await lockPacks(change, row.id);
  const names: Names = { gameId: row.id, from, to };
  const moving = await movingEntries(change, names, plan.kind);
  const moved = plan.kind === 'game' ? await swap(change, names) : await follow(change, names);
  const entries = await logMoves(change, moving, to);
  const { revision } = await writeGame(change, row, {
    name: row.name,
    definition: requireDefinition(plan.definition),
  });
  const orphaned = await entriesOf(change, names, from);
  await recordEvent(change, { gameId: row.id, type: 'template.renamed', payload: { from, to } });
  const inGame = plan.kind === 'game';
  return { from, to, inGame, entities: plan.entities, entries, ...moved, orphaned, revision };
}

interface Names {
  readonly gameId: string;
  readonly from: string;
  readonly to: string;
}

async function lockPacks({ trx }: Change, gameId: string): Promise<void> {
  await trx
    .selectFrom('asset_packs')
    .select('id')
    .where('game_id', '=', gameId)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Tables that name templates, each with the column by which their rows are the game's. */
const TABLES = ['asset_pack_entries', 'slot_changes', 'pack_version_entries', 'generation_tasks'] as const;
type Table = (typeof TABLES)[number];

function ofGame(table: Table, gameId: string): RawBuilder<unknown> {
  switch (table) {
    case 'asset_pack_entries':
    case 'slot_changes':
      return sql`pack_id in (select id from asset_packs where game_id = ${gameId})`;
    case 'pack_version_entries':
      return sql`version_id in (select version.id from pack_versions version
        join asset_packs pack on pack.id = version.pack_id where pack.game_id = ${gameId})`;
    case 'generation_tasks':
      return sql`job_id in (select id from generation_jobs where game_id = ${gameId})`;
  }
}

type Moved = Pick<TemplateRename, 'versionEntries'>;

/** What goes by the new name while the game has no such template is orphaned: it takes the old name instead. */
async function swap(change: Change, { gameId, from, to }: Names): Promise<Moved> {
  const between = `rename ${newId()}`;
  let versionEntries = 0;
  for (const table of TABLES) {
    const where = ofGame(table, gameId);
    await move(change, table, { from: to, to: between, where });
    const count = await move(change, table, { from, to, where });
    await move(change, table, { from: between, to: from, where });
    if (table === 'pack_version_entries') versionEntries = count;
  }
  return { versionEntries };
}

/** What goes by the old name takes the new one, where nothing has it. */
async function follow(change: Change, { gameId, from, to }: Names): Promise<Moved> {
  const free = (table: Table): RawBuilder<unknown> => sql`${ofGame(table, gameId)} and ${isFree(table, to)}`;
  // History goes with its entry, and so must be moved while that still has the old name.
  await move(change, 'slot_changes', { from, to, where: free('slot_changes') });
  await move(change, 'asset_pack_entries', { from, to, where: free('asset_pack_entries') });
  await move(change, 'generation_tasks', { from, to, where: free('generation_tasks') });
  const where = free('pack_version_entries');
  return { versionEntries: await move(change, 'pack_version_entries', { from, to, where }) };
}

function isFree(table: Table, to: string): RawBuilder<unknown> {
  const own = { pack_version_entries: 'version_id', generation_tasks: 'job_id' } as const;
  const column = table === 'asset_pack_entries' || table === 'slot_changes' ? 'pack_id' : own[table];
  const other = table === 'slot_changes' ? 'asset_pack_entries' : table;
  return sql`not exists (select from ${sql.table(other)} taken
    where taken.${sql.ref(column)} = ${sql.table(table)}.${sql.ref(column)} and taken.template_id = ${to})`;
}

interface Move {
  readonly from: string;
  readonly to: string;
  readonly where: RawBuilder<unknown>;
}

async function move({ trx }: Change, table: Table, { from, to, where }: Move): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    update ${sql.table(table)} set template_id = ${to} where template_id = ${from} and ${where}`.execute(trx);
  return Number(numAffectedRows);
}

/** Ids of the entries that will go by another name. */
async function movingEntries(
  { trx }: Change,
  { gameId, from, to }: Names,
  kind: 'game' | 'followed',
): Promise<string[]> {
  const isMoving = sql`template_id = ${from} and ${isFree('asset_pack_entries', to)}`;
  const { rows } = await sql<{ id: string }>`
    select id from asset_pack_entries
    where ${ofGame('asset_pack_entries', gameId)}
      and ${kind === 'game' ? sql`template_id in (${from}, ${to})` : isMoving}`.execute(trx);
  return rows.map(({ id }) => id);
}

/**
 * A line in the history of each entry that moved, whose id is the entry's revision.
 *
 * @returns how many go by the new name
 */
async function logMoves({ trx, actor, now }: Change, ids: readonly string[], to: string): Promise<number> {
  const { rows } = await sql<{ template_id: string }>`
    with moved as (
      select * from asset_pack_entries where id in (select jsonb_array_elements_text(${json(ids)}::jsonb))
    ), logged as (
      insert into slot_changes
        (pack_id, template_id, action, asset_id, placement_json, last_generation_json, replaces, actor, created_at)
      select pack_id, template_id, 'rename', asset_id, placement_json, last_generation_json,
        (select max(earlier.id) from slot_changes earlier
          where earlier.pack_id = moved.pack_id and earlier.template_id = moved.template_id),
        ${actor}, ${now}::timestamptz
      from moved
      returning id, pack_id, template_id
    ), touched as (
      update asset_packs set updated_at = ${now}::timestamptz where id in (select pack_id from logged)
    )
    update asset_pack_entries entry set revision = logged.id, updated_at = ${now}::timestamptz
    from logged where entry.pack_id = logged.pack_id and entry.template_id = logged.template_id
    returning entry.template_id`.execute(trx);
  return rows.filter(({ template_id }) => template_id === to).length;
}

async function entriesOf({ trx }: Change, { gameId }: Names, templateId: string): Promise<OrphanedEntry[]> {
  const rows = await trx
    .selectFrom('asset_pack_entries')
    .innerJoin('asset_packs', 'asset_packs.id', 'asset_pack_entries.pack_id')
    .select(['pack_id', 'template_id', 'asset_id'])
    .where('game_id', '=', gameId)
    .where('template_id', '=', templateId)
    .orderBy('pack_id')
    .limit(1000)
    .execute();
  return rows.map(({ pack_id, template_id, asset_id }) => ({
    packId: pack_id,
    templateId: template_id,
    assetId: asset_id,
  }));
}
