import type { Kysely } from 'kysely';
import { timestamp } from '../../store/read-columns.ts';
import type { Tables } from '../../store/tables.ts';

export interface GameEventRow {
  readonly id: number;
  readonly type: string;
  /** What happened, with `at`. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Events of a game that came after another, in their order; at most 500. */
export async function readEvents(
  db: Kysely<Tables>,
  gameId: string,
  after: number,
): Promise<readonly GameEventRow[]> {
  const rows = await db
    .selectFrom('events')
    .select(['id', 'type', 'payload_json', 'created_at'])
    .where('game_id', '=', gameId)
    .where('id', '>', after)
    .orderBy('id')
    .limit(500)
    .execute();
  return rows.map(({ id, type, payload_json, created_at }) => ({
    id,
    type,
    data: { ...(payload_json as Record<string, unknown>), at: timestamp(created_at) },
  }));
}

/** Id of the last event of a game; 0 where there is none. */
export async function lastEvent(db: Kysely<Tables>, gameId: string): Promise<number> {
  const { last } = await db
    .selectFrom('events')
    .select(({ fn }) => fn.max('id').as('last'))
    .where('game_id', '=', gameId)
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

/** Whether everything that came after an event is still there: events are kept for some time only. */
export async function isKept(db: Kysely<Tables>, gameId: string, id: number): Promise<boolean> {
  const row = await db
    .selectFrom('events')
    .select('id')
    .where('game_id', '=', gameId)
    .where('id', '<=', id)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
