import { ServiceProblem } from '../service/problems.ts';

export interface GuardOptions {
  /** Names by which the service may be called, beside `localhost` and addresses: `packs.studio.example`. */
  readonly hosts: readonly string[];
  /** Web pages that may call it: `https://editor.studio.example`. */
  readonly origins: readonly string[];
}

/**
 * Keeps web pages out. A page that a user visits can have the browser call whatever the browser reaches: by name (the
 * page's own name, rebound to this address: then Host is that name) or across origins (then Origin or Sec-Fetch-Site
 * say so). An address cannot be rebound, so every address is fine as Host.
 *
 * @throws ServiceProblem foreign-host, foreign-origin
 */
export function guardRequest({ headers, url }: Request, { hosts, origins }: GuardOptions): void {
  const host = headers.get('host') ?? new URL(url).host;
  const name = hostName(host);
  if (!(isAddress(name) || name === 'localhost' || hosts.includes(name)))
    throw new ServiceProblem('foreign-host', `The request is for ‘${host}’, which is not this service`);
  const origin = headers.get('origin');
  if (origin !== null && !origins.includes(origin))
    throw new ServiceProblem('foreign-origin', `Pages of ‘${origin}’ may not call this service`);
  const site = headers.get('sec-fetch-site');
  if (origin === null && site !== null && site !== 'none' && site !== 'same-origin')
    throw new ServiceProblem('foreign-origin', 'Pages of another site may not call this service');
}

/** What lets a page of an allowed origin read the answer; nothing for all others. */
export function corsHeaders(origin: string | undefined, { origins }: GuardOptions): Record<string, string> {
  if (origin === undefined || !origins.includes(origin)) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'ETag, Location, Retry-After, X-Request-Id, Idempotency-Replayed',
    vary: 'Origin',
  };
}

/** The answer to a browser that asks whether it may ask. */
export function preflightResponse(origin: string, guard: GuardOptions): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders(origin, guard),
      'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers':
        'Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key, Last-Event-ID',
      'access-control-max-age': '600',
    },
  });
}

function hostName(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}

function isAddress(name: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(name) || /^\[[0-9a-f:.]+\]$/.test(name);
}
