import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../../store/store.ts';
import { askService, endService } from './ask-service.ts';
import { isNewer } from './is-newer.ts';
import { makeServiceFolder, type ServicePlace, servicePlace } from './service-place.ts';
import { readServiceRecord } from './service-record.ts';

export interface FindOptions {
  /** Of whoever asks: an older service makes way for it. */
  readonly version: string;
  /** Milliseconds until to start it has failed; 60,000 where nobody says. */
  readonly timeout?: number;
  /** Milliseconds without a request after which a service that is started here ends. */
  readonly idleAfter?: number;
  /** Script of the service, `daemon-main`; where nobody says, the one that is installed with this. */
  readonly program?: string;
}

/** How the service of a project is reached: `Authorization: Bearer <token>` at `url`. */
export interface FoundService {
  readonly url: string;
  readonly token: string;
}

/**
 * Finds the service that has the asset packs of a project open, or starts it. Of several who do so at once all get the
 * same one. It ends by itself when nobody has asked anything for a while: who then cannot connect calls this again.
 *
 * @param project the project's folder
 * @throws StoreError where none runs and none can be started, with what its log says
 */
export async function findOrStartService(project: string, options: FindOptions): Promise<FoundService> {
  const home = realpathSync(project);
  const place = servicePlace(home);
  const deadline = Date.now() + (options.timeout ?? START_WITHIN_MS);
  let starting: ChildProcess | undefined;
  let started = 0;
  for (let wait = 10; Date.now() < deadline; wait = Math.min(wait * 1.5, 200)) {
    const found = await findService(home, options.version);
    if (found !== undefined) return found;
    if (starting !== undefined && hasFailed(starting)) throw new StoreError(failure(place));
    // One that finds another at work ends without a failure: that other one answers soon, or is about to end.
    if (starting === undefined || (starting.exitCode === 0 && Date.now() - started > START_AGAIN_MS)) {
      starting = startService(home, place, options);
      started = Date.now();
    }
    await sleep(wait);
  }
  throw new StoreError(`The service of ${home} did not start in time: ${logOf(place)}`);
}

/** The one that runs; undefined where none does, and where an older one had to make way. */
export async function findService(project: string, version: string): Promise<FoundService | undefined> {
  const record = readServiceRecord(servicePlace(project).record);
  if (record === undefined) return undefined;
  const told = await askService(record);
  // A copied project has the record of the one that it was copied from.
  if (told === undefined || told.project !== project) return undefined;
  if (!isNewer(version, told.version)) return { url: record.url, token: record.token };
  await endService(record);
  return undefined;
}

const START_WITHIN_MS = 60_000;
const START_AGAIN_MS = 1000;

function startService(project: string, place: ServicePlace, options: FindOptions): ChildProcess {
  const { idleAfter, version, program = programOfService() } = options;
  makeServiceFolder(place);
  // Not imported: the command line has no child processes but this one, and to load them takes time at every start.
  const { spawn } = process.getBuiltinModule('node:child_process');
  // Added to: several may start one at once, and only one of these has something to tell.
  const log = openSync(place.log, isLong(place.log) ? 'w' : 'a', 0o600);
  try {
    const idle = idleAfter === undefined ? [] : ['--idle-after', String(idleAfter)];
    const child = spawn(process.execPath, [program, project, '--version', version, ...idle], {
      // Its own group: what ends the command line in a terminal must not end it.
      detached: true,
      stdio: ['ignore', log, log],
      cwd: place.folder,
      windowsHide: true,
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    });
    child.on('error', () => undefined);
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

/** Beside this file as written, and in `dist/packs/` as bundled. */
function programOfService(): string {
  const here = import.meta.dirname;
  const places = ['daemon-main.ts', 'daemon-main.cjs', 'packs/daemon-main.cjs'].map((name) =>
    join(here, name),
  );
  const program = places.find((path) => existsSync(path));
  if (program === undefined) throw new StoreError(`The service is not installed in ${here}`);
  return program;
}

function isLong(log: string): boolean {
  return (statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 1_000_000;
}

function hasFailed({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || (exitCode ?? 0) !== 0 || signalCode !== null;
}

function failure(place: ServicePlace): string {
  return `The service of asset packs could not be started: ${logOf(place)}`;
}

function logOf({ log }: ServicePlace): string {
  try {
    return readFileSync(log, 'utf8').trim().slice(-LOG_SHOWN) || `${log} is empty`;
  } catch {
    return `there is no ${log}`;
  }
}

const LOG_SHOWN = 2000;
