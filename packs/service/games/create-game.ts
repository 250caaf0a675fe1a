import type { Game } from '../../model/generated/types.ts';
import { json } from '../../store/json-column.ts';
import { type Change, recordEvent } from '../change.ts';
import { newId } from '../new-id.ts';
import { ServiceProblem } from '../problems.ts';
import { requireReferences } from './check-references.ts';
import { gameRecord } from './game-record.ts';
import { migrateDefinition } from './migrate-definition.ts';
import type { PreparedDefinition } from './prepare-definition.ts';

export interface NewGame {
  /** Chosen here where it is absent. */
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly prepared: PreparedDefinition;
}

/**
 * A game; of an older definition with the packs and assets that it embeds.
 *
 * @throws ServiceProblem already-exists, and what `migrateDefinition` and `requireReferences` throw
 */
export async function createGame(change: Change, { id = newId(), name, prepared }: NewGame): Promise<Game> {
  const { trx, now } = change;
  const inserted = await trx
    .insertInto('games')
    .values({ id, definition_json: json({ templates: {}, entities: [] }), created_at: now, updated_at: now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted === undefined) throw new ServiceProblem('already-exists', `There is a game ‘${id}’ already`);
  const migrated = prepared.kind === 'older' ? await migrateDefinition(change, id, prepared) : prepared;
  const { definition } = migrated;
  if (prepared.kind === 'current')
    await requireReferences(trx, { gameId: id, before: undefined, after: definition });
  const row = await trx
    .updateTable('games')
    .set({ name: name ?? definition.name ?? null, definition_json: json(definition) })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await recordEvent(change, { gameId: id, type: 'game.created', payload: { gameId: id } });
  return gameRecord(row, 'report' in migrated ? migrated.report : undefined);
}
