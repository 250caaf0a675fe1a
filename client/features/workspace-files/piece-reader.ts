import { type Disposable, type FileStat, FileType, l10n, type Uri, workspace } from 'vscode';
import { type Encode, type FileContent, MAX_PIECE, type ReadParams } from '../../../protocol/files.ts';
import { unlessAbsent } from './look-up.ts';

/** Larger files are not read into memory: no archive of a game comes near. */
const MAX_SIZE = 1024 * 1024 * 1024;
/** So long a file is kept after its last piece, in milliseconds. */
const KEPT = 5000;

/**
 * Gives pieces of files. VS Code reads files whole only, so that the one that was read last is kept for the pieces that
 * may follow.
 */
export class PieceReader implements Disposable {
  readonly #encode: Encode;
  #kept: Kept | undefined;
  #forgetting: ReturnType<typeof setTimeout> | undefined;

  constructor(encode: Encode) {
    this.#encode = encode;
  }

  /** Null where there is no such file. */
  read(uri: Uri, { offset = 0, limit }: Omit<ReadParams, 'uri'>): Promise<FileContent | null> {
    return unlessAbsent(uri, async () => {
      const stat = await workspace.fs.stat(uri);
      const wanted = Math.min(limit, MAX_PIECE);
      // Whether a file is too large is known without reading it.
      if (offset === 0 && wanted === 0) return { size: stat.size, bytes: this.#encode(new Uint8Array(0)) };
      const content = await this.#content(uri, stat);
      const piece = content.slice(offset, offset + wanted);
      return { size: content.length, bytes: this.#encode(piece) };
    });
  }

  dispose(): void {
    this.#forget();
  }

  #content(uri: Uri, { type, size, mtime }: FileStat): Promise<Uint8Array> {
    if ((type & FileType.Directory) !== 0) throw new Error(l10n.t('it is a folder'));
    if (size > MAX_SIZE) throw new Error(l10n.t('it has {0} bytes', size));
    const key = `${uri} ${size} ${mtime}`;
    if (this.#kept?.key !== key) this.#kept = { key, content: this.#fetch(uri) };
    clearTimeout(this.#forgetting);
    this.#forgetting = setTimeout(() => this.#forget(), KEPT);
    return this.#kept.content;
  }

  async #fetch(uri: Uri): Promise<Uint8Array> {
    try {
      return await workspace.fs.readFile(uri);
    } catch (error) {
      this.#kept = undefined;
      throw error;
    }
  }

  #forget(): void {
    clearTimeout(this.#forgetting);
    this.#kept = undefined;
  }
}

interface Kept {
  /** Another one as soon as the file is written to. */
  readonly key: string;
  readonly content: Promise<Uint8Array>;
}
