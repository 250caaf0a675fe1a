import type { Selectable } from 'kysely';
import type { AssetPack } from '../../model/generated/types.ts';
import { present, timestamp, timestampOrNull } from '../../store/read-columns.ts';
import type { Tables } from '../../store/tables.ts';

export type PackRow = Selectable<Tables['asset_packs']>;

export function packRecord(row: PackRow): AssetPack {
  return present({
    id: row.id,
    gameId: row.game_id,
    name: row.name,
    description: row.description,
    promptDefaults: row.prompt_defaults_json,
    publishedVersionId: row.published_version_id,
    revision: row.revision,
    createdAt: timestamp(row.created_at),
    updatedAt: timestamp(row.updated_at),
    deletedAt: timestampOrNull(row.deleted_at),
  });
}
