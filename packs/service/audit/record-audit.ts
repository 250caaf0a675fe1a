import type { Change } from '../change.ts';

export interface AuditedRequest {
  /** The operation's id in the OpenAPI document. */
  readonly operation: string;
  readonly gameId: string | undefined;
  /** Method and path of the request. */
  readonly target: string;
  readonly status: number;
  readonly requestId: string;
}

/** Within the change itself: what is kept is in the log, and nothing else is. */
export async function recordAudit({ trx, actor, now }: Change, request: AuditedRequest): Promise<void> {
  await trx
    .insertInto('audit_log')
    .values({
      at: now,
      actor,
      operation: request.operation,
      game_id: request.gameId ?? null,
      target: request.target,
      status: request.status,
      request_id: request.requestId,
    })
    .execute();
}
