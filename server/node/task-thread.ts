import { parentPort } from 'node:worker_threads';
import { unreachable } from '../../contract/unreachable.ts';
import { runTask } from '../tasks/run-task.ts';
import { TaskCancelled, type TaskEnvironment } from '../tasks/task.ts';
import { nodeFilesOf, nodeNewUuid } from './node-files.ts';
import { nodeOpenFile } from './node-open-file.ts';
import { nodeOutputOf } from './node-output.ts';
import type { TaskCall, TaskReply } from './task-messages.ts';

/** The main of a worker thread that does tasks, one at a time. */
const port = parentPort ?? unreachable('a task thread is started as a worker');

let last: Promise<void> = Promise.resolve();

port.on('message', (call: TaskCall) => {
  last = last.then(async () => port.postMessage(await replyTo(call)));
});

async function replyTo({ id, name, params, cancelled }: TaskCall): Promise<TaskReply> {
  const checkCancelled = () => {
    if (Atomics.load(cancelled, 0) === 1) throw new TaskCancelled();
  };
  const env: TaskEnvironment = {
    filesOf: nodeFilesOf,
    newUuid: nodeNewUuid,
    outputOf: nodeOutputOf,
    openFile: nodeOpenFile,
    checkCancelled,
    report: (progress) => port.postMessage({ id, kind: 'progress', progress } satisfies TaskReply),
  };
  try {
    checkCancelled();
    return { id, kind: 'done', result: await runTask(name, env, params as never) };
  } catch (error) {
    if (error instanceof TaskCancelled) return { id, kind: 'cancelled' };
    return { id, kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
