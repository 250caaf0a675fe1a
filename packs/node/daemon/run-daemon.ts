import { randomBytes } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { userInfo } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { createApp } from '../../http/app.ts';
import { ROUTES } from '../../http/routes.ts';
import type { Caller } from '../../service/caller.ts';
import type { ServiceContext } from '../../service/service-context.ts';
import { openBlobs } from '../blobs/open-blobs.ts';
import { openEmbeddedStore } from '../open-embedded-store.ts';
import { type Listening, listen } from '../serve/listen.ts';
import { spoolToDisk } from '../spool-to-disk.ts';
import { Activity } from './activity.ts';
import { askService, type DaemonIdentity } from './ask-service.ts';
import { isSame, withDaemonRoutes } from './daemon-routes.ts';
import { type OwnerLock, takeOwnerLock } from './owner-lock.ts';
import { makeServiceFolder, type ServicePlace, servicePlace } from './service-place.ts';
import { readServiceRecord, removeServiceRecord, writeServiceRecord } from './service-record.ts';
import { Upkeep } from './upkeep.ts';

export interface DaemonOptions {
  /** The project's folder. */
  readonly project: string;
  readonly version: string;
  /** Milliseconds without anybody who uses it, after which it ends; undefined where it ends only when told. */
  readonly idleAfter?: number | undefined;
  /** 0 for any that is free, as where nobody says. */
  readonly port?: number;
  /** What fails and is nobody's request to be told. */
  readonly report: (error: unknown, requestId?: string) => void;
  /** Milliseconds between two rounds of upkeep; 30,000 where nobody says. */
  readonly upkeepEvery?: number;
}

/** A running service of one project. */
export interface Daemon {
  readonly url: string;
  readonly token: string;
  /** When it has ended, for whatever reason, and everything is closed. */
  readonly ended: Promise<void>;
  /** Lets what is under way finish, then closes everything. */
  stop(): Promise<void>;
}

/**
 * Opens the asset packs of a project and serves them on loopback, to who can read the record in `.packwright/packs/`.
 * Only one process can at a time.
 *
 * @returns undefined where another process serves them already
 * @throws StoreError, ServeError
 */
export async function runDaemon(options: DaemonOptions): Promise<Daemon | undefined> {
  const project = realpathSync(options.project);
  const place = servicePlace(project);
  makeServiceFolder(place);
  const lock = await takeOverFrom(place);
  if (lock === undefined) return undefined;
  try {
    return await serve({ place, lock, project, options });
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Waits for one that is about to end, or to begin; undefined as soon as another answers. */
async function takeOverFrom(place: ServicePlace): Promise<OwnerLock | undefined> {
  for (let tries = 0; tries < TAKE_OVER_TRIES; tries += 1) {
    const lock = takeOwnerLock(place.lock);
    if (lock !== undefined) return lock;
    const record = readServiceRecord(place.record);
    if (record !== undefined && (await askService(record)) !== undefined) return undefined;
    await sleep(TAKE_OVER_PAUSE_MS);
  }
  return undefined;
}

const TAKE_OVER_TRIES = 300;
const TAKE_OVER_PAUSE_MS = 100;

interface Owned {
  readonly place: ServicePlace;
  readonly lock: OwnerLock;
  readonly project: string;
  readonly options: DaemonOptions;
}

async function serve({ place, lock, project, options }: Owned): Promise<Daemon> {
  const store = await openEmbeddedStore(place.data);
  const token = randomBytes(32).toString('base64url');
  const activity = new Activity();
  const identity: DaemonIdentity = { project, pid: process.pid, version: options.version };
  const blobs = await openBlobs(place.blobs);
  const app = createLocalApp({ store, blobs, spool: spoolToDisk() }, token, options);
  const end = () => void daemon.stop();
  let listening: Listening;
  try {
    listening = await listen(withDaemonRoutes(app, { token, identity, activity, end }), {
      host: '127.0.0.1',
      port: options.port ?? 0,
    });
    writeServiceRecord(place.record, {
      url: listening.url,
      token,
      pid: process.pid,
      version: options.version,
    });
  } catch (error) {
    await store.close();
    throw error;
  }
  const upkeep = new Upkeep(store.db, { every: options.upkeepEvery ?? UPKEEP_MS, report: options.report });
  const watch = setInterval(() => {
    if (isUnneeded(place, token, activity, options)) end();
  }, WATCH_MS);
  const daemon = stoppable({ url: listening.url, token }, async () => {
    clearInterval(watch);
    removeServiceRecord(place.record, token);
    await listening.close();
    await upkeep.stop();
    await store.close();
    lock.release();
  });
  return daemon;
}

const UPKEEP_MS = 30_000;
const WATCH_MS = 1000;

/** Nobody uses it, or nobody can find it any more, as when its folder was deleted. */
function isUnneeded(
  { record }: ServicePlace,
  token: string,
  activity: Activity,
  { idleAfter }: DaemonOptions,
): boolean {
  if (idleAfter !== undefined && activity.idleFor() >= idleAfter) return true;
  return readServiceRecord(record)?.token !== token;
}

function createLocalApp(context: ServiceContext, token: string, { report }: DaemonOptions) {
  const caller: Caller = { name: userName(), role: 'admin', gameId: undefined, scope: 'local' };
  return createApp(context, ROUTES, {
    authenticate: async (given) => (isSame(given, token) ? caller : undefined),
    report,
  });
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // The system knows no name for the user, as in some containers.
    return 'local';
  }
}

function stoppable(place: { url: string; token: string }, close: () => Promise<void>): Daemon {
  const { promise: ended, resolve, reject } = Promise.withResolvers<void>();
  // Heard here, so that who only calls `stop` gets a failure once.
  ended.catch(() => undefined);
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= close();
    stopping.then(resolve, reject);
    return stopping;
  };
  return { ...place, ended, stop };
}
