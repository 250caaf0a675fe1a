import type { Worker } from 'node:worker_threads';
import { TaskCancelled } from '../tasks/task.ts';
import type { TaskName, TaskOptions } from '../tasks/work.ts';
import type { TaskCall, TaskReply } from './task-messages.ts';

/** One worker thread, which does one task at a time in the order asked. */
export class TaskThread {
  readonly #script: string;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #lastId = 0;

  /** @param script path of the bundled thread */
  constructor(script: string) {
    this.#script = script;
  }

  run(name: TaskName, params: unknown, options: TaskOptions): Promise<unknown> {
    const id = ++this.#lastId;
    const cancelled = new Int32Array(new SharedArrayBuffer(4));
    const listening = options.token?.onCancellationRequested(() => Atomics.store(cancelled, 0, 1));
    if (options.token?.isCancellationRequested === true) Atomics.store(cancelled, 0, 1);
    const call: TaskCall = { id, name, params, cancelled };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { options, resolve, reject });
      this.#thread().postMessage(call);
    }).finally(() => listening?.dispose());
  }

  stop(): void {
    void this.#worker?.terminate();
    this.#worker = undefined;
    this.#rejectAll(new TaskCancelled());
  }

  #thread(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    // Loaded here, with the first task, and not at every start.
    const worker = new (process.getBuiltinModule('node:worker_threads').Worker)(this.#script);
    // A server whose client is gone ends, whatever is still being done.
    worker.unref();
    worker.on('message', (reply: TaskReply) => this.#take(reply));
    worker.on('error', (error: Error) => this.#fail(worker, error));
    worker.on('exit', () => this.#fail(worker, new Error('the task thread ended')));
    this.#worker = worker;
    return worker;
  }

  #take(reply: TaskReply): void {
    const waiting = this.#waiting.get(reply.id);
    if (waiting === undefined) return;
    if (reply.kind === 'progress') {
      waiting.options.onProgress?.(reply.progress);
      return;
    }
    this.#waiting.delete(reply.id);
    if (reply.kind === 'done') waiting.resolve(reply.result);
    else waiting.reject(reply.kind === 'failed' ? new Error(reply.message) : new TaskCancelled());
  }

  /** The next task gets a new thread: what broke this one broke what it was doing, and nothing else. */
  #fail(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    this.#rejectAll(error);
  }

  #rejectAll(error: Error): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(error);
  }
}

interface Waiting {
  readonly options: TaskOptions;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}
