import type { Message } from '../../protocol/message.ts';
import type { TaskProgress } from '../tasks/task.ts';
import type { TaskName } from '../tasks/work.ts';

/** What goes to the thread. */
export type ToTaskThread = TaskCall | TaskAnswer;

export interface TaskCall {
  readonly kind: 'call';
  readonly id: number;
  readonly name: TaskName;
  readonly params: unknown;
  /** One cell, which becomes 1 when the asker gives up: a message would not be read while the task runs. */
  readonly cancelled: Int32Array;
}

/** What the client says to what the thread asked it; the thread itself has no connection. */
export type TaskAnswer =
  | { readonly kind: 'answer'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'no answer'; readonly id: number; readonly message: string };

/** What comes from the thread: of each task any number of `progress`, then one of the others, and questions in between. */
export type FromTaskThread = TaskReply | TaskQuestion;

export type TaskReply =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: TaskProgress }
  | { readonly id: number; readonly kind: 'done'; readonly result: unknown }
  | { readonly id: number; readonly kind: 'cancelled' }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };

/** To be asked of the client; its id is none of a task's. */
export interface TaskQuestion {
  readonly kind: 'question';
  readonly id: number;
  readonly method: Message<unknown>['method'];
  readonly params: unknown;
}
