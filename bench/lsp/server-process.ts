import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { encodeFrame, FrameReader } from './framing.ts';

export interface Message {
  readonly id?: number;
  readonly method: string;
  readonly params: object;
}

/** What came, and when its last byte did. */
export interface Arrived<T> {
  readonly value: T;
  /** On the clock of `performance.now()`, as what `send` returns. */
  readonly at: number;
}

export interface PendingRequest {
  readonly message: Message;
  /** Rejects where the server answers with an error, dies or says nothing for `PATIENCE`. */
  readonly answer: Promise<Arrived<unknown>>;
}

/** Milliseconds. Nothing that is measured may take as long: whoever waits so long gets a wrong answer or none. */
const PATIENCE = 90_000;
/** Milliseconds that a server has to end by itself. */
const ENDING = 3000;

/**
 * A language server as a child process. The client does as little as can be, so that what is measured is the server:
 * messages are serialised before the clock starts, and a message's time is taken before it is parsed.
 */
export class ServerProcess {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #reader = new FrameReader();
  readonly #waiters = new Set<Waiter>();
  #lastId = 0;

  /** Starts `node program…` on the Node that runs this. */
  constructor(program: readonly string[]) {
    this.#child = spawn(process.execPath, program, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    this.#child.on('error', (error) => this.#fail(error));
    this.#child.on('exit', (code, signal) =>
      this.#fail(new Error(`The server ended with ${code ?? signal}: ${program[0]}`)),
    );
    // A write to a server that has died fails here too; its exit says it better.
    this.#child.stdin.on('error', () => {});
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Sends the messages in one write. Returns when: after they were serialised, before they were written. */
  send(...messages: readonly Message[]): number {
    const bytes = Buffer.concat(messages.map(encodeFrame));
    const sentAt = performance.now();
    this.#child.stdin.write(bytes);
    return sentAt;
  }

  /** A request that is yet to be sent, and its answer that is already waited for. */
  prepare(method: string, params: object): PendingRequest {
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = this.#wait(`the answer to ${method}`, (message) => {
      if (message.id !== id || message.method !== undefined) return undefined;
      if (message.error !== undefined) throw new Error(`${method}: ${message.error.message}`);
      return { found: message.result };
    });
    return { message: { id, method, params }, answer };
  }

  /** The next diagnostics that are accepted. `what` says in an error what was waited for. */
  published(
    what: string,
    accepts: (params: PublishDiagnosticsParams) => boolean,
  ): Promise<Arrived<PublishDiagnosticsParams>> {
    return this.#wait(what, ({ method, params }) => {
      if (method !== 'textDocument/publishDiagnostics') return undefined;
      const found = params as PublishDiagnosticsParams;
      return accepts(found) ? { found } : undefined;
    });
  }

  /** As editors do: `shutdown` and `exit`; whoever does not end by that is killed. */
  async stop(): Promise<void> {
    this.#child.removeAllListeners('exit');
    this.#fail(new Error('The server was stopped'));
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const exited = new Promise((done) => this.#child.once('exit', done));
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), ENDING);
    this.send({ id: ++this.#lastId, method: 'shutdown', params: {} }, { method: 'exit', params: {} });
    await exited;
    clearTimeout(timer);
  }

  #wait<T>(what: string, look: (message: Incoming) => { found: T } | undefined): Promise<Arrived<T>> {
    const arrived = new Promise<Arrived<T>>((resolve, reject) => {
      let last = 'nothing';
      const end = () => {
        this.#waiters.delete(waiter);
        clearTimeout(timer);
      };
      const waiter: Waiter = {
        see: (message, at) => {
          last = JSON.stringify(message).slice(0, 600);
          const seen = look(message);
          if (seen === undefined) return;
          end();
          resolve({ value: seen.found, at });
        },
        fail: (error) => {
          end();
          reject(error);
        },
      };
      const timer = setTimeout(
        () => waiter.fail(new Error(`Waited in vain for ${what}; the last message was ${last}`)),
        PATIENCE,
      );
      this.#waiters.add(waiter);
    });
    // Whoever asked may have failed over something else and not be waiting any more.
    arrived.catch(() => {});
    return arrived;
  }

  #receive(chunk: Buffer): void {
    for (const { body, arrivedAt } of this.#reader.read(chunk, performance.now())) {
      const message: Incoming = JSON.parse(body.toString());
      if (message.method !== undefined && message.id !== undefined) this.#reply(message);
      for (const waiter of [...this.#waiters]) tell(waiter, message, arrivedAt);
    }
  }

  /** Servers may ask for settings, progress or a refresh: a client that has none of it says null. */
  #reply({ id, params }: Incoming): void {
    const { items } = Object(params);
    const result = Array.isArray(items) ? items.map(() => null) : null;
    this.#child.stdin.write(encodeFrame({ id, result }));
  }

  #fail(error: Error): void {
    for (const waiter of [...this.#waiters]) waiter.fail(error);
  }
}

interface Waiter {
  readonly see: (message: Incoming, at: number) => void;
  readonly fail: (error: Error) => void;
}

/** Whatever a server may send; what is in it is looked at where it is used. */
interface Incoming {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

function tell(waiter: Waiter, message: Incoming, at: number): void {
  try {
    waiter.see(message, at);
  } catch (error) {
    waiter.fail(error instanceof Error ? error : new Error(String(error)));
  }
}
