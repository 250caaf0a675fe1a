import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A real PostgreSQL server that ends with this process. */
export interface PostgresServer {
  /** Of one of its databases: there is `postgres`. */
  readonly url: (database: string) => string;
  /** Of the process that all others of the server belong to. */
  readonly pid: number;
  /** Its data folder. */
  readonly data: string;
  stop(): Promise<void>;
}

/** @throws Error where it does not start: `whyNoPostgres` says where it cannot */
export async function startPostgres(): Promise<PostgresServer> {
  const keeper = spawn(process.execPath, [join(import.meta.dirname, 'postgres-keeper.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(keeper, 'exit');
  const [line] = await Promise.race([once(createInterface(keeper.stdout), 'line'), ended.then(() => [])]);
  if (typeof line !== 'string') throw new Error('PostgreSQL did not start: it says above why');
  const place: { socket?: string; port?: number; pid: number; data: string } = JSON.parse(line);
  // Nothing of it keeps this process alive; that its input ends when this process does is what stops it.
  keeper.unref();
  for (const stream of [keeper.stdin, keeper.stdout]) (stream as unknown as Socket).unref();
  return {
    url: (database) =>
      place.socket === undefined
        ? `postgres://packwright@127.0.0.1:${place.port}/${database}`
        : `postgres://packwright@localhost/${database}?host=${encodeURIComponent(place.socket)}`,
    pid: place.pid,
    data: place.data,
    stop: async () => {
      keeper.stdin.end();
      await ended;
    },
  };
}
