import type { Transaction } from 'kysely';
import type { AssetSystem, GameDefinitionV2 } from '../../model/generated/types.ts';
import type { Tables } from '../../store/tables.ts';
import { ServiceProblem } from '../problems.ts';
import { lockUsableAssets } from '../slots/slot-rules.ts';

export interface ReferencesToCheck {
  readonly gameId: string;
  /** What the game names already: it may be gone by now, and may stay so. */
  readonly before: GameDefinitionV2 | undefined;
  readonly after: GameDefinitionV2;
}

/**
 * Holds what a definition newly names to what the game has: its active pack, that pack's pinned version, and assets of
 * its own or of all games. None of them is deleted until the transaction ends.
 *
 * @throws ServiceProblem wrong-pack, missing-asset, foreign-asset
 */
export async function requireReferences(
  trx: Transaction<Tables>,
  { gameId, before, after }: ReferencesToCheck,
): Promise<void> {
  const was = before?.assetSystem ?? {};
  const system = after.assetSystem ?? {};
  await requirePackChoice(trx, gameId, { was, system });
  const known = new Set(overriddenBy(was));
  await lockUsableAssets(
    trx,
    gameId,
    overriddenBy(system).filter((id) => !known.has(id)),
  );
}

function overriddenBy({ entityAssetOverrides = {} }: AssetSystem): string[] {
  return Object.values(entityAssetOverrides).flatMap((ref) => (ref === undefined ? [] : [ref.assetId]));
}

async function requirePackChoice(
  trx: Transaction<Tables>,
  gameId: string,
  { was, system }: { was: AssetSystem; system: AssetSystem },
): Promise<void> {
  const { activeAssetPackId: packId, pinnedPackVersionId: versionId } = system;
  if (packId === was.activeAssetPackId && versionId === was.pinnedPackVersionId) return;
  if (packId === undefined) {
    if (versionId !== undefined)
      throw wrongPack('pinnedPackVersionId', 'Without an active pack no version of it can be pinned');
    return;
  }
  await requireOwnPack(trx, gameId, packId);
  if (versionId !== undefined) await requireVersion(trx, packId, versionId);
}

async function requireOwnPack(trx: Transaction<Tables>, gameId: string, packId: string): Promise<void> {
  const pack = await trx
    .selectFrom('asset_packs')
    .select('deleted_at')
    .where('id', '=', packId)
    .where('game_id', '=', gameId)
    .forShare()
    .executeTakeFirst();
  if (pack === undefined)
    throw wrongPack('activeAssetPackId', `The game has no pack ‘${packId}’ to be its active one`);
  if (pack.deleted_at !== null)
    throw wrongPack('activeAssetPackId', `The pack ‘${packId}’ was deleted; it cannot be the active one`);
}

async function requireVersion(trx: Transaction<Tables>, packId: string, versionId: string): Promise<void> {
  const version = await trx
    .selectFrom('pack_versions')
    .select('id')
    .where('id', '=', versionId)
    .where('pack_id', '=', packId)
    .executeTakeFirst();
  if (version === undefined)
    throw wrongPack('pinnedPackVersionId', `The pack ‘${packId}’ has no version ‘${versionId}’`);
}

function wrongPack(field: string, message: string): ServiceProblem {
  const path = `/definition/assetSystem/${field}`;
  return new ServiceProblem('wrong-pack', message, { errors: [{ path, message }] });
}
