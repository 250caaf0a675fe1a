import type { Kysely } from 'kysely';
import type { Tables } from '../../store/tables.ts';
import { type Change, recordEvent } from '../change.ts';
import { ServiceProblem } from '../problems.ts';
import type { AssetRow } from './asset-record.ts';
import { findUses, gamesThatUse } from './asset-uses.ts';

/** Uses that a refusal names. */
const MAX_NAMED = 100;

/**
 * Marks an asset as deleted (specification 000, “Assets”). Its images stay until garbage is collected, and for ever
 * where a version needs them. Forced, what uses it stays as it is and shows nothing from then on, but for versions,
 * which never change.
 *
 * @param asset as `lockAsset` gave it
 * @throws ServiceProblem in-use, which says what uses it, unless it is forced
 */
export async function deleteAsset(
  change: Change,
  asset: AssetRow,
  { force }: { force: boolean },
): Promise<void> {
  const { trx, now } = change;
  if (!force) await requireUnused(trx, asset);
  await trx
    .updateTable('assets')
    .set({ deleted_at: now, revision: asset.revision + 1 })
    .where('id', '=', asset.id)
    .execute();
  const games = new Set(await gamesThatUse(trx, asset.id));
  if (asset.owner_game_id !== null) games.add(asset.owner_game_id);
  // In one order always, so that two changes never wait for each other.
  for (const gameId of [...games].sort())
    await recordEvent(change, { gameId, type: 'asset.deleted', payload: { assetId: asset.id } });
}

async function requireUnused(trx: Kysely<Tables>, asset: AssetRow): Promise<void> {
  const { items, count } = await findUses(trx, asset.id, { limit: MAX_NAMED });
  if (count === 0) return;
  throw new ServiceProblem(
    'in-use',
    `The asset ‘${asset.name ?? asset.id}’ is used in ${count} ${count === 1 ? 'place' : 'places'}; force=true deletes it all the same`,
    { uses: items, useCount: count },
  );
}
