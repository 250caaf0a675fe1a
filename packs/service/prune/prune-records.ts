import type { Kysely } from 'kysely';
import type { Tables } from '../../store/tables.ts';

/** How long is kept what only grows, in days. */
export interface Retention {
  readonly idempotencyKeys: number;
  readonly events: number;
  readonly auditLog: number;
}

export const RETENTION: Retention = { idempotencyKeys: 2, events: 14, auditLog: 400 };

/**
 * Takes away keys, events and lines of the audit log that are older than they are kept. Who listens to a game and was
 * away for longer is told to read it anew (`listen-to-game.ts`).
 */
export async function pruneRecords(db: Kysely<Tables>, now: Date, retention = RETENTION): Promise<void> {
  await db
    .deleteFrom('idempotency_keys')
    .where('created_at', '<', before(now, retention.idempotencyKeys))
    .execute();
  await db.deleteFrom('events').where('created_at', '<', before(now, retention.events)).execute();
  await db.deleteFrom('audit_log').where('at', '<', before(now, retention.auditLog)).execute();
}

function before(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000);
}
