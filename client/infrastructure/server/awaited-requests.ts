import { type Disposable, EventEmitter } from 'vscode';

/** Counts the requests that wait for their answers, by method. */
export class AwaitedRequests implements Disposable {
  readonly #counts = new Map<string, number>();
  readonly #changes = new EventEmitter<void>();

  readonly onDidChange = this.#changes.event;

  has(method: string): boolean {
    return (this.#counts.get(method) ?? 0) > 0;
  }

  async count<T>(method: string, answer: Promise<T>): Promise<T> {
    this.#add(method, 1);
    try {
      return await answer;
    } finally {
      this.#add(method, -1);
    }
  }

  dispose(): void {
    this.#changes.dispose();
  }

  #add(method: string, more: 1 | -1): void {
    this.#counts.set(method, (this.#counts.get(method) ?? 0) + more);
    this.#changes.fire();
  }
}
