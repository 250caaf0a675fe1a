import type { Message } from './message.ts';

/** What goes between the two ends of an {@link Rpc}: plain data that may be cloned. */
export type RpcMessage =
  | { readonly kind: 'call'; readonly id: number; readonly method: string; readonly params: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  | { readonly kind: 'notice'; readonly method: string; readonly params: unknown };

/** What the other end said where it could not answer. */
export class RpcError extends Error {
  override readonly name = 'RpcError';
}

type Handler = (params: unknown) => unknown;

/**
 * One end of a conversation between a webview's page and its host; both ends are the same. A call is answered or
 * rejected with {@link RpcError}, never left waiting: also where nobody handles it, and where this end is closed.
 */
export class Rpc {
  readonly #post: (message: RpcMessage) => unknown;
  readonly #handlers = new Map<string, Handler>();
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  #last = 0;
  #isClosed = false;

  /** @param post hands a message to the other end, whose `receive` is to be given it */
  constructor(post: (message: RpcMessage) => unknown) {
    this.#post = post;
  }

  call<P, R>({ method }: Message<P, R>, params: P): Promise<R> {
    if (this.#isClosed) return Promise.reject(new RpcError('The view is closed'));
    const id = ++this.#last;
    const waiting = Promise.withResolvers<unknown>();
    this.#waiting.set(id, waiting);
    this.#post({ kind: 'call', id, method, params });
    return waiting.promise as Promise<R>;
  }

  /** Tells the other end; nothing comes back. */
  notify<P>({ method }: Message<P>, params: P): void {
    if (!this.#isClosed) this.#post({ kind: 'notice', method, params });
  }

  /** Answers calls of a method, and takes its notices; one handler a method. */
  handle<P, R>({ method }: Message<P, R>, handler: (params: P) => R | Promise<R>): void {
    this.#handlers.set(method, handler as Handler);
  }

  /** To be given every message that comes from the other end; what is none of ours is left alone. */
  receive(message: unknown): void {
    if (!isRpcMessage(message) || this.#isClosed) return;
    if (message.kind === 'call') void this.#answer(message);
    else if (message.kind === 'notice') void this.#handlers.get(message.method)?.(message.params);
    else this.#settle(message);
  }

  /** Whoever still waits is told that nothing will come. */
  close(): void {
    this.#isClosed = true;
    for (const { reject } of this.#waiting.values()) reject(new RpcError('The view is closed'));
    this.#waiting.clear();
  }

  async #answer({ id, method, params }: RpcMessage & { kind: 'call' }): Promise<void> {
    const reply = await this.#handled(method, params).then(
      (result): RpcMessage => ({ kind: 'answer', id, result }),
      (error: unknown): RpcMessage => ({ kind: 'failure', id, message: messageOf(error) }),
    );
    if (!this.#isClosed) this.#post(reply);
  }

  async #handled(method: string, params: unknown): Promise<unknown> {
    const handler = this.#handlers.get(method);
    if (handler === undefined) throw new RpcError(`Nobody answers ‘${method}’`);
    return handler(params);
  }

  #settle(message: RpcMessage & { kind: 'answer' | 'failure' }): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === 'answer') waiting?.resolve(message.result);
    else waiting?.reject(new RpcError(message.message));
  }
}

const KINDS: ReadonlySet<unknown> = new Set(['call', 'answer', 'failure', 'notice']);

function isRpcMessage(message: unknown): message is RpcMessage {
  return typeof message === 'object' && message !== null && 'kind' in message && KINDS.has(message.kind);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
