import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Random } from '../support/random.ts';
import { caseSeed, type FuzzFailure, type FuzzJob, type FuzzMessage, MAX_SECONDS } from './fuzz-job.ts';
import { loadTarget } from './load-target.ts';

export interface FuzzRun {
  /** The module that has the target; default: that of everything that reads files. */
  readonly targets?: string;
  readonly target: string;
  readonly seed: number;
  readonly from: number;
  readonly end: number;
}

const TARGETS = join(import.meta.dirname, 'targets.ts');

/** So many failures of one target are told; more are mostly the same. */
const MAX_FAILURES = 20;

/**
 * Tries cases in a thread of their own, which is ended where a case takes more processor time than
 * {@link MAX_SECONDS} and does not come back; the cases after it are tried in another.
 */
export async function runFuzz(run: FuzzRun): Promise<FuzzFailure[]> {
  const failures: FuzzFailure[] = [];
  for (let from = run.from; from < run.end && failures.length < MAX_FAILURES; ) {
    const stopped = await runThread({ ...run, from }, failures);
    if (stopped === undefined) break;
    failures.push(await failureOf(run, stopped));
    from = stopped.number + 1;
  }
  return failures;
}

interface Stopped {
  readonly number: number;
  readonly what: string;
}

/** Undefined where all cases came back. */
function runThread(run: FuzzRun, failures: FuzzFailure[]): Promise<Stopped | undefined> {
  const progress = new Int32Array(new SharedArrayBuffer(4));
  const job: FuzzJob = { targets: TARGETS, ...run, progress };
  const worker = new Worker(join(import.meta.dirname, 'fuzz-worker.ts'), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  return new Promise((resolve) => {
    const watch = watchOver(worker, progress, (number) => end({ number, what: 'it never came back' }));
    const end = (stopped?: Stopped) => {
      clearInterval(watch);
      void worker.terminate();
      resolve(stopped);
    };
    worker.on('message', (message: FuzzMessage) => {
      if (message.kind === 'failed') failures.push(message.failure);
      if (message.kind === 'done' || failures.length >= MAX_FAILURES) end();
    });
    worker.on('error', (error) => end({ number: Atomics.load(progress, 0), what: String(error) }));
  });
}

/** Every so often; one case that has had twice its time may never come back. */
const WATCH_MILLISECONDS = 250;

/** Counts processor time, for a machine may have other things to do. */
function watchOver(worker: Worker, progress: Int32Array, onHang: (number: number) => void): NodeJS.Timeout {
  let seen = { number: -1, seconds: 0 };
  return setInterval(async () => {
    // It fails before the thread runs and after, when there is nothing to watch.
    const usage = await worker.cpuUsage().catch(() => undefined);
    if (usage === undefined) return;
    const seconds = (usage.user + usage.system) / 1e6;
    const number = Atomics.load(progress, 0);
    if (number !== seen.number) seen = { number, seconds };
    else if (seconds - seen.seconds > 2 * MAX_SECONDS) onHang(number);
  }, WATCH_MILLISECONDS);
}

async function failureOf(
  { targets = TARGETS, target, seed }: FuzzRun,
  { number, what }: Stopped,
): Promise<FuzzFailure> {
  const { make } = await loadTarget(targets, target);
  return { target, seed, number, what, files: make(new Random(caseSeed(seed, number))).files };
}
