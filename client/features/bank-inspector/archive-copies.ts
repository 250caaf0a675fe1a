import { l10n, Uri, workspace } from 'vscode';
import { UserFacingError } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';

/** Larger ones are not copied. */
const MAX_COPIED = 256 * 1024 * 1024;

/**
 * An archive where the server can read parts of it. What a version control gives (`git:` with the version in its
 * query) is copied to the extension's own storage, without passing through memory here; all else is where it is.
 */
export class ReadableArchive {
  readonly #extension: Extension;
  readonly #uri: Uri;
  #copy: Promise<Uri> | undefined;

  constructor(extension: Extension, uri: Uri) {
    this.#extension = extension;
    this.#uri = uri;
  }

  get isCopied(): boolean {
    return this.#uri.query !== '';
  }

  /** Rejects where it cannot be copied. */
  place(): Promise<Uri> {
    if (!this.isCopied) return Promise.resolve(this.#uri);
    this.#copy ??= this.#copied();
    return this.#copy;
  }

  /** It is another one by now. */
  async forget(): Promise<void> {
    const copy = await this.#copy?.catch(() => undefined);
    this.#copy = undefined;
    // That it is gone already is as well.
    if (copy !== undefined) await workspace.fs.delete(copy).then(undefined, () => {});
  }

  async #copied(): Promise<Uri> {
    const { size } = await workspace.fs.stat(this.#uri);
    if (size > MAX_COPIED)
      throw new UserFacingError(
        l10n.t(
          'This version of the archive has {0} bytes; at most {1} are taken from version control',
          size,
          MAX_COPIED,
        ),
      );
    const { storageUri, globalStorageUri } = this.#extension.context;
    const name = `${crypto.randomUUID()}.bank`;
    const copy = Uri.joinPath(storageUri ?? globalStorageUri, 'versions', name);
    await workspace.fs.copy(this.#uri, copy);
    return copy;
  }
}
