import type { Message } from '../../protocol/message.ts';
import type { AskFiles } from '../client-files/ask-files.ts';
import type { TaskAnswer, TaskQuestion } from './task-messages.ts';

/** What a task thread asks the client, through the thread that is connected to it. */
export class ThreadQuestions {
  readonly #send: (question: TaskQuestion) => void;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  #lastId = 0;

  constructor(send: (question: TaskQuestion) => void) {
    this.#send = send;
  }

  readonly ask: AskFiles = <P, R>({ method }: Message<P, R>, params: P) => {
    const id = ++this.#lastId;
    const waiting = Promise.withResolvers<unknown>();
    this.#waiting.set(id, waiting);
    this.#send({ kind: 'question', id, method, params });
    return waiting.promise as Promise<R>;
  };

  take(answer: TaskAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.kind === 'answer') waiting?.resolve(answer.result);
    else waiting?.reject(new Error(answer.message));
  }
}
