import { createHash, timingSafeEqual } from 'node:crypto';
import type { Socket } from 'node:net';
import { guardRequest } from '../../http/request-guard.ts';
import type { Answering } from '../serve/listen.ts';
import type { Activity } from './activity.ts';
import { DAEMON_PATH, type DaemonIdentity } from './ask-service.ts';

export interface DaemonRoutes {
  readonly token: string;
  readonly identity: DaemonIdentity;
  readonly activity: Activity;
  /** Somebody has asked it to end. */
  readonly end: () => void;
}

/** The service, and beside it what the daemon answers itself: who it is (GET), and that it ends (DELETE). */
export function withDaemonRoutes(service: Answering, routes: DaemonRoutes): Answering {
  return {
    fetch: (request, bindings) => {
      const socket = bindings.incoming?.socket;
      if (socket !== undefined) routes.activity.seen(socket as Socket);
      return new URL(request.url).pathname === DAEMON_PATH
        ? answer(request, routes)
        : service.fetch(request, bindings);
    },
  };
}

function answer(request: Request, { token, identity, end }: DaemonRoutes): Response {
  const { method, headers } = request;
  if (isForeign(request)) return new Response(null, { status: 403 });
  const given = /^Bearer (\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (given === undefined || !isSame(given, token)) return new Response(null, { status: 401 });
  if (method === 'GET') return Response.json(identity, { headers: { 'cache-control': 'no-store' } });
  if (method !== 'DELETE') return new Response(null, { status: 405, headers: { allow: 'GET, DELETE' } });
  // The answer goes out first: to end waits for what is under way, and this is.
  setImmediate(end);
  return new Response(null, { status: 202 });
}

/** Whether a web page asks: it is kept from here as it is kept from the service. */
function isForeign(request: Request): boolean {
  try {
    guardRequest(request, { hosts: [], origins: [] });
    return false;
  } catch {
    return true;
  }
}

/** In a time that tells nothing of where the two differ. */
export function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
