import type { Game, GameDefinitionV2, PatchGame } from '../../model/generated/types.ts';
import { fieldsOf } from '../../model/lenient.ts';
import { mergePatch } from '../../model/merge-patch.ts';
import { isOlderDefinition } from '../../model/migration/is-older-definition.ts';
import { json } from '../../store/json-column.ts';
import { type Change, recordEvent } from '../change.ts';
import { ServiceProblem } from '../problems.ts';
import { requireDefinition } from './check-definition.ts';
import { requireReferences } from './check-references.ts';
import { type GameRow, gameRecord } from './game-record.ts';
import { migrateDefinition } from './migrate-definition.ts';
import type { PreparedDefinition } from './prepare-definition.ts';

/**
 * Puts another definition in the place of a game's; an older one is migrated, and what it embeds joins what there is.
 *
 * @param row as `lockGame` gave it
 * @param name undefined leaves the name to the definition, and where that says none as it is
 * @throws ServiceProblem what `migrateDefinition` and `requireReferences` throw
 */
export async function replaceGame(
  change: Change,
  row: GameRow,
  { name, prepared }: { name?: string | undefined; prepared: PreparedDefinition },
): Promise<Game> {
  const isOlder = prepared.kind === 'older';
  const migrated = isOlder ? await migrateDefinition(change, row.id, prepared) : prepared;
  const { definition } = migrated;
  if (!isOlder)
    await requireReferences(change.trx, { gameId: row.id, before: row.definition_json, after: definition });
  const written = await writeGame(change, row, { name: name ?? definition.name ?? row.name, definition });
  await recordEvent(change, { gameId: row.id, type: 'game.changed', payload: { gameId: row.id } });
  return gameRecord(written, 'report' in migrated ? migrated.report : undefined);
}

/**
 * Applies a JSON Merge Patch to a game.
 *
 * @param row as `lockGame` gave it
 * @throws ServiceProblem invalid-body where what comes of it is no definition of today, wrong-pack, missing-asset,
 *   foreign-asset
 */
export async function patchGame(change: Change, row: GameRow, patch: PatchGame): Promise<Game> {
  const patched = fieldsOf(mergePatch({ name: row.name, definition: row.definition_json }, patch)) ?? {};
  const definition = requireDefinition(patched.definition);
  if (isOlderDefinition(definition))
    throw new ServiceProblem(
      'invalid-body',
      'A patch cannot bring an older definition; replace the game by it',
      {
        errors: [{ path: '/definition', message: 'is no definition of today' }],
      },
    );
  await requireReferences(change.trx, { gameId: row.id, before: row.definition_json, after: definition });
  const renamed = patch.definition?.name === undefined ? row.name : (definition.name ?? null);
  const name = patch.name === undefined ? renamed : patch.name;
  const written = await writeGame(change, row, { name, definition });
  await recordEvent(change, { gameId: row.id, type: 'game.changed', payload: { gameId: row.id } });
  return gameRecord(written);
}

/** @param row as `lockGame` gave it */
export async function writeGame(
  { trx, now }: Change,
  { id, revision }: GameRow,
  { name, definition }: { name: string | null; definition: GameDefinitionV2 },
): Promise<GameRow> {
  return trx
    .updateTable('games')
    .set({ name, definition_json: json(definition), revision: revision + 1, updated_at: now })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
