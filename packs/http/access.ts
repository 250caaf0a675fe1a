import type { Kysely } from 'kysely';
import { allows } from '../model/role.ts';
import type { Caller } from '../service/caller.ts';
import { notFound, ServiceProblem } from '../service/problems.ts';
import type { Tables } from '../store/tables.ts';
import type { Access } from './route.ts';

/**
 * Holds the caller to what a route asks for.
 *
 * @throws ServiceProblem forbidden where the role does not suffice, not-found where what the path names is another
 *   game's or nobody's: whoever asks cannot tell which
 */
export async function requireAccess(
  { role, scope }: Access,
  { db, caller, params }: { db: Kysely<Tables>; caller: Caller; params: Readonly<Record<string, string>> },
): Promise<void> {
  if (!allows(caller.role, role))
    throw new ServiceProblem('forbidden', `This takes the role ‘${role}’; the token has ‘${caller.role}’`);
  if (scope === 'all' && caller.gameId !== undefined)
    throw new ServiceProblem('forbidden', 'This takes a token for all games');
  for (const [kind, id] of Object.entries(params)) await requireReach(db, { caller, kind, id, role });
}

interface Reach {
  readonly caller: Caller;
  /** Name of the path's parameter. */
  readonly kind: string;
  readonly id: string;
  readonly role: Access['role'];
}

async function requireReach(db: Kysely<Tables>, { caller, kind, id, role }: Reach): Promise<void> {
  const owner = await ownerOf(db, kind, id);
  if (owner === undefined) return;
  const name = kind.replace(/Id$/, '');
  if (owner.gameId === 'unknown') throw notFound(name, id);
  if (caller.gameId === undefined || owner.gameId === caller.gameId) return;
  // What all games share is everybody's to see and nobody's to change.
  if (owner.gameId !== null) throw notFound(name, id);
  if (role !== 'read') throw new ServiceProblem('forbidden', `All games share the ${name} ‘${id}’`);
}

interface Owner {
  /** null: of all games. */
  readonly gameId: string | null | 'unknown';
}

/** Undefined for parameters that name nothing of a game's own. */
async function ownerOf(db: Kysely<Tables>, kind: string, id: string): Promise<Owner | undefined> {
  const read = READERS[kind];
  if (read === undefined) return undefined;
  const row = await read(db, id);
  return row === undefined ? { gameId: 'unknown' } : { gameId: row.game_id };
}

type OwnerReader = (db: Kysely<Tables>, id: string) => Promise<{ game_id: string | null } | undefined>;

const READERS: Readonly<Record<string, OwnerReader>> = {
  gameId: (db, id) => db.selectFrom('games').select('id as game_id').where('id', '=', id).executeTakeFirst(),
  packId: (db, id) => db.selectFrom('asset_packs').select('game_id').where('id', '=', id).executeTakeFirst(),
  assetId: (db, id) =>
    db.selectFrom('assets').select('owner_game_id as game_id').where('id', '=', id).executeTakeFirst(),
  jobId: (db, id) =>
    db.selectFrom('generation_jobs').select('game_id').where('id', '=', id).executeTakeFirst(),
  versionId: (db, id) =>
    db
      .selectFrom('pack_versions')
      .innerJoin('asset_packs', 'asset_packs.id', 'pack_versions.pack_id')
      .select('asset_packs.game_id')
      .where('pack_versions.id', '=', id)
      .executeTakeFirst(),
};
