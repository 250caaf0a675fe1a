import { parentPort } from 'node:worker_threads';
import { unreachable } from '../../contract/unreachable.ts';
import { runTask } from '../tasks/run-task.ts';
import { TaskCancelled, type TaskEnvironment } from '../tasks/task.ts';
import { nodeNewUuid } from './node-files.ts';
import type { FromTaskThread, TaskCall, TaskReply, ToTaskThread } from './task-messages.ts';
import { threadAccess } from './thread-access.ts';
import { ThreadQuestions } from './thread-questions.ts';

/** The main of a worker thread that does tasks, one at a time. */
const port = parentPort ?? unreachable('a task thread is started as a worker');

const post = (message: FromTaskThread) => port.postMessage(message);
const questions = new ThreadQuestions(post);
const access = threadAccess(questions.ask);
let last: Promise<void> = Promise.resolve();

port.on('message', (message: ToTaskThread) => {
  if (message.kind === 'call') last = last.then(async () => post(await replyTo(message)));
  else questions.take(message);
});

async function replyTo({ id, name, params, cancelled }: TaskCall): Promise<TaskReply> {
  const checkCancelled = () => {
    if (Atomics.load(cancelled, 0) === 1) throw new TaskCancelled();
  };
  const env: TaskEnvironment = {
    ...access,
    newUuid: nodeNewUuid,
    checkCancelled,
    report: (progress) => post({ id, kind: 'progress', progress }),
  };
  try {
    checkCancelled();
    return { id, kind: 'done', result: await runTask(name, env, params as never) };
  } catch (error) {
    if (error instanceof TaskCancelled) return { id, kind: 'cancelled' };
    return { id, kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
