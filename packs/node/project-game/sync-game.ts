import { ServiceRefusal } from '../../client/client-errors.ts';
import type { PackClient } from '../../client/pack-client.ts';
import type { AssetSystem, Game, MigrationReferences } from '../../model/generated/types.ts';
import { isSameJson } from '../../model/same-json.ts';
import { type GameFile, GameFileError, writeGameFile } from './game-file.ts';
import { type SyncedState, type SyncMemory, textHash } from './sync-memory.ts';

export interface GameToSync {
  readonly client: PackClient;
  readonly gameId: string;
  readonly file: GameFile;
  readonly memory: SyncMemory;
  /** Whose `assetSystem` stands where both have changed it. */
  readonly take?: 'file' | 'service' | undefined;
  /** What an older definition names and does not hold itself; asked for where it is needed. */
  readonly references: () => Promise<MigrationReferences>;
}

export interface SyncedGame {
  readonly game: Game;
  readonly file: GameFile;
  readonly etag: string;
}

/**
 * Brings a project's file and the store together. The file is the truth of the definition; of `assetSystem`, which
 * packs and their users change in the store as well, it is whoever changed it since they last agreed. A file of an
 * older form is migrated in the store, once, and stays as it is.
 *
 * @throws GameFileError where both have changed `assetSystem` and nobody says whose stands, or where the file names
 *   packs or assets that the store does not have; ServiceRefusal, ServiceUnreachable, WriteError
 */
export async function syncGame(sync: GameToSync): Promise<SyncedGame> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await syncOnce(sync);
    } catch (error) {
      // Somebody changed the game between reading and writing: what they did is looked at, too.
      if (attempt === 5 || !isRefusal(error, 'precondition-failed', 'already-exists')) throw error;
    }
  }
}

async function syncOnce(sync: GameToSync): Promise<SyncedGame> {
  const stored = await readStored(sync);
  if (stored === undefined) return remember(sync, sync.file, await create(sync));
  if (sync.file.isOlder) return syncOlder(sync, stored);
  const assetSystem = mergeAssetSystem(sync, stored.game.definition.assetSystem);
  const { assetSystem: _, ...rest } = sync.file.definition;
  const wanted = { ...rest, ...(assetSystem !== undefined && { assetSystem }) };
  const now = isSameJson(wanted, stored.game.definition) ? stored : await replace(sync, wanted, stored.etag);
  const file = isSameJson(wanted, sync.file.definition) ? sync.file : writeGameFile(sync.file, wanted);
  return remember(sync, file, now);
}

/** The store has what was made of it, and maybe what was done since: to send it again is for when it is another. */
async function syncOlder(sync: GameToSync, stored: StoredGame): Promise<SyncedGame> {
  if (sync.memory.read()?.fileHash === textHash(sync.file.text)) return { ...stored, file: sync.file };
  return remember(sync, sync.file, await replace(sync, sync.file.definition, stored.etag));
}

interface StoredGame {
  readonly game: Game;
  readonly etag: string;
}

async function readStored({ client, gameId }: GameToSync): Promise<StoredGame | undefined> {
  try {
    const { body, etag = '*' } = await client.call('readGame', { params: { gameId } });
    return { game: body, etag };
  } catch (error) {
    if (isRefusal(error, 'not-found')) return undefined;
    throw error;
  }
}

async function create(sync: GameToSync): Promise<StoredGame> {
  const { client, gameId, file } = sync;
  const references = file.isOlder ? { references: await sync.references() } : {};
  const body = { id: gameId, definition: file.definition, ...references };
  return explained(file, async () => {
    const created = await client.call('createGame', { body });
    return { game: created.body, etag: created.etag ?? '*' };
  });
}

async function replace(sync: GameToSync, definition: object, ifMatch: string): Promise<StoredGame> {
  const { client, gameId, file } = sync;
  const references = file.isOlder ? { references: await sync.references() } : {};
  const body = { definition: { ...definition }, ...references };
  return explained(file, async () => {
    const replaced = await client.call('replaceGame', { params: { gameId }, body, ifMatch });
    return { game: replaced.body, etag: replaced.etag ?? '*' };
  });
}

/** A file that names what only another store has, as after a clone, or that has not the shape of a game. */
async function explained<T>({ path }: GameFile, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isRefusal(error, 'wrong-pack', 'missing-asset', 'foreign-asset'))
      throw new GameFileError(
        `${path} shows what the store does not have: ${error.message}. Import a bundle that has it (packwright packs import <file>), or take it out of assetSystem`,
        { cause: error },
      );
    if (isRefusal(error, 'invalid-body'))
      throw new GameFileError(`${path}: ${error.message}`, { cause: error });
    throw error;
  }
}

function mergeAssetSystem(
  { file, memory, take }: GameToSync,
  stored: AssetSystem | undefined,
): AssetSystem | undefined {
  // Its shape is the service's to look at.
  const own = file.definition.assetSystem as AssetSystem | undefined;
  if (isSameJson(own, stored) || take === 'file') return own;
  if (take === 'service') return stored;
  const base: SyncedState | undefined = memory.read();
  if (base === undefined) return own ?? stored;
  if (isSameJson(own ?? null, base.assetSystem)) return stored;
  if (isSameJson(stored ?? null, base.assetSystem)) return own;
  throw new GameFileError(
    `${file.path} and the service both have another assetSystem since they last agreed: say --take file or --take service`,
  );
}

function remember({ memory }: GameToSync, file: GameFile, { game, etag }: StoredGame): SyncedGame {
  const state = { assetSystem: game.definition.assetSystem ?? null, fileHash: textHash(file.text) };
  if (!isSameJson(memory.read(), state)) memory.write(state);
  return { game, etag, file };
}

function isRefusal(error: unknown, ...codes: readonly string[]): error is ServiceRefusal {
  return error instanceof ServiceRefusal && codes.includes(error.problem.code);
}
