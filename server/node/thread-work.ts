import type { AskFiles } from '../client-files/ask-files.ts';
import { SLOW_TASKS } from '../tasks/slow-tasks.ts';
import type { ParamsOf, ResultOf, TaskName, TaskOptions, Work } from '../tasks/work.ts';
import { TaskThread } from './task-thread-handle.ts';

/**
 * Runs tasks in worker threads, each started when it is first needed: one for what is quick and one for what is not.
 */
export class ThreadWork implements Work {
  readonly #quick: TaskThread;
  readonly #slow: TaskThread;

  /** @param script path of the bundled thread */
  constructor(script: string, ask: AskFiles) {
    this.#quick = new TaskThread(script, ask);
    this.#slow = new TaskThread(script, ask);
  }

  async run<N extends TaskName>(
    name: N,
    params: ParamsOf<N>,
    options: TaskOptions = {},
  ): Promise<ResultOf<N>> {
    const thread = SLOW_TASKS.has(name) ? this.#slow : this.#quick;
    return (await thread.run(name, params, options)) as ResultOf<N>;
  }

  stop(): void {
    this.#quick.stop();
    this.#slow.stop();
  }
}
