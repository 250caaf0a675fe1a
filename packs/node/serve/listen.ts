import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { ServerBindings } from '../../http/server-bindings.ts';
import { ServeError } from './serve-error.ts';

/** What answers requests; a Hono app is one. */
export interface Answering {
  fetch(request: Request, bindings: ServerBindings): Response | Promise<Response>;
}

export interface ListenOptions {
  /** `127.0.0.1` where only this machine is to reach it. */
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Milliseconds that requests under way have when it closes; then their connections are cut. */
  readonly grace?: number;
}

export interface Listening {
  /** `http://127.0.0.1:41999`, with the port that it has. */
  readonly url: string;
  /** Takes no more requests, lets those under way end, and resolves when every connection is closed. */
  close(): Promise<void>;
}

/** @throws ServeError where the address cannot be had */
export async function listen(
  app: Answering,
  { host, port, grace = GRACE }: ListenOptions,
): Promise<Listening> {
  const closing = new AbortController();
  const server = createAdaptorServer({
    // Bodies and headers are as this process has them: a library that replaced them for all would be a surprise.
    overrideGlobalObjects: false,
    fetch: (request, { incoming }) =>
      app.fetch(request, { incoming: incoming as ServerBindings['incoming'], closing: closing.signal }),
    serverOptions: TIMEOUTS,
  }) as Server;
  await opened(server, host, port);
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    close: () => closed(server, closing, grace),
  };
}

/** Milliseconds. A client that sends slowly, or nothing, holds a connection no longer than this. */
const TIMEOUTS = { headersTimeout: 20_000, requestTimeout: 120_000, keepAliveTimeout: 10_000 };

const GRACE = 10_000;

function opened(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(new ServeError(`Nothing can be served at ${host}:${port}: ${error.message}`, { cause: error }));
    });
    server.listen(port, host, resolve);
  });
}

async function closed(server: Server, closing: AbortController, grace: number): Promise<void> {
  if (closing.signal.aborted) return;
  // A connection that is kept alive would hold the server open although nothing is asked over it any more.
  server.prependListener('request', (_, response: ServerResponse) => {
    response.setHeader('connection', 'close');
  });
  closing.abort();
  const end = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK);
  const cut = setTimeout(() => server.closeAllConnections(), grace);
  await end;
  clearInterval(idle);
  clearTimeout(cut);
}

const IDLE_CHECK = 20;
