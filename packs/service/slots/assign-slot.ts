import { unreachable } from '../../../contract/unreachable.ts';
import type { AssetPackEntry } from '../../model/generated/types.ts';
import { type Change, recordEvent } from '../change.ts';
import type { PackRow } from '../packs/pack-record.ts';
import { ServiceProblem } from '../problems.ts';
import { clearSlots } from './clear-slots.ts';
import { entryRecord } from './entry-record.ts';
import { putLockedEntries, type SlotContent } from './put-entries.ts';
import { readSlot } from './read-slot.ts';

/**
 * Lets a slot show an asset.
 *
 * @param pack as `lockPack` gave it
 * @throws ServiceProblem unknown-template, missing-asset, foreign-asset
 */
export async function assignSlot(
  change: Change,
  pack: PackRow,
  content: SlotContent,
): Promise<AssetPackEntry> {
  const put = { entries: [content], action: 'assign', orphans: 'refuse' } as const;
  const [changed] = await putLockedEntries(change, pack, put);
  if (changed === undefined) {
    const row = await readSlot(change.trx, pack.id, content.templateId);
    return row === undefined ? unreachable('a slot that changed nothing is filled') : entryRecord(row);
  }
  await recordEvent(change, {
    gameId: pack.game_id,
    type: 'entry.changed',
    payload: { packId: pack.id, templateId: content.templateId },
  });
  return changed;
}

/**
 * Empties a slot.
 *
 * @param pack as `lockPack` gave it
 * @throws ServiceProblem not-found where it is empty
 */
export async function unassignSlot(change: Change, pack: PackRow, templateId: string): Promise<void> {
  const cleared = await clearSlots(change, {
    packId: pack.id,
    templateIds: [templateId],
    action: 'unassign',
  });
  if (cleared.length === 0) throw new ServiceProblem('not-found', `The slot ‘${templateId}’ is empty`);
  await recordEvent(change, {
    gameId: pack.game_id,
    type: 'entry.changed',
    payload: { packId: pack.id, templateId },
  });
}
