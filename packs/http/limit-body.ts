import { ServiceProblem } from '../service/problems.ts';
import type { Route } from './route.ts';

const MIB = 2 ** 20;

/** Bytes of the body of a route that says nothing else. */
export function bodyLimit({ body, maxBody }: Route): number {
  if (maxBody !== undefined) return maxBody;
  return body === 'multipart' || body === 'binary' ? 64 * MIB : 4 * MIB;
}

/**
 * The request with a body that ends in an error once it is longer than `limit` bytes. Where a length is announced, Node
 * holds the body to it.
 *
 * @throws ServiceProblem too-large where the announced length is too much already
 */
export function limitBody(raw: Request, limit: number): Request {
  const announced = raw.headers.get('content-length');
  if (announced !== null) {
    if (Number(announced) > limit) throw tooLarge(limit);
    return raw;
  }
  if (raw.method === 'GET' || raw.method === 'HEAD' || raw.body === null) return raw;
  // A body of unknown length needs `duplex`, which the types of the DOM do not know.
  const init = { method: raw.method, headers: raw.headers, signal: raw.signal, duplex: 'half' };
  return new Request(raw.url, { ...init, body: raw.body.pipeThrough(counting(limit)) } as RequestInit);
}

function counting(limit: number): TransformStream<Uint8Array, Uint8Array> {
  let length = 0;
  return new TransformStream({
    transform(chunk, controller) {
      length += chunk.byteLength;
      if (length > limit) controller.error(tooLarge(limit));
      else controller.enqueue(chunk);
    },
  });
}

function tooLarge(limit: number): ServiceProblem {
  const most = limit >= MIB ? `${limit / MIB} MiB` : `${limit} bytes`;
  return new ServiceProblem('too-large', `The body is longer than ${most}`);
}
