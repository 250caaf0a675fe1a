import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { program } from './built-program.ts';

/** What the page is told (`session`: which of its workers it is about), and what it tells. */
export interface ToPage {
  readonly session: number;
  readonly kind: 'start' | 'message' | 'write';
  readonly [more: string]: unknown;
}

export interface FromPage {
  readonly session: number;
  readonly message?: unknown;
  /** A file that a worker has written, or, without content, deleted. */
  readonly written?: { readonly path: string; readonly base64: string | null };
  /** What a worker threw. */
  readonly error?: string;
}

const ROUTES: Readonly<Record<string, { readonly type: string; readonly file: string } | undefined>> = {
  '/page.js': { type: 'text/javascript', file: join(import.meta.dirname, '../browser/page.js') },
  '/server.browser.js': { type: 'text/javascript', file: join(dirname(program), 'server.browser.js') },
};
const PAGE = '<!doctype html><meta charset="utf-8"><title>Packwright</title><script src="/page.js"></script>';

/** Chromium with one page (test/browser/page.js), which is talked to over HTTP on a random port of this machine. */
export class Browser {
  readonly #server: Server;
  readonly #listeners = new Set<(message: FromPage) => void>();
  readonly #profile = mkdtempSync(join(tmpdir(), 'packwright-chromium-'));
  #process: ChildProcess | undefined;
  #page: ServerResponse | undefined;
  #pageIsThere: () => void = () => {};
  #log = '';

  private constructor() {
    this.#server = createServer((request, response) => this.#serve(request, response));
  }

  /** @param program path of Chromium */
  static async start(program: string): Promise<Browser> {
    const browser = new Browser();
    await new Promise<void>((done) => browser.#server.listen(0, '127.0.0.1', done));
    await new Promise<void>((done, fail) => {
      browser.#pageIsThere = done;
      browser.#launch(program, (code) =>
        fail(new Error(`Chromium ended with ${code} before its page was there:\n${browser.#log}`)),
      );
    });
    return browser;
  }

  send(message: ToPage): void {
    this.#page?.write(`data: ${JSON.stringify(message)}\n\n`);
  }

  listen(listener: (message: FromPage) => void): void {
    this.#listeners.add(listener);
  }

  async stop(): Promise<void> {
    const { pid } = this.#process ?? {};
    const ended = new Promise((done) => this.#process?.once('close', done));
    // Chromium is many processes, all in the group of the first.
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    await ended;
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #launch(program: string, ended: (code: number | null) => void): void {
    const { port } = this.#server.address() as AddressInfo;
    const child = spawn(program, [...ARGS, `--user-data-dir=${this.#profile}`, `http://127.0.0.1:${port}/`], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: this.#profile, TMPDIR: this.#profile },
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#log = (this.#log + text).slice(-10_000);
    });
    child.once('close', ended);
    this.#process = child;
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    const url = request.url ?? '';
    const route = ROUTES[url];
    if (route !== undefined) {
      response.writeHead(200, { 'content-type': route.type }).end(readFileSync(route.file));
    } else if (url === '/') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    } else if (url === '/to-page') {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
      this.#page = response;
      this.#pageIsThere();
    } else if (url === '/from-page') {
      void this.#take(request, response);
    } else {
      response.writeHead(404).end();
    }
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    response.writeHead(204).end();
    for (const listener of this.#listeners) listener(JSON.parse(body));
  }
}

const ARGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--no-first-run',
  '--no-default-browser-check',
  '--enable-logging=stderr',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
