import type { CancellationToken } from 'vscode-languageserver';
import type { TASKS } from './list.ts';
import type { TaskProgress } from './task.ts';

export type TaskName = keyof typeof TASKS;
export type ParamsOf<N extends TaskName> = Parameters<(typeof TASKS)[N]>[1];
export type ResultOf<N extends TaskName> = Awaited<ReturnType<(typeof TASKS)[N]>>;

export interface TaskOptions {
  readonly token?: CancellationToken;
  readonly onProgress?: (progress: TaskProgress) => void;
}

/** Runs tasks. Each lane does one task at a time, in the order asked: no preview waits behind a build. */
export interface Work {
  /** Rejects with {@link TaskCancelled} or with what the task threw (its message survives a thread, its class does not). */
  run<N extends TaskName>(name: N, params: ParamsOf<N>, options?: TaskOptions): Promise<ResultOf<N>>;
  stop(): void;
}
