import type { Kysely, Selectable } from 'kysely';
import type { SlotChange, SlotChangePage } from '../../model/generated/types.ts';
import { present, timestamp } from '../../store/read-columns.ts';
import type { Tables } from '../../store/tables.ts';
import { DEFAULT_LIMIT, decodeCursor, pageOf } from '../page.ts';
import { cursorNumber } from './cursor-number.ts';

export type SlotChangeRow = Selectable<Tables['slot_changes']>;

/**
 * What was changed in a pack, or in one slot of it, the latest first.
 *
 * @throws ServiceProblem bad-cursor
 */
export async function slotHistory(
  db: Kysely<Tables>,
  { packId, templateId }: { packId: string; templateId: string | undefined },
  { limit = DEFAULT_LIMIT, cursor }: { limit?: number; cursor?: string },
): Promise<SlotChangePage> {
  const before = decodeCursor(cursor);
  let query = db.selectFrom('slot_changes').selectAll().where('pack_id', '=', packId);
  if (templateId !== undefined) query = query.where('template_id', '=', templateId);
  if (before !== undefined) query = query.where('id', '<', cursorNumber(before));
  const rows = await query
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, {
    item: slotChangeRecord,
    cursor: (row) => ({ at: row.created_at, id: String(row.id) }),
  });
}

export function slotChangeRecord(row: SlotChangeRow): SlotChange {
  return present({
    id: Number(row.id),
    packId: row.pack_id,
    templateId: row.template_id,
    action: row.action,
    assetId: row.asset_id,
    placement: row.placement_json,
    lastGeneration: row.last_generation_json,
    replaces: row.replaces === null ? null : Number(row.replaces),
    actor: row.actor,
    createdAt: timestamp(row.created_at),
  });
}
