import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { migrateToLatest } from '../store/migrate.ts';
import { type Store, StoreError } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
import { INIT_OPTIONS, START_OPTIONS } from './embedded-options.ts';
import { removeUnfinished, unfinishedFolder, unpackSnapshot } from './snapshot/unpack-snapshot.ts';

export interface EmbeddedOptions {
  /** What an empty database is made from, `makeSnapshot`; where nobody says, what the build has laid beside this. */
  readonly snapshot?: Uint8Array | undefined;
}

/**
 * The database that runs within this process. No other process may have the same folder open: nothing here keeps two
 * apart, and both would lose what they write.
 *
 * @param folder where its data is, an absolute path whose parent exists; undefined for memory alone
 * @throws StoreError
 */
export async function openEmbeddedStore(
  folder: string | undefined,
  options: EmbeddedOptions = {},
): Promise<Store> {
  const client = await open(folder, () => options.snapshot ?? bundledSnapshot());
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: client }) });
  const close = async () => {
    await db.destroy();
    if (!client.closed) await client.close();
  };
  try {
    await migrateToLatest(db);
  } catch (error) {
    await close();
    throw error;
  }
  return { kind: 'embedded', db, close };
}

async function open(folder: string | undefined, snapshot: () => Uint8Array | undefined): Promise<PGlite> {
  try {
    if (folder === undefined) return await inMemory(snapshot());
    if (!existsSync(folder)) await makeData(folder, snapshot());
    return await start({ dataDir: folder });
  } catch (error) {
    // What the database throws at its start need not be an Error.
    const reason = error instanceof Error ? error.message : inspect(error);
    throw new StoreError(`The database in ${folder ?? 'memory'} could not be opened: ${reason}`, {
      cause: error,
    });
  }
}

function inMemory(snapshot: Uint8Array | undefined): Promise<PGlite> {
  return start(snapshot === undefined ? {} : { loadDataDir: new Blob([new Uint8Array(snapshot)]) });
}

/** The folder appears when all of it is there: a process that is killed before leaves none. */
async function makeData(folder: string, snapshot: Uint8Array | undefined): Promise<void> {
  if (snapshot !== undefined) {
    unpackSnapshot(folder, snapshot);
    return;
  }
  removeUnfinished(folder);
  const unfinished = unfinishedFolder(folder);
  await (await start({ dataDir: unfinished })).close();
  renameSync(unfinished, folder);
}

function start(options: PGliteOptions): Promise<PGlite> {
  return PGlite.create({
    ...options,
    startParams: [...START_OPTIONS],
    initDbStartParams: [...INIT_OPTIONS],
  });
}

/** Undefined in the sources, which have none. */
function bundledSnapshot(): Uint8Array | undefined {
  const file = join(import.meta.dirname, SNAPSHOT_FILE);
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** Its name beside the bundles. */
export const SNAPSHOT_FILE = 'empty-database.tar.gz';
