import type { ActivateAssetPack, ActiveAssetPack, AssetSystem } from '../../model/generated/types.ts';
import { type Change, recordEvent } from '../change.ts';
import { ServiceProblem } from '../problems.ts';
import { writeGame } from './change-game.ts';
import { requireReferences } from './check-references.ts';
import type { GameRow } from './game-record.ts';

/**
 * Lets a game show another pack, or a version of one, or none.
 *
 * @param row as `lockGame` gave it
 * @throws ServiceProblem wrong-pack; invalid-body for a version of no pack
 */
export async function activatePack(
  change: Change,
  row: GameRow,
  { packId, versionId }: ActivateAssetPack,
): Promise<ActiveAssetPack> {
  if (packId === null && versionId !== undefined)
    throw new ServiceProblem('invalid-body', 'Without a pack there is no version of it to be shown', {
      errors: [{ path: '/versionId', message: 'takes a packId' }],
    });
  const { activeAssetPackId: _, pinnedPackVersionId: __, ...rest } = row.definition_json.assetSystem ?? {};
  const assetSystem: AssetSystem = {
    ...rest,
    ...(packId !== null && { activeAssetPackId: packId }),
    ...(versionId !== undefined && { pinnedPackVersionId: versionId }),
  };
  const definition = { ...row.definition_json, assetSystem };
  await requireReferences(change.trx, { gameId: row.id, before: row.definition_json, after: definition });
  const { revision } = await writeGame(change, row, { name: row.name, definition });
  await recordEvent(change, {
    gameId: row.id,
    type: 'game.pack-activated',
    payload: { gameId: row.id, packId, ...(versionId !== undefined && { versionId }) },
  });
  const { activeAssetPackId, pinnedPackVersionId } = assetSystem;
  return {
    ...(activeAssetPackId !== undefined && { activeAssetPackId }),
    ...(pinnedPackVersionId !== undefined && { pinnedPackVersionId }),
    revision,
  };
}
