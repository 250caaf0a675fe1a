import type { Socket } from 'node:net';

/** Whether anybody uses the service: who has a connection open does, as one that listens for changes has. */
export class Activity {
  readonly #open = new Set<Socket>();
  #last = performance.now();

  /** A request has come over a connection. */
  seen(socket: Socket): void {
    this.#last = performance.now();
    if (this.#open.has(socket)) return;
    this.#open.add(socket);
    socket.once('close', () => {
      this.#open.delete(socket);
      this.#last = performance.now();
    });
  }

  /** Milliseconds since somebody used it. */
  idleFor(): number {
    return this.#open.size > 0 ? 0 : performance.now() - this.#last;
  }
}
