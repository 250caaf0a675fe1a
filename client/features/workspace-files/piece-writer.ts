import { type Uri, workspace } from 'vscode';
import { bytesOf, type WriteParams } from '../../../protocol/files.ts';
import { requireTrust } from '../../infrastructure/trust.ts';
import { writeWhole } from './write-whole.ts';

/** Larger files are not put together in memory. */
const MAX_SIZE = 1024 * 1024 * 1024;

/** Puts files together from their pieces, and writes each once it has them all. */
export class PieceWriter {
  readonly #begun = new Map<string, Begun>();

  /** Throws for pieces that do not follow each other, and where the workspace cannot be written to. */
  async write(uri: Uri, { size, offset, bytes }: Omit<WriteParams, 'uri'>): Promise<null> {
    requireTrust();
    const piece = bytesOf(bytes);
    if (piece === undefined) throw new Error(`no bytes of ${uri} came`);
    const key = uri.toString();
    const begun = offset === 0 ? begin(size) : this.#begun.get(key);
    if (begun === undefined || begun.filled !== offset || offset + piece.length > begun.content.length)
      throw new Error(`the bytes of ${uri} from ${offset} on do not follow what came before`);
    begun.content.set(piece, offset);
    begun.filled += piece.length;
    this.#begun.set(key, begun);
    if (begun.filled < begun.content.length) return null;
    this.#begun.delete(key);
    await writeWhole(workspace.fs, uri, begun.content);
    return null;
  }

  /** Forgets what was begun. */
  forget(): void {
    this.#begun.clear();
  }
}

interface Begun {
  readonly content: Uint8Array;
  filled: number;
}

function begin(size: number): Begun {
  if (!Number.isInteger(size) || size < 0 || size > MAX_SIZE)
    throw new Error(`a file cannot have ${size} bytes`);
  return { content: new Uint8Array(size), filled: 0 };
}
