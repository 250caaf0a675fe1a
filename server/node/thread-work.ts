import {
  type ParamsOf,
  type ResultOf,
  TaskCancelled,
  type TaskName,
  type TaskOptions,
  type Work,
} from '../tasks/task.ts';
import { LightFiles, TooHeavyError } from './light-files.ts';
import { nodeFilesOf, nodeNewUuid } from './node-files.ts';
import { TaskThread } from './task-thread-handle.ts';

/**
 * Runs tasks in worker threads, each started when it is first needed: one for what is quick and one for what is not.
 * A task that many small assets need is tried here first: for a few kilobytes a thread costs more than the work.
 */
export class ThreadWork implements Work {
  readonly #quick: TaskThread;
  readonly #slow: TaskThread;

  /** @param script path of the bundled thread */
  constructor(script: string) {
    this.#quick = new TaskThread(script);
    this.#slow = new TaskThread(script);
  }

  async run<N extends TaskName>(
    name: N,
    params: ParamsOf<N>,
    options: TaskOptions = {},
  ): Promise<ResultOf<N>> {
    // The tasks' code is large: it is loaded with the first of them, and not with the server.
    const { SLOW_TASKS, LIGHT_TASKS } = await import('../tasks/list.ts');
    if (LIGHT_TASKS.has(name)) {
      try {
        return await runHere(name, params, options);
      } catch (error) {
        if (!(error instanceof TooHeavyError)) throw error;
      }
    }
    const thread = SLOW_TASKS.has(name) ? this.#slow : this.#quick;
    return (await thread.run(name, params, options)) as ResultOf<N>;
  }

  stop(): void {
    this.#quick.stop();
    this.#slow.stop();
  }
}

async function runHere<N extends TaskName>(
  name: N,
  params: ParamsOf<N>,
  { token, onProgress }: TaskOptions,
): Promise<ResultOf<N>> {
  const { runTask } = await import('../tasks/run-task.ts');
  return runTask(
    name,
    {
      filesOf: (folder) => new LightFiles(nodeFilesOf(folder)),
      newUuid: nodeNewUuid,
      checkCancelled: () => {
        if (token?.isCancellationRequested === true) throw new TaskCancelled();
      },
      report: (progress) => onProgress?.(progress),
    },
    params,
  );
}
