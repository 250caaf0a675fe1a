import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import { type AuditedRequest, recordAudit } from '../service/audit/record-audit.ts';
import type { Caller } from '../service/caller.ts';
import type { Change } from '../service/change.ts';
import { ServiceProblem } from '../service/problems.ts';
import { isOvertaken } from '../store/database-errors.ts';
import { json, jsonOrNull } from '../store/json-column.ts';
import type { Tables } from '../store/tables.ts';
import { etagOf } from './etag.ts';
import type { Reply } from './route.ts';

export interface ChangeRequest extends AuditedRequest {
  readonly caller: Caller;
  /** Of the header Idempotency-Key; undefined where there is none. */
  readonly key: string | undefined;
  /** Method, path and body: a key stands for one request. */
  readonly fingerprint: string;
}

type Work = (change: Change) => Promise<Reply>;

/**
 * Runs a change as one transaction, with its line of the audit log. With a key the answer is kept in the same
 * transaction: of requests with one key the first happens, those beside it wait, and all get its answer. What the
 * database gives up for another's sake runs again.
 *
 * @throws ServiceProblem idempotency-key-reused where the key stands for another request
 */
export async function runChange(db: Kysely<Tables>, request: ChangeRequest, work: Work): Promise<Reply> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute((trx) => changeOnce(trx, request, work));
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || !isOvertaken(error)) throw error;
      // Those who were in each other's way must not meet again at once.
      await pause(Math.random() * 20 * attempt);
    }
  }
}

const MOST_ATTEMPTS = 5;

async function changeOnce(trx: Transaction<Tables>, request: ChangeRequest, work: Work): Promise<Reply> {
  const change: Change = { trx, actor: request.caller.name, now: new Date() };
  if (request.key === undefined) return audited(change, request, work);
  const place = { scope: request.caller.scope, key: request.key };
  const hash = createHash('sha256').update(request.fingerprint).digest('hex');
  const earlier = await claimKey(trx, { ...place, request_hash: hash, created_at: change.now });
  if (earlier !== undefined) return earlier;
  const reply = await audited(change, request, work);
  await trx
    .updateTable('idempotency_keys')
    .set({
      status: reply.status ?? null,
      response_json: jsonOrNull(reply.body),
      headers_json: json({ ...reply.headers, ...(reply.revision && { etag: etagOf(reply.revision) }) }),
    })
    .where('scope', '=', place.scope)
    .where('key', '=', place.key)
    .execute();
  return reply;
}

async function audited(change: Change, request: ChangeRequest, work: Work): Promise<Reply> {
  const reply = await work(change);
  await recordAudit(change, { ...request, status: reply.status ?? request.status });
  return reply;
}

/** The answer that the key stands for already; undefined where it is ours now. Waits for who has it at this moment. */
async function claimKey(
  trx: Transaction<Tables>,
  row: { scope: string; key: string; request_hash: string; created_at: Date },
): Promise<Reply | undefined> {
  const { numInsertedOrUpdatedRows = 0n } = await trx
    .insertInto('idempotency_keys')
    .values(row)
    .onConflict((conflict) => conflict.columns(['scope', 'key']).doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows > 0n) return undefined;
  const kept = await trx
    .selectFrom('idempotency_keys')
    .selectAll()
    .where('scope', '=', row.scope)
    .where('key', '=', row.key)
    .executeTakeFirstOrThrow();
  if (kept.request_hash !== row.request_hash)
    throw new ServiceProblem(
      'idempotency-key-reused',
      `Idempotency-Key ‘${row.key}’ was sent with another request before`,
    );
  return {
    ...(kept.status !== null && { status: kept.status }),
    ...(kept.response_json !== null && { body: kept.response_json }),
    headers: { ...kept.headers_json, 'idempotency-replayed': 'true' },
  };
}
