import type { AssetPack, PromptDefaults } from '../../model/generated/types.ts';
import { jsonOrNull } from '../../store/json-column.ts';
import { type Change, recordEvent } from '../change.ts';
import { newId } from '../new-id.ts';
import { packRecord } from './pack-record.ts';

export interface NewPack {
  readonly gameId: string;
  readonly name: string;
  readonly description?: string;
  readonly promptDefaults?: PromptDefaults;
  /** The key of an embedded pack that this one was. */
  readonly sourceKey?: string;
}

/** A pack without entries: each of its slots is missing until something fills it. */
export async function createPack(change: Change, pack: NewPack): Promise<AssetPack> {
  const row = await change.trx
    .insertInto('asset_packs')
    .values({
      id: newId(),
      game_id: pack.gameId,
      name: pack.name.trim(),
      description: pack.description ?? null,
      prompt_defaults_json: jsonOrNull(pack.promptDefaults),
      source_key: pack.sourceKey ?? null,
      created_at: change.now,
      updated_at: change.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await recordEvent(change, { gameId: pack.gameId, type: 'pack.created', payload: { packId: row.id } });
  return packRecord(row);
}
