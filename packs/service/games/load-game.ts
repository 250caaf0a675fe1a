import { type Kysely, sql } from 'kysely';
import { isOlderDefinition } from '../../model/migration/is-older-definition.ts';
import type { Tables } from '../../store/tables.ts';
import { storeImage } from '../assets/store-image.ts';
import type { Change } from '../change.ts';
import { notFound } from '../problems.ts';
import type { ServiceContext } from '../service-context.ts';
import { replaceGame } from './change-game.ts';
import type { GameRow } from './game-record.ts';
import { lockGame } from './lock-game.ts';
import { prepareDefinition } from './prepare-definition.ts';

/** Whether a definition may be an older one: so many are not that all of them need not be read to know. */
export const MAY_BE_OLDER = sql<boolean>`(
  not definition_json ? 'assetSystem'
  or definition_json ?| array['assetPacks', 'packs', 'activeAssetPackId', 'entityAssetOverrides']
  or definition_json -> 'assetSystem' ?| array['assetPacks', 'packs', 'assets']
)`;

/**
 * A game as it is today. An older definition is migrated now and written, once, whoever reads it and however many do
 * (specification 000, “Migration path”, step 4).
 *
 * @throws ServiceProblem not-found
 */
export async function loadGame(
  context: Pick<ServiceContext, 'store' | 'blobs'>,
  gameId: string,
): Promise<GameRow> {
  const { db } = context.store;
  const row = await readGame(db, gameId);
  if (!isOlderDefinition(row.definition_json)) return row;
  // Images are stored before the change: within one nothing may wait for a disk.
  const prepared = await prepareDefinition({ definition: row.definition_json }, async (bytes) => {
    const { contentHash } = await storeImage(context, bytes);
    return contentHash;
  });
  await db.transaction().execute(async (trx) => {
    const change: Change = { trx, actor: 'migration', now: new Date() };
    const locked = await lockGame(trx, gameId);
    // Another reader may have been first, and whatever was written since is of today.
    if (locked.revision !== row.revision) return;
    await replaceGame(change, locked, { prepared });
  });
  return readGame(db, gameId);
}

/** Migrates the game where it is of an older form. Whether it is, is asked once of each: none becomes older again. */
export async function requireCurrent(
  context: Pick<ServiceContext, 'store' | 'blobs'>,
  gameId: string,
): Promise<void> {
  const { db } = context.store;
  const known = CURRENT.get(db) ?? new Set();
  CURRENT.set(db, known);
  if (known.has(gameId)) return;
  const row = await db
    .selectFrom('games')
    .select(MAY_BE_OLDER.as('may_be_older'))
    .where('id', '=', gameId)
    .executeTakeFirst();
  if (row?.may_be_older) await loadGame(context, gameId);
  if (known.size >= MAX_KNOWN) known.clear();
  known.add(gameId);
}

/** Games of a database that are known to be of today. */
const CURRENT = new WeakMap<Kysely<Tables>, Set<string>>();
const MAX_KNOWN = 100_000;

async function readGame(db: Kysely<Tables>, gameId: string): Promise<GameRow> {
  const row = await db.selectFrom('games').selectAll().where('id', '=', gameId).executeTakeFirst();
  if (row === undefined) throw notFound('game', gameId);
  return row;
}
