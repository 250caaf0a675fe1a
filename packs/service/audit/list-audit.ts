import type { Kysely, Selectable } from 'kysely';
import type { AuditEntry, AuditPage, AuditQuery } from '../../model/generated/types.ts';
import { present, timestamp } from '../../store/read-columns.ts';
import type { Tables } from '../../store/tables.ts';
import { badCursor, DEFAULT_LIMIT, decodeCursor, pageOf } from '../page.ts';

/** Changes that happened, the latest first. */
export async function listAudit(
  db: Kysely<Tables>,
  { gameId, actor, limit = DEFAULT_LIMIT, cursor }: AuditQuery,
): Promise<AuditPage> {
  const after = lineBefore(cursor);
  let query = db.selectFrom('audit_log').selectAll();
  if (gameId !== undefined) query = query.where('game_id', '=', gameId);
  if (actor !== undefined) query = query.where('actor', '=', actor);
  if (after !== undefined) query = query.where('id', '<', after);
  const rows = await query
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, {
    item: auditEntry,
    cursor: ({ at, id }) => ({ at, id: String(id) }),
  });
}

function lineBefore(cursor: string | undefined): number | undefined {
  const id = decodeCursor(cursor)?.id;
  if (id === undefined) return undefined;
  if (/^\d{1,15}$/.test(id)) return Number(id);
  throw badCursor(cursor ?? '');
}

function auditEntry(row: Selectable<Tables['audit_log']>): AuditEntry {
  return present({
    id: row.id,
    at: timestamp(row.at),
    actor: row.actor,
    operation: row.operation,
    gameId: row.game_id,
    target: row.target,
    status: row.status,
    requestId: row.request_id,
  });
}
