import type { Worker } from 'node:worker_threads';
import type { BuildStep } from '../../build/plan-build.ts';
import type { FromPackThread, PackWork, SentStep } from './pack-messages.ts';
import { type SharedQueue, StepQueue } from './step-queue.ts';

/** Threads that take steps from the back of a queue. What they make waits until it is asked for. */
export class PackPool {
  readonly #options: PoolOptions;
  readonly #workers: Worker[] = [];
  readonly #working = new Set<Worker>();
  #inbox: PackedElsewhere[] = [];
  #wake: () => void = () => {};

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#workers.length;
  }

  /** Whether something has come, or may still come. */
  get isWorking(): boolean {
    return this.#working.size > 0 || this.#inbox.length > 0;
  }

  /** Starts so many threads for what nobody has taken. */
  grow(count: number): void {
    const { first, end } = new StepQueue(this.#options.queue).open;
    const steps = this.#options.steps.slice(first, end).map(sentStep);
    for (let added = 0; added < count; added++) this.#add({ first, steps });
  }

  #add(part: Pick<PackWork, 'first' | 'steps'>): void {
    const { script, project, queue } = this.#options;
    const thread = this.#workers.length;
    const workerData: PackWork = { project, thread, queue, ...part };
    // Loaded here, and not with every build: few have use for it.
    const threads = process.getBuiltinModule('node:worker_threads');
    const worker = new threads.Worker(script, { workerData, execArgv: [] });
    // It must not keep a program alive that is done without it.
    worker.unref();
    worker.on('message', (message: FromPackThread) => {
      if (message.kind === 'finished') this.#end(worker);
      else this.#take(message);
    });
    worker.on('error', (error) => {
      this.#take({ kind: 'died', position: new StepQueue(queue).takenBy(thread), error });
      this.#end(worker);
    });
    worker.on('exit', () => this.#end(worker));
    this.#workers.push(worker);
    this.#working.add(worker);
  }

  /** What has come since the last time. */
  async received(): Promise<readonly PackedElsewhere[]> {
    // Messages come in when this thread turns to them.
    await new Promise((resolve) => setImmediate(resolve));
    const received = this.#inbox;
    this.#inbox = [];
    return received;
  }

  /** Until something comes, or no thread works, at most so many milliseconds. */
  async news(patience: number): Promise<void> {
    if (this.#inbox.length > 0 || !this.isWorking) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patience);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Ends all threads, whatever they are at. */
  stop(): void {
    new StepQueue(this.#options.queue).close();
    for (const worker of this.#workers) void worker.terminate();
  }

  #take(message: PackedElsewhere): void {
    this.#inbox.push(message);
    this.#wake();
  }

  #end(worker: Worker): void {
    this.#working.delete(worker);
    this.#wake();
  }
}

export interface PoolOptions {
  /** Path of the bundled thread. */
  readonly script: string;
  /** Absolute path of the project's folder. */
  readonly project: string;
  readonly queue: SharedQueue;
  /** All of the queue. */
  readonly steps: readonly BuildStep[];
}

/** `died`: a thread ended in the midst of what it had taken last. */
export type PackedElsewhere =
  | Exclude<FromPackThread, { readonly kind: 'finished' }>
  | { readonly kind: 'died'; readonly position: number | undefined; readonly error: unknown };

function sentStep({ declaration: { root, context, findings }, entry }: BuildStep): SentStep {
  const { uri, text } = context.document;
  return { root, uri, text, inputs: context.inputs, findings, entry };
}
