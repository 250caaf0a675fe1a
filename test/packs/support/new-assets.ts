import type { Kysely } from 'kysely';
import { newId } from '../../../packs/service/new-id.ts';
import type { Tables } from '../../../packs/store/tables.ts';

/** Assets without an image of their own, by their ids: of a game, or shared by all where it is null. */
export async function newAssets(
  db: Kysely<Tables>,
  gameId: string | null,
  count: number,
): Promise<readonly string[]> {
  const rows = Array.from({ length: count }, (_, index) => ({
    id: newId(),
    owner_game_id: gameId,
    source: 'uploaded' as const,
    name: `asset ${index}`,
    image_url: `https://images.example/${index}.png`,
  }));
  for (let start = 0; start < rows.length; start += 5000)
    await db
      .insertInto('assets')
      .values(rows.slice(start, start + 5000))
      .execute();
  return rows.map(({ id }) => id);
}
