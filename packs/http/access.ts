import type { Kysely } from 'kysely';
import { allows } from '../model/role.ts';
import type { Caller } from '../service/caller.ts';
import { notFound, ServiceProblem } from '../service/problems.ts';
import type { Tables } from '../store/tables.ts';
import { KnownOwners } from './known-owners.ts';
import type { Access } from './route.ts';

/**
 * Holds the caller to what a route asks for.
 *
 * @returns the game that the path is about; undefined where it is about none, or what it names is of all games
 * @throws ServiceProblem forbidden where the role does not suffice, not-found where what the path names is another
 *   game's or nobody's: whoever asks cannot tell which
 */
export async function requireAccess(
  { role, scope }: Access,
  { db, caller, params }: { db: Kysely<Tables>; caller: Caller; params: Readonly<Record<string, string>> },
): Promise<string | undefined> {
  if (!allows(caller.role, role))
    throw new ServiceProblem('forbidden', `This takes the role ‘${role}’; the token has ‘${caller.role}’`);
  if (scope === 'all' && caller.gameId !== undefined)
    throw new ServiceProblem('forbidden', 'This takes a token for all games');
  let game: string | undefined;
  for (const [kind, id] of Object.entries(params))
    game = (await requireReach(db, { caller, kind, id, role })) ?? game;
  return game;
}

export interface Reach {
  readonly caller: Caller;
  /** Name of the path's parameter. */
  readonly kind: string;
  readonly id: string;
  readonly role: Access['role'];
}

/**
 * Holds the caller to the game that something belongs to, and tells which it is; undefined where it is of all games, or
 * of a kind that no game has.
 *
 * @throws ServiceProblem not-found, forbidden
 */
export async function requireReach(
  db: Kysely<Tables>,
  { caller, kind, id, role }: Reach,
): Promise<string | undefined> {
  if (READERS[kind] === undefined) return undefined;
  const owner = knownOwner(db, { caller, kind, id, role }) ?? (await readOwner(db, kind, id));
  const name = kind.replace(/Id$/, '');
  if (owner === undefined) throw notFound(name, id);
  if (owner.game_id !== null && caller.gameId !== undefined && owner.game_id !== caller.gameId)
    throw notFound(name, id);
  // What all games share is everybody's to see and nobody's to change.
  if (owner.game_id === null && caller.gameId !== undefined && role !== 'read')
    throw new ServiceProblem('forbidden', `All games share the ${name} ‘${id}’`);
  return owner.game_id ?? undefined;
}

interface Owner {
  readonly game_id: string | null;
}

async function readOwner(db: Kysely<Tables>, kind: string, id: string): Promise<Owner | undefined> {
  const owner = await READERS[kind]?.(db, id);
  if (owner !== undefined) ownersOf(db).remember(`${kind} ${id}`, owner);
  return owner;
}

/**
 * What belongs to a game stays with it, and so need not be asked for again, but for assets: they may come to belong to
 * all. Who may see one before may see it then; whoever else asks, or wants to change it, makes us look.
 */
function knownOwner(db: Kysely<Tables>, { caller, kind, id, role }: Reach): Owner | undefined {
  const owner = ownersOf(db).recall(`${kind} ${id}`);
  if (owner === undefined || kind !== 'assetId') return owner;
  const isOwn = caller.gameId === undefined || caller.gameId === owner.game_id;
  return role === 'read' && isOwn ? owner : undefined;
}

/** Of each database, as long as somebody has it open. */
const OWNERS = new WeakMap<Kysely<Tables>, KnownOwners>();

function ownersOf(db: Kysely<Tables>): KnownOwners {
  const known = OWNERS.get(db) ?? new KnownOwners();
  OWNERS.set(db, known);
  return known;
}

type OwnerReader = (db: Kysely<Tables>, id: string) => Promise<Owner | undefined>;

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
