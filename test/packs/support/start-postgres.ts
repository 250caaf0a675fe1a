import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A real PostgreSQL server that ends with this process. */
export interface PostgresServer {
  /** Of one of its databases: there is `postgres`. */
  readonly url: (database: string) => string;
  /** Kills all its processes at once and starts it again. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** @throws Error where it does not start: `whyNoPostgres` says where it cannot */
export async function startPostgres(): Promise<PostgresServer> {
  const keeper = spawn(process.execPath, [join(import.meta.dirname, 'postgres-keeper.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(keeper, 'exit');
  const lines = createInterface(keeper.stdout);
  const started = async (): Promise<string> => {
    const [line] = await Promise.race([once(lines, 'line'), ended.then(() => [])]);
    if (typeof line !== 'string') throw new Error('PostgreSQL did not start: it says above why');
    return line;
  };
  const place: { socket?: string; port?: number } = JSON.parse(await started());
  // Nothing of it keeps this process alive; that its input ends when this process does is what stops it.
  keeper.unref();
  const [input, output] = [keeper.stdin, keeper.stdout].map((stream) => stream as unknown as Socket);
  input.unref();
  output.unref();
  return {
    url: (database) =>
      place.socket === undefined
        ? `postgres://packwright@127.0.0.1:${place.port}/${database}`
        : `postgres://packwright@localhost/${database}?host=${encodeURIComponent(place.socket)}`,
    crash: async () => {
      output.ref();
      keeper.stdin.write('crash\n');
      await started();
      output.unref();
    },
    stop: async () => {
      keeper.ref();
      keeper.stdin.end();
      await ended;
    },
  };
}
