import { sql } from 'kysely';
import type { SlotAction } from '../../model/generated/types.ts';
import { json } from '../../store/json-column.ts';
import type { Change } from '../change.ts';

export interface SlotsToClear {
  /** Locked by `lockPack`. */
  readonly packId: string;
  readonly templateIds: readonly string[] | 'all';
  readonly action: SlotAction;
}

/**
 * Empties slots and writes so into their history. Those that are empty already stay without a word. Nobody is told:
 * call `recordEvent` at the end of the change.
 *
 * @returns the templates whose slots showed something
 */
export async function clearSlots(
  { trx, actor, now }: Change,
  { packId, templateIds, action }: SlotsToClear,
): Promise<readonly string[]> {
  const chosen =
    templateIds === 'all'
      ? sql`true`
      : sql`template_id in (select jsonb_array_elements_text(${json(templateIds)}::jsonb))`;
  const { rows } = await sql<{ template_id: string }>`
    with removed as (
      delete from asset_pack_entries where pack_id = ${packId} and ${chosen} returning template_id
    ), logged as (
      insert into slot_changes (pack_id, template_id, action, replaces, actor, created_at)
      select ${packId}, template_id, ${action}::slot_action,
        (select max(earlier.id) from slot_changes earlier
          where earlier.pack_id = ${packId} and earlier.template_id = removed.template_id),
        ${actor}, ${now}::timestamptz
      from removed
    ), touched as (
      update asset_packs set updated_at = ${now}::timestamptz
      where id = ${packId} and exists (select 1 from removed)
    )
    select template_id from removed`.execute(trx);
  return rows.map(({ template_id }) => template_id);
}
