import { parentPort, workerData } from 'node:worker_threads';
import { Random } from '../support/random.ts';
import { caseSeed, type FuzzFailure, type FuzzJob, type FuzzMessage, MAX_SECONDS } from './fuzz-job.ts';
import type { FuzzCase } from './fuzz-target.ts';
import { loadTarget } from './load-target.ts';

/**
 * Tries the cases of one target, one after the other. What is under way stands in `progress` before it begins, so
 * that whoever started this thread can end it and name the case where it never comes back.
 */
async function work({ targets, target, seed, from, end, progress }: FuzzJob): Promise<void> {
  const { make } = await loadTarget(targets, target);
  for (let number = from; number < end; number++) {
    Atomics.store(progress, 0, number);
    const failure = await tryCase(make(new Random(caseSeed(seed, number))));
    if (failure !== undefined) tell({ kind: 'failed', failure: { target, seed, number, ...failure } });
  }
  tell({ kind: 'done' });
}

function tell(message: FuzzMessage): void {
  parentPort?.postMessage(message);
}

async function tryCase(fuzzCase: FuzzCase): Promise<Pick<FuzzFailure, 'what' | 'files'> | undefined> {
  const { files } = fuzzCase;
  try {
    const before = taken();
    const result = await fuzzCase.run();
    const { seconds, bytes } = taken(before);
    if (seconds > MAX_SECONDS) return { what: `it took ${seconds.toFixed(2)} s`, files };
    if (bytes > MAX_BYTES + fuzzCase.allowance)
      return {
        what: `it took ${bytes} bytes of memory, ${fuzzCase.allowance} beside the ${MAX_BYTES} of every case`,
        files,
      };
    await fuzzCase.judge(result);
    return undefined;
  } catch (error) {
    return { what: error instanceof Error ? (error.stack ?? error.message) : String(error), files };
  }
}

/** What any case may take: small strings, lists and tables, and what the platform does beside. */
const MAX_BYTES = 24 * 1024 * 1024;

interface Taken {
  readonly seconds: number;
  readonly bytes: number;
}

/** Time of this thread alone, whatever else the machine does, and memory that stands; since `before`. */
function taken(before: Taken = { seconds: 0, bytes: 0 }): Taken {
  const { user, system } = process.threadCpuUsage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { seconds: (user + system) / 1e6 - before.seconds, bytes: heapUsed + arrayBuffers - before.bytes };
}

await work(workerData as FuzzJob);
