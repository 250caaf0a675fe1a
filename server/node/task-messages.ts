import type { TaskProgress } from '../tasks/task.ts';
import type { TaskName } from '../tasks/work.ts';

/** What goes to the thread. */
export interface TaskCall {
  readonly id: number;
  readonly name: TaskName;
  readonly params: unknown;
  /** One cell, which becomes 1 when the asker gives up: a message would not be read while the task runs. */
  readonly cancelled: Int32Array;
}

/** What comes back: any number of `progress`, then one of the others. */
export type TaskReply =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: TaskProgress }
  | { readonly id: number; readonly kind: 'done'; readonly result: unknown }
  | { readonly id: number; readonly kind: 'cancelled' }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
