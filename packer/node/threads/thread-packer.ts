import { availableParallelism } from 'node:os';
import { quote } from '../../../contract/quote.ts';
import type { BankPacker } from '../../build/bank-packer.ts';
import type { BankResult } from '../../build/build-bank.ts';
import { type BuildSignal, stopHere } from '../../build/build-signal.ts';
import { packStep } from '../../build/pack-step.ts';
import type { BuildStep } from '../../build/plan-build.ts';
import { cancellableFiles } from '../../project/cancellable-files.ts';
import type { ProjectFiles } from '../../project/project-files.ts';
import { PackPace } from './pack-pace.ts';
import { type PackedElsewhere, PackPool } from './pack-pool.ts';
import { StepQueue, sharedQueue } from './step-queue.ts';

export interface ThreadOptions {
  /** Path of the thread's bundle: `pack-thread.cjs`. */
  readonly script: string;
  /** Absolute path of the project's folder. */
  readonly project: string;
  /** As many threads work at most, this one included; 0: as many as the machine runs at once. */
  readonly jobs: number;
  /** Milliseconds of work left that each thread has to have, this one too; default: where it begins to pay. */
  readonly share?: number;
}

/**
 * Packs in this thread from the first step on, and starts others, which take steps from the end, only once the pace
 * so far says that there is work left for them: a thread takes 150 to 200 ms to start. What a thread fails at is
 * packed here, so that it fails, or not, as it would have alone; the results are the same with any number of threads.
 */
export function threadPacker(allFiles: ProjectFiles, options: ThreadOptions): BankPacker {
  return {
    pack: async (steps, onResult, signal) => {
      const files = signal === undefined ? allFiles : cancellableFiles(allFiles, () => stopHere(signal));
      const packing = new ThreadedPacking(files, steps, { ...options, jobs: threadsOf(options.jobs) });
      try {
        await packing.run(onResult, signal);
      } finally {
        packing.stop();
      }
    },
  };
}

/** A thread had not the memory that packing an asset takes. */
export class PackMemoryError extends Error {
  override readonly name = 'PackMemoryError';
}

function threadsOf(jobs: number): number {
  return jobs === 0 ? availableParallelism() : jobs;
}

type OnResult = Parameters<BankPacker['pack']>[1];

class ThreadedPacking {
  readonly #files: ProjectFiles;
  readonly #steps: readonly BuildStep[];
  readonly #options: ThreadOptions;
  readonly #queue: StepQueue;
  readonly #pool: PackPool;
  readonly #pace: PackPace;
  readonly #open: Set<number>;
  #lastTurn = 0;

  constructor(files: ProjectFiles, steps: readonly BuildStep[], options: ThreadOptions) {
    this.#files = files;
    this.#steps = steps;
    this.#options = options;
    const queue = sharedQueue(steps.length, options.jobs);
    this.#queue = new StepQueue(queue);
    this.#pool = new PackPool({ ...options, queue, steps });
    this.#pace = new PackPace(steps);
    this.#open = new Set(steps.keys());
  }

  async run(onResult: OnResult, signal: BuildSignal | undefined): Promise<void> {
    const settle = (position: number, result: BankResult) => {
      this.#open.delete(position);
      onResult(position, result);
    };
    for (let at = this.#queue.takeFirst(); at !== undefined; at = this.#queue.takeFirst()) {
      await stopHere(signal);
      settle(at, await this.#packHere(at));
      this.#growPool();
      if (this.#isTurnDue()) await this.#collect(settle);
    }
    while (this.#open.size > 0 && this.#pool.isWorking) {
      await stopHere(signal);
      await this.#pool.news(PATIENCE);
      await this.#collect(settle);
    }
    for (const position of [...this.#open]) {
      await stopHere(signal);
      settle(position, await packStep(this.#files, this.#steps[position]));
    }
  }

  stop(): void {
    this.#pool.stop();
  }

  async #packHere(position: number): Promise<BankResult> {
    const step = this.#steps[position];
    const start = performance.now();
    const result = await packStep(this.#files, step);
    this.#pace.packed(step, performance.now() - start);
    return result;
  }

  /** Starts as many threads as what is left keeps busy for some while. */
  #growPool(): void {
    const { jobs, share = SHARE } = this.#options;
    const { size } = this.#pool;
    if (size + 1 >= jobs) return;
    const { first, end } = this.#queue.open;
    const busy = share === 0 ? jobs : Math.floor(this.#pace.left() / share);
    const wanted = Math.min(jobs, busy, end - first + 1) - 1;
    if (wanted > size) this.#pool.grow(wanted - size);
  }

  /** To ask threads after every step would cost more than small steps take. */
  #isTurnDue(): boolean {
    const now = performance.now();
    if (this.#pool.size === 0 || now - this.#lastTurn < TURN) return false;
    this.#lastTurn = now;
    return true;
  }

  async #collect(settle: OnResult): Promise<void> {
    for (const message of await this.#pool.received()) {
      if (message.kind === 'died') this.#died(message);
      if (message.kind !== 'packed') continue;
      this.#pace.packed(this.#steps[message.position]);
      settle(message.position, message.result);
    }
  }

  /** Where the memory of a thread did not do, neither may this one's, which would take all else with it. */
  #died({ position, error }: Extract<PackedElsewhere, { readonly kind: 'died' }>): void {
    if (position === undefined || !isOutOfMemory(error)) return;
    const { root } = this.#steps[position].declaration;
    throw new PackMemoryError(`packing ${quote(root, 200)} took more memory than a thread has`, {
      cause: error,
    });
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** Milliseconds. With less than a second of work left, a second thread was of no use or a loss wherever measured. */
const SHARE = 500;

/** Milliseconds between two looks at what other threads have sent. */
const TURN = 10;

/** Milliseconds after which a signal is asked again while other threads finish. */
const PATIENCE = 20;
