import type { Kysely } from 'kysely';
import type { Tables } from '../../store/tables.ts';
import type { EntryRow } from './entry-record.ts';

/** What fills a slot; undefined where it is empty. */
export async function readSlot(
  db: Kysely<Tables>,
  packId: string,
  templateId: string,
): Promise<EntryRow | undefined> {
  return db
    .selectFrom('asset_pack_entries')
    .selectAll()
    .where('pack_id', '=', packId)
    .where('template_id', '=', templateId)
    .executeTakeFirst();
}
