import { sql } from 'kysely';
import type { PackVersion } from '../../model/generated/types.ts';
import { type Change, recordEvent } from '../change.ts';
import { newId } from '../new-id.ts';
import type { PackRow } from '../packs/pack-record.ts';
import { ServiceProblem } from '../problems.ts';
import { movePublishedPointer } from './published-pointer.ts';
import { requireVersion } from './read-version.ts';

/** How many slots a refusal names. */
const MAX_NAMED = 100;

/**
 * Keeps what a pack maps at this moment as a version that never changes, and lets the published pointer show it.
 *
 * @param pack as `lockPack` gave it
 * @throws ServiceProblem missing-asset where a slot shows an asset that was deleted
 */
export async function publishVersion(
  change: Change,
  pack: PackRow,
  { label }: { label?: string },
): Promise<PackVersion> {
  await lockAssetsOf(change, pack.id);
  const id = newId();
  await sql`
    with version as (
      insert into pack_versions (id, pack_id, number, label, actor, created_at)
      select ${id}, ${pack.id}, coalesce(max(number), 0) + 1, ${label?.trim() || null}, ${change.actor},
        ${change.now}::timestamptz
      from pack_versions where pack_id = ${pack.id}
      returning id
    )
    insert into pack_version_entries (version_id, template_id, asset_id, placement_json)
    select version.id, template_id, asset_id, placement_json
    from version, asset_pack_entries where pack_id = ${pack.id}`.execute(change.trx);
  await movePublishedPointer(change, pack, id);
  await recordEvent(change, {
    gameId: pack.game_id,
    type: 'pack.published',
    payload: { packId: pack.id, versionId: id },
  });
  return requireVersion(change.trx, id);
}

/** A version keeps its assets for ever: none of them is deleted while it is made, nor was before. */
async function lockAssetsOf({ trx }: Change, packId: string): Promise<void> {
  const { rows } = await sql<{ template_id: string }>`
    with used as materialized (
      select entry.template_id, asset.deleted_at
      from asset_pack_entries entry join assets asset on asset.id = entry.asset_id
      where entry.pack_id = ${packId}
      order by asset.id for share of asset
    )
    select template_id from used where deleted_at is not null order by template_id`.execute(trx);
  if (rows.length === 0) return;
  const errors = rows
    .slice(0, MAX_NAMED)
    .map(({ template_id }) => ({ path: template_id, message: 'shows an asset that was deleted' }));
  throw new ServiceProblem(
    'missing-asset',
    `The slot ‘${rows[0]?.template_id}’ shows an asset that was deleted; give it another one or empty it`,
    { errors },
  );
}
