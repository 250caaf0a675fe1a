import { runTask } from '../tasks/run-task.ts';
import { SLOW_TASKS } from '../tasks/slow-tasks.ts';
import { TaskCancelled, type TaskEnvironment } from '../tasks/task.ts';
import type { ParamsOf, ResultOf, TaskName, TaskOptions, Work } from '../tasks/work.ts';

/**
 * Does tasks on the thread that answers, one after the other in each lane, and lets requests go before each: the
 * files are at the client's, whom a thread of their own could only ask through this one.
 */
export class InlineWork implements Work {
  readonly #platform: Platform;
  #quick: Promise<unknown> = Promise.resolve();
  #slow: Promise<unknown> = Promise.resolve();
  #isStopped = false;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  run<N extends TaskName>(name: N, params: ParamsOf<N>, options: TaskOptions = {}): Promise<ResultOf<N>> {
    const before = SLOW_TASKS.has(name) ? this.#slow : this.#quick;
    const result = before.then(() => this.#do(name, params, options));
    // Whoever asked hears of what failed; the next task does not.
    const after = result.catch(() => {});
    if (SLOW_TASKS.has(name)) this.#slow = after;
    else this.#quick = after;
    return result;
  }

  stop(): void {
    this.#isStopped = true;
  }

  async #do<N extends TaskName>(
    name: N,
    params: ParamsOf<N>,
    { token, onProgress }: TaskOptions,
  ): Promise<ResultOf<N>> {
    await this.#platform.breathe();
    const env: TaskEnvironment = {
      ...this.#platform.access(),
      checkCancelled: () => {
        if (this.#isStopped || token?.isCancellationRequested === true) throw new TaskCancelled();
      },
      report: (progress) => onProgress?.(progress),
    };
    env.checkCancelled();
    return runTask(name, env, params);
  }
}

interface Platform {
  /** How tasks reach files, asked for with each task. */
  access(): Omit<TaskEnvironment, 'checkCancelled' | 'report'>;
  /** Lets requests go first. */
  breathe(): Promise<void>;
}
