import type { Selectable } from 'kysely';
import type { AssetPackEntry } from '../../model/generated/types.ts';
import { present, timestamp } from '../../store/read-columns.ts';
import type { Tables } from '../../store/tables.ts';

export type EntryRow = Selectable<Tables['asset_pack_entries']>;

export function entryRecord(row: EntryRow): AssetPackEntry {
  return present({
    id: row.id,
    packId: row.pack_id,
    templateId: row.template_id,
    assetId: row.asset_id,
    placement: row.placement_json,
    lastGeneration: row.last_generation_json,
    revision: row.revision,
    createdAt: timestamp(row.created_at),
    updatedAt: timestamp(row.updated_at),
  });
}
