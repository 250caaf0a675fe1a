import type { Kysely } from 'kysely';
import type { CreatedToken, CreateToken } from '../../model/generated/types.ts';
import type { Tables } from '../../store/tables.ts';
import { newId } from '../new-id.ts';
import { notFound, ServiceProblem } from '../problems.ts';
import { tokenRecord } from './token-record.ts';
import { hashToken, newTokenSecret } from './token-secret.ts';

/**
 * A new token. What it is, is in the answer and nowhere else.
 *
 * @throws ServiceProblem not-found where there is no such game, invalid-body where it would have ended already
 */
export async function createToken(
  db: Kysely<Tables>,
  now: Date,
  { name, role, gameId, expiresAt }: CreateToken,
): Promise<CreatedToken> {
  if (gameId !== undefined) await requireGame(db, gameId);
  const token = newTokenSecret();
  const row = await db
    .insertInto('tokens')
    .values({
      id: newId(),
      name: name.trim(),
      token_hash: hashToken(token),
      role,
      game_id: gameId ?? null,
      created_at: now,
      expires_at: expiresAt === undefined ? null : endOf(expiresAt, now),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { token, record: tokenRecord(row) };
}

async function requireGame(db: Kysely<Tables>, gameId: string): Promise<void> {
  const row = await db.selectFrom('games').select('id').where('id', '=', gameId).executeTakeFirst();
  if (row === undefined) throw notFound('game', gameId);
}

function endOf(expiresAt: string, now: Date): Date {
  const end = new Date(expiresAt);
  if (end.getTime() > now.getTime()) return end;
  const message = Number.isNaN(end.getTime()) ? 'is no moment' : 'must be in the future';
  throw new ServiceProblem('invalid-body', `‘${expiresAt}’ ${message}`, {
    errors: [{ path: '/expiresAt', message }],
  });
}
