import type { Selectable } from 'kysely';
import type { Game, MigrationReport } from '../../model/generated/types.ts';
import { present, timestamp } from '../../store/read-columns.ts';
import type { Tables } from '../../store/tables.ts';

export type GameRow = Selectable<Tables['games']>;

export function gameRecord(row: GameRow, migration?: MigrationReport): Game {
  return present({
    id: row.id,
    name: row.name,
    definition: row.definition_json,
    ...(migration !== undefined && { migration }),
    revision: row.revision,
    createdAt: timestamp(row.created_at),
    updatedAt: timestamp(row.updated_at),
  });
}
