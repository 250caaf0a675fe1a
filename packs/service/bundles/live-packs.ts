import type { Kysely } from 'kysely';
import type { Tables } from '../../store/tables.ts';
import type { PackRow } from '../packs/pack-record.ts';

/** The packs of a game that were not deleted, by age. */
export function livePacks(db: Kysely<Tables>, gameId: string): Promise<PackRow[]> {
  return db
    .selectFrom('asset_packs')
    .selectAll()
    .where('game_id', '=', gameId)
    .where('deleted_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}
