import type { Worker } from 'node:worker_threads';
import type { AskFiles } from '../client-files/ask-files.ts';
import { messageOf } from '../guard.ts';
import { TaskCancelled } from '../tasks/task.ts';
import type { TaskName, TaskOptions } from '../tasks/work.ts';
import type { FromTaskThread, TaskQuestion, TaskReply, ToTaskThread } from './task-messages.ts';

/** One worker thread, which does one task at a time in the order asked. */
export class TaskThread {
  readonly #script: string;
  readonly #ask: AskFiles;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #lastId = 0;

  /** @param script path of the bundled thread */
  constructor(script: string, ask: AskFiles) {
    this.#script = script;
    this.#ask = ask;
  }

  run(name: TaskName, params: unknown, options: TaskOptions): Promise<unknown> {
    const id = ++this.#lastId;
    const cancelled = new Int32Array(new SharedArrayBuffer(4));
    const listening = options.token?.onCancellationRequested(() => Atomics.store(cancelled, 0, 1));
    if (options.token?.isCancellationRequested === true) Atomics.store(cancelled, 0, 1);
    const call: ToTaskThread = { kind: 'call', id, name, params, cancelled };
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
    worker.on('message', (message: FromTaskThread) => {
      if (message.kind === 'question') void this.#answer(worker, message);
      else this.#take(message);
    });
    worker.on('error', (error: Error) => this.#fail(worker, error));
    worker.on('exit', () => this.#fail(worker, new Error('the task thread ended')));
    this.#worker = worker;
    return worker;
  }

  async #answer(worker: Worker, { id, method, params }: TaskQuestion): Promise<void> {
    const post = (answer: ToTaskThread) => worker.postMessage(answer);
    try {
      post({ kind: 'answer', id, result: await this.#ask({ method }, params) });
    } catch (error) {
      post({ kind: 'no answer', id, message: messageOf(error) });
    }
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
