import { type RawBuilder, sql } from 'kysely';
import { IS_UNUSED } from '../assets/asset-uses.ts';

/**
 * Whether the row `assets` of a query may go (specification 000, “Deletion semantics”): it is old enough, and no entry,
 * override or version uses it. What somebody deleted goes for that alone; else nothing may need it that people come
 * back to: the history of a pack that is there or was a while ago, a task of generation, an upload of the same image.
 */
export function isGarbage(olderThan: Date): RawBuilder<boolean> {
  return sql<boolean>`(
    case when assets.deleted_at is null
      then assets.created_at < ${olderThan} and not ${isWanted(olderThan)}
      else assets.deleted_at < ${olderThan} and not ${IS_STRIPPED}
    end
    and ${IS_UNUSED}
  )`;
}

function isWanted(olderThan: Date): RawBuilder<boolean> {
  return sql<boolean>`(
    exists (
      select from slot_changes change join asset_packs pack on pack.id = change.pack_id
      where change.asset_id = assets.id and (pack.deleted_at is null or pack.deleted_at >= ${olderThan})
    )
    or exists (select from generation_tasks task where task.asset_id = assets.id)
    or exists (select from blobs where blobs.hash = assets.content_hash and blobs.offered_at >= ${olderThan})
  )`;
}

/** Whether the record stays without its images: history and tasks name it, and shall tell what there was. */
export const IS_REMEMBERED = sql<boolean>`(
  exists (select from slot_changes change where change.asset_id = assets.id)
  or exists (select from generation_tasks task where task.asset_id = assets.id)
)`;

/** Whether its images went already, and only the record is left. */
const IS_STRIPPED = sql<boolean>`(
  assets.content_hash is null
  and not exists (select from asset_variants variant where variant.asset_id = assets.id)
  and ${IS_REMEMBERED}
)`;
