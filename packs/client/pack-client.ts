import type { Problem } from '../model/generated/types.ts';
import { ServiceRefusal, ServiceUnreachable } from './client-errors.ts';
import { OPERATIONS } from './generated/operations.ts';
import type { OperationAnswer, OperationId, OperationRequest } from './operation-types.ts';

/** Where a service listens, and what opens it. */
export interface ServiceAddress {
  /** `http://127.0.0.1:4711`, without `/v1`. */
  readonly url: string;
  readonly token: string;
}

export interface OperationReply<O extends OperationId> {
  readonly body: OperationAnswer<O>;
  readonly status: number;
  /** Of what was answered; for `ifMatch` of a later change. */
  readonly etag: string | undefined;
}

/** Asks a service, each operation with the types of its route. */
export class PackClient {
  readonly #find: (isLost: boolean) => Promise<ServiceAddress>;
  #address: Promise<ServiceAddress> | undefined;

  /**
   * @param find where the service is; asked again, with true, when nobody listens there any more, as after a service
   *   for one project has ended because nobody used it
   */
  constructor(find: (isLost: boolean) => Promise<ServiceAddress>) {
    this.#find = find;
  }

  /** @throws ServiceRefusal, ServiceUnreachable */
  async call<O extends OperationId>(id: O, request: OperationRequest<O>): Promise<OperationReply<O>> {
    const operation: ClientOperation = OPERATIONS[id];
    const prepared = prepare(operation, request as UntypedRequest);
    const response = await this.#send(prepared);
    if (!response.ok) throw await refusal(response);
    return {
      body: (await answerOf(operation, response)) as OperationAnswer<O>,
      status: response.status,
      etag: response.headers.get('etag') ?? undefined,
    };
  }

  async #send(request: PreparedRequest): Promise<Response> {
    this.#address ??= this.#find(false);
    try {
      return await send(await this.#address, request);
    } catch (error) {
      // Only what certainly was not heard is said again: a refused connection carries nothing.
      if (!(error instanceof ServiceUnreachable) || !wasRefused(error) || isOnce(request)) throw error;
    }
    this.#address = this.#find(true);
    return send(await this.#address, request);
  }
}

interface ClientOperation {
  readonly method: string;
  readonly path: string;
  readonly answer?: string;
  readonly mediaType?: string;
}

interface UntypedRequest {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly ifMatch?: string;
  readonly signal?: AbortSignal;
}

interface PreparedRequest {
  readonly target: string;
  readonly init: RequestInit & { readonly headers: Headers };
}

function prepare(operation: ClientOperation, request: UntypedRequest): PreparedRequest {
  const { params = {}, query = {}, body, ifMatch, signal } = request;
  const path = operation.path.replace(/:(\w+)/g, (_, name: string) => pathStep(name, params[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  const headers = new Headers({ accept: 'application/json, application/problem+json, */*' });
  if (ifMatch !== undefined) headers.set('if-match', ifMatch);
  // So that a request which is sent twice happens once.
  if (operation.method === 'POST') headers.set('idempotency-key', crypto.randomUUID());
  const isJson = body !== undefined && !isBinary(body) && !(body instanceof FormData);
  if (isJson) headers.set('content-type', 'application/json');
  if (body !== undefined && isBinary(body)) headers.set('content-type', 'application/octet-stream');
  return {
    target: `/v1${path}${search.size === 0 ? '' : `?${search}`}`,
    init: {
      method: operation.method,
      headers,
      ...(body !== undefined && {
        body: isJson ? JSON.stringify(body) : (body as NonNullable<RequestInit['body']>),
      }),
      // Undici wants it said for bodies that stream.
      ...(body instanceof ReadableStream && { duplex: 'half' }),
      ...(signal !== undefined && { signal }),
    },
  };
}

/** @throws ServiceRefusal for a name that would not reach the service: URLs resolve it away, however it is encoded */
function pathStep(name: string, value: string): string {
  if (value !== '' && value !== '.' && value !== '..') return encodeURIComponent(value);
  throw new ServiceRefusal({
    type: 'urn:packwright:problem:invalid-parameter',
    title: 'A parameter is not as it must be',
    status: 400,
    code: 'invalid-parameter',
    detail: `‘${value}’ is no ${name} that a URL can name`,
  });
}

function isBinary(body: unknown): boolean {
  return body instanceof Uint8Array || body instanceof Blob || body instanceof ReadableStream;
}

/** A stream is used up by the first attempt. */
function isOnce({ init }: PreparedRequest): boolean {
  return init.body instanceof ReadableStream;
}

async function send({ url, token }: ServiceAddress, { target, init }: PreparedRequest): Promise<Response> {
  init.headers.set('authorization', `Bearer ${token}`);
  try {
    return await fetch(`${url.replace(/\/$/, '')}${target}`, { ...init, redirect: 'error' });
  } catch (error) {
    init.signal?.throwIfAborted();
    throw new ServiceUnreachable(`The service at ${url} does not answer: ${reason(error)}`, { cause: error });
  }
}

function reason(error: unknown): string {
  const { cause, message } = error as Error;
  const { code, message: deeper } = (cause ?? {}) as { code?: string; message?: string };
  return code === 'ECONNREFUSED' ? 'nobody listens there' : (deeper ?? message);
}

function wasRefused({ cause }: Error): boolean {
  const { cause: deeper } = (cause ?? {}) as { cause?: { code?: string } };
  return deeper?.code === 'ECONNREFUSED';
}

async function refusal(response: Response): Promise<Error> {
  const text = await wholeText(response);
  const problem = problemOf(text);
  if (problem !== undefined) return new ServiceRefusal(problem);
  return new ServiceUnreachable(
    `${new URL(response.url).origin} answers ${response.status} and is no Packwright service: ${text.slice(0, 200)}`,
  );
}

function problemOf(text: string): Problem | undefined {
  try {
    const value: Partial<Problem> | null = JSON.parse(text);
    return typeof value?.code === 'string' && typeof value.title === 'string'
      ? (value as Problem)
      : undefined;
  } catch {
    return undefined;
  }
}

async function answerOf({ answer, mediaType }: ClientOperation, response: Response): Promise<unknown> {
  if (answer === undefined && mediaType !== undefined) return ReadableStream.from(wholeBody(response));
  if (answer !== undefined && response.status !== 204) return JSON.parse(await wholeText(response));
  await response.body?.cancel();
  return undefined;
}

async function wholeText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of wholeBody(response)) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

/** @throws ServiceUnreachable where it ends before it is whole */
async function* wholeBody({ body, url }: Response): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  try {
    yield* body;
  } catch (error) {
    throw new ServiceUnreachable(
      `The service at ${new URL(url).origin} broke off its answer: ${reason(error)}`,
      {
        cause: error,
      },
    );
  }
}
