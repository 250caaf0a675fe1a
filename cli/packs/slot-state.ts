import { ServiceRefusal } from '../../packs/client/client-errors.ts';
import type { AssetPackEntry } from '../../packs/model/generated/types.ts';
import type { PackSession } from './pack-session.ts';

export interface Slot {
  readonly packId: string;
  readonly templateId: string;
}

/** What a slot shows, and the ETag with which it can be changed; undefined where it is empty. */
export async function readSlotState(
  { client }: PackSession,
  { packId, templateId }: Slot,
): Promise<{ readonly entry: AssetPackEntry; readonly etag: string } | undefined> {
  try {
    const { body, etag = '*' } = await client.call('getEntry', { params: { packId, templateId } });
    return { entry: body, etag };
  } catch (error) {
    if (error instanceof ServiceRefusal && error.problem.code === 'not-found') return undefined;
    throw error;
  }
}
