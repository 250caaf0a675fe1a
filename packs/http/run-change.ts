import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Caller } from '../service/caller.ts';
import type { Change } from '../service/change.ts';
import { ServiceProblem } from '../service/problems.ts';
import { json, jsonOrNull } from '../store/json-column.ts';
import type { Tables } from '../store/tables.ts';
import { etagOf } from './etag.ts';
import type { Reply } from './route.ts';

export interface Keyed {
  /** Of the header Idempotency-Key; undefined where there is none. */
  readonly key: string | undefined;
  /** Method, path and body: a key stands for one request. */
  readonly fingerprint: string;
}

/**
 * Runs a change as one transaction. With a key the answer is kept in the same transaction: of requests with one key
 * the first happens, those beside it wait, and all get its answer.
 *
 * @throws ServiceProblem idempotency-key-reused where the key stands for another request
 */
export async function runChange(
  db: Kysely<Tables>,
  { caller, keyed }: { caller: Caller; keyed: Keyed },
  work: (change: Change) => Promise<Reply>,
): Promise<Reply> {
  return db.transaction().execute(async (trx) => {
    const change: Change = { trx, actor: caller.name, now: new Date() };
    if (keyed.key === undefined) return work(change);
    const place = { scope: caller.scope, key: keyed.key };
    const request = createHash('sha256').update(keyed.fingerprint).digest('hex');
    const earlier = await claimKey(trx, { ...place, request_hash: request });
    if (earlier !== undefined) return earlier;
    const reply = await work(change);
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
  });
}

/** The answer that the key stands for already; undefined where it is ours now. Waits for who has it at this moment. */
async function claimKey(
  trx: Transaction<Tables>,
  row: { scope: string; key: string; request_hash: string },
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
