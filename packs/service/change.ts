import { sql, type Transaction } from 'kysely';
import { json } from '../store/json-column.ts';
import type { Tables } from '../store/tables.ts';

/** A transaction of the service: all of it happens, or nothing. */
export interface Change {
  readonly trx: Transaction<Tables>;
  /** Who makes it: the name of a token. */
  readonly actor: string;
  /** The moment that all rows of the change carry, in whole milliseconds. */
  readonly now: Date;
}

export interface ChangeEvent {
  readonly gameId: string;
  /** `pack.created`, `entry.changed`: kind and what happened. */
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/**
 * Tells those who listen to the game, once the change is kept. Call it last: until the change ends no other one of the
 * game can tell anything, so that events come in the order of their ids and none is passed over.
 */
export async function recordEvent({ trx, now }: Change, event: ChangeEvent): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`events ${event.gameId}`}, 0))`.execute(trx);
  await trx
    .insertInto('events')
    .values({ game_id: event.gameId, type: event.type, payload_json: json(event.payload), created_at: now })
    .execute();
}
