import type { Uri } from 'vscode';
import type { VersionCopies } from './version-copies.ts';

/**
 * An archive where the server can read parts of it: a version that a version control keeps (`git:`, with the version in
 * the query) as a copy, all else where it is.
 */
export class ReadableArchive {
  readonly #copies: VersionCopies;
  readonly #uri: Uri;
  #copy: Promise<Uri> | undefined;

  constructor(copies: VersionCopies, uri: Uri) {
    this.#copies = copies;
    this.#uri = uri;
  }

  get isCopied(): boolean {
    return this.#uri.query !== '';
  }

  /** Rejects where it cannot be copied. */
  place(): Promise<Uri> {
    if (!this.isCopied) return Promise.resolve(this.#uri);
    this.#copy ??= this.#copies.copyOf(this.#uri);
    return this.#copy;
  }

  /** It is another one by now. */
  async forget(): Promise<void> {
    const copy = await this.#copy?.catch(() => undefined);
    this.#copy = undefined;
    if (copy !== undefined) await this.#copies.remove(copy);
  }
}
