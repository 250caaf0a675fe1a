import type { Selectable } from 'kysely';
import type { ServiceToken } from '../../model/generated/types.ts';
import { present, timestamp, timestampOrNull } from '../../store/read-columns.ts';
import type { Tables } from '../../store/tables.ts';

export type TokenRow = Selectable<Tables['tokens']>;

export function tokenRecord(row: TokenRow): ServiceToken {
  return present({
    id: row.id,
    name: row.name,
    role: row.role,
    gameId: row.game_id,
    createdAt: timestamp(row.created_at),
    expiresAt: timestampOrNull(row.expires_at),
    revokedAt: timestampOrNull(row.revoked_at),
  });
}
