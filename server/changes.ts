/** Tells that something was found, checked or read anew. What it was, those who listen look up: they are told often. */
export class Changes {
  readonly #listeners = new Set<() => void>();

  listen(listener: () => void): void {
    this.#listeners.add(listener);
  }

  tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
