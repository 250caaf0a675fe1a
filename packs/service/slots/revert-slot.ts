import type { SlotAction, SlotChange } from '../../model/generated/types.ts';
import { type Change, recordEvent } from '../change.ts';
import type { PackRow } from '../packs/pack-record.ts';
import { ServiceProblem } from '../problems.ts';
import { clearSlots } from './clear-slots.ts';
import { putLockedEntries } from './put-entries.ts';
import { type SlotChangeRow, slotChangeRecord, slotHistory } from './slot-history.ts';

/**
 * Lets a slot show what it showed after one of its earlier changes: asset, placement and how it was generated, or
 * nothing. That is a change of its own; what came between stays in the history.
 *
 * @param pack as `lockPack` gave it
 * @returns the slot's latest change, which is an older one where it shows that already
 * @throws ServiceProblem not-found where the slot has no such change, missing-asset where its asset is gone,
 *   unknown-template where the game has no such slot any more
 */
export async function revertSlot(
  change: Change,
  pack: PackRow,
  { templateId, changeId }: { templateId: string; changeId: number },
): Promise<SlotChange> {
  const earlier = await change.trx
    .selectFrom('slot_changes')
    .selectAll()
    .where('pack_id', '=', pack.id)
    .where('template_id', '=', templateId)
    .where('id', '=', changeId)
    .executeTakeFirst();
  if (earlier === undefined)
    throw new ServiceProblem('not-found', `The slot ‘${templateId}’ has no change ‘${changeId}’`);
  const hasChanged = await restore(change, pack, earlier);
  if (hasChanged)
    await recordEvent(change, {
      gameId: pack.game_id,
      type: 'entry.changed',
      payload: { packId: pack.id, templateId },
    });
  const latest = await slotHistory(change.trx, { packId: pack.id, templateId }, { limit: 1 });
  return latest.items[0] ?? slotChangeRecord(earlier);
}

/** These say what came: where the asset is missing, it was collected since. */
const FILLING: readonly SlotAction[] = ['assign', 'generate', 'migrate', 'import'];

async function restore(change: Change, pack: PackRow, earlier: SlotChangeRow): Promise<boolean> {
  const { template_id: templateId, asset_id: assetId } = earlier;
  if (assetId !== null) {
    const content = {
      templateId,
      assetId,
      placement: earlier.placement_json ?? undefined,
      lastGeneration: earlier.last_generation_json ?? undefined,
    };
    const put = { entries: [content], action: 'revert', orphans: 'refuse' } as const;
    return (await putLockedEntries(change, pack, put)).length > 0;
  }
  if (FILLING.includes(earlier.action))
    throw new ServiceProblem('missing-asset', `The asset of change ‘${earlier.id}’ was collected`);
  const cleared = await clearSlots(change, { packId: pack.id, templateIds: [templateId], action: 'revert' });
  return cleared.length > 0;
}
