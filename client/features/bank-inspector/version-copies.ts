import { l10n, Uri, workspace } from 'vscode';
import { UserFacingError } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';

/** Larger ones are not copied. */
const MAX_COPIED = 256 * 1024 * 1024;

/** Copies of files that only VS Code can read, in the extension's own storage; they do not pass through memory here. */
export class VersionCopies {
  readonly #extension: Extension;
  #swept: Promise<void> | undefined;

  constructor(extension: Extension) {
    this.#extension = extension;
  }

  /** Rejects where the file is too large, or cannot be read. */
  async copyOf(uri: Uri): Promise<Uri> {
    this.#swept ??= this.#sweep();
    await this.#swept;
    const { size } = await workspace.fs.stat(uri);
    if (size > MAX_COPIED)
      throw new UserFacingError(
        l10n.t(
          'This version of the archive has {0} bytes; at most {1} are taken from version control',
          size,
          MAX_COPIED,
        ),
      );
    const copy = Uri.joinPath(this.#folder, `${crypto.randomUUID()}.bank`);
    await workspace.fs.copy(uri, copy);
    return copy;
  }

  async remove(copy: Uri): Promise<void> {
    // That it is gone already is as well.
    await workspace.fs.delete(copy).then(undefined, () => {});
  }

  get #folder(): Uri {
    const { storageUri, globalStorageUri } = this.#extension.context;
    return Uri.joinPath(storageUri ?? globalStorageUri, 'versions');
  }

  /** A window that ended at once has left its copies. Without a workspace they may be another window's. */
  async #sweep(): Promise<void> {
    if (this.#extension.context.storageUri === undefined) return;
    await workspace.fs.delete(this.#folder, { recursive: true }).then(undefined, () => {});
  }
}
