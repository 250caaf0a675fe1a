import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { type Diagnostic, ErrorCodes, type ServerCapabilities } from 'vscode-languageserver';
import { program } from './built-program.ts';

export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** How a process ended. */
export interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/**
 * `packwright lsp --stdio`, and the bytes on its pipes: unlike a client built on a library, this one can say what no
 * library lets it say, and sees every message that comes. Whatever is no framed JSON on stdout fails the test.
 */
export class ServerProcess {
  /** All that came, in order. */
  readonly received: Message[] = [];
  readonly ended: Promise<End>;
  /** Whether what the server asks is refused, as by clients that announce more than they do. */
  refuses = false;
  readonly #process: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly #watchers = new Set<() => void>();
  #isEnded = false;
  #stderr = '';
  #unread = Buffer.alloc(0);
  #failure: Error | undefined;
  #nextId = 1;

  constructor(args: readonly string[] = ['lsp', '--stdio']) {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.#process = child;
    child.stdout.on('data', (chunk: Buffer) => this.#read(chunk));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr += text;
    });
    // What is written to a server that has ended is lost; the test sees the end itself.
    child.stdin.on('error', () => {});
    this.ended = new Promise((done) =>
      child.once('close', (code, signal) => {
        this.#isEnded = true;
        done({ code, signal });
        this.#changed();
      }),
    );
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
  }

  get stderr(): string {
    return this.#stderr;
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  kill(signal: NodeJS.Signals): void {
    this.#process.kill(signal);
  }

  /** As when the client is gone. */
  closeInput(): void {
    this.#process.stdin.end();
  }

  sendRaw(bytes: string | Uint8Array): void {
    this.#process.stdin.write(bytes);
  }

  /** All of them in one write, so that the server reads them at once. */
  send(...messages: readonly unknown[]): void {
    this.sendRaw(messages.map(framed).join(''));
  }

  notify(method: string, params?: unknown): void {
    this.send(notification(method, params));
  }

  newId(): number {
    return this.#nextId++;
  }

  /** The response, be it an error. */
  request(method: string, params?: unknown): Promise<Message> {
    const id = this.newId();
    this.send(request(id, method, params));
    return this.response(id);
  }

  async response(id: number | string): Promise<Message> {
    return this.first((message) => message.method === undefined && message.id === id);
  }

  /** The first message that is accepted, those that came before included. */
  first(accepts: (message: Message) => boolean): Promise<Message> {
    return this.until(() => this.received.find(accepts));
  }

  /** What `look` sees as soon as that is something; it looks whenever a message came. */
  until<T>(look: () => T | undefined): Promise<T> {
    return new Promise((done, fail) => {
      const watch = () => {
        const seen = look();
        if (seen === undefined && !this.#isEnded && this.#failure === undefined) return;
        this.#watchers.delete(watch);
        if (seen !== undefined) done(seen);
        else fail(this.#failure ?? new Error(`the server ended without that:\n${this.#stderr}`));
      };
      this.#watchers.add(watch);
      watch();
    });
  }

  /** Initializes as a client that can do this much, and no more. */
  async initialize(capabilities: object = {}, more: object = {}): Promise<ServerCapabilities> {
    const params = { processId: process.pid, rootUri: null, capabilities, ...more };
    const { result } = await this.request('initialize', params);
    this.notify('initialized', {});
    return (result as { capabilities: ServerCapabilities }).capabilities;
  }

  /** Ends the server as a client should. */
  async stop(): Promise<End> {
    await this.request('shutdown');
    this.notify('exit');
    return this.ended;
  }

  /** What was published of one document, in order. */
  publishedFor(uri: string): Published[] {
    return this.received
      .filter(({ method }) => method === 'textDocument/publishDiagnostics')
      .map(({ params }) => params as Published)
      .filter((published) => published.uri === uri);
  }

  #read(chunk: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, chunk]);
    try {
      for (let message = this.#next(); message !== undefined; message = this.#next()) {
        this.received.push(message);
        if (message.method !== undefined && message.id !== undefined) this.#answer(message);
      }
    } catch (error) {
      this.#failure = new Error(`not a message on stdout: ${this.#unread.subarray(0, 200)}`, {
        cause: error,
      });
    }
    this.#changed();
  }

  #next(): Message | undefined {
    const end = this.#unread.indexOf('\r\n\r\n');
    if (end < 0) return undefined;
    const [, length] = /^Content-Length: (\d+)$/m.exec(this.#unread.toString('latin1', 0, end)) ?? [];
    const bodyEnd = end + 4 + Number(length);
    if (this.#unread.length < bodyEnd) return undefined;
    const body = this.#unread.toString('utf8', end + 4, bodyEnd);
    const message: Message = JSON.parse(body);
    this.#unread = this.#unread.subarray(bodyEnd);
    return message;
  }

  /** Every request is answered, so that the server goes on; tests look for it in `received`. */
  #answer({ id, method, params }: Message): void {
    if (this.refuses) {
      this.send({ jsonrpc: '2.0', id, error: { code: ErrorCodes.MethodNotFound, message: 'refused' } });
      return;
    }
    const items = (params as { items?: unknown[] } | undefined)?.items;
    const result = method === 'workspace/configuration' ? (items ?? []).map(() => null) : null;
    this.send({ jsonrpc: '2.0', id, result });
  }

  #changed(): void {
    for (const watch of [...this.#watchers]) watch();
  }
}

export function request(id: number | string, method: string, params?: unknown) {
  return { jsonrpc: '2.0', id, method, params };
}

export function notification(method: string, params?: unknown) {
  return { jsonrpc: '2.0', method, params };
}

export function framed(message: unknown): string {
  const body = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
