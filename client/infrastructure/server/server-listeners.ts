import type { CancellationToken, Disposable } from 'vscode';
import type { BaseLanguageClient, GenericRequestHandler } from 'vscode-languageclient';
import type { Answer } from './server-connection.ts';

type Listener = (params: unknown) => void;

/**
 * Who listens to the server and answers it, whichever client there is to hear it by. The library knows one handler a
 * method, and forgets them with its client.
 */
export class ServerListeners {
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #answers = new Map<string, Answer<unknown, unknown>>();
  #client: BaseLanguageClient | undefined;

  /** From now on this client is heard. */
  attach(client: BaseLanguageClient): void {
    this.#client = client;
    for (const method of this.#listeners.keys()) this.#hear(method);
    for (const method of this.#answers.keys()) this.#take(method);
  }

  listen(method: string, listener: Listener): Disposable {
    const known = this.#listeners.get(method);
    const listeners = known ?? new Set();
    listeners.add(listener);
    if (known === undefined) {
      this.#listeners.set(method, listeners);
      this.#hear(method);
    }
    return { dispose: () => void listeners.delete(listener) };
  }

  answer(method: string, answer: Answer<unknown, unknown>): Disposable {
    const isKnown = this.#answers.has(method);
    this.#answers.set(method, answer);
    if (!isKnown) this.#take(method);
    return { dispose: () => void this.#answers.delete(method) };
  }

  #hear(method: string): void {
    this.#client?.onNotification(method, (params: unknown) => {
      for (const listener of this.#listeners.get(method) ?? []) listener(params);
    });
  }

  #take(method: string): void {
    const handler = (params: unknown, token: CancellationToken) => {
      const answer = this.#answers.get(method);
      if (answer === undefined) throw new Error(`Nobody answers ‘${method}’`);
      return answer(params, token);
    };
    // The library's type of an answer has errors in it, which ours throw.
    this.#client?.onRequest<unknown, never>(method, handler as GenericRequestHandler<unknown, never>);
  }
}
