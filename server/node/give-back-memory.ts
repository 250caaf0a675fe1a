import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** How often is looked, in milliseconds. */
const PERIOD = 1000;
/** Busy for less than this share of the last period counts as idle. */
const IDLE = 0.02;
/** A young generation up to this size is no waste, in bytes. */
const FITTING = 16 * 1024 * 1024;

/**
 * Gives memory back when the server is idle. While a project is read, V8 lets the young part of its heap grow to more
 * than a hundred megabytes, and only shrinks it in a collection that it puts off for as long as nothing is allocated:
 * that is, for as long as the server is idle.
 */
export function giveBackMemoryWhenIdle(): void {
  let last = performance.eventLoopUtilization();
  setInterval(() => {
    const { utilization } = performance.eventLoopUtilization(last);
    last = performance.eventLoopUtilization();
    if (utilization < IDLE && youngGeneration() > FITTING) void collectAll();
  }, PERIOD).unref();
}

function youngGeneration(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
}

let collect: ((options: unknown) => void) | undefined;

/** Takes some tens of milliseconds. */
async function collectAll(): Promise<void> {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    const { runInNewContext } = await import('node:vm');
    collect = runInNewContext('gc');
  }
  collect?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
