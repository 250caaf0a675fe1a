import { bytesOf, type FileContent, MAX_PIECE, READ_FILE } from '../../protocol/files.ts';
import type { OpenFile } from '../tasks/task.ts';
import { type AskFiles, askAbout, unreadable } from './ask-files.ts';

export interface FilePlace {
  /** What errors name it by. */
  readonly path: string;
  readonly uri: string;
}

/** A file that the client has, to read parts of; undefined where there is none. Throws FileAccessError. */
export async function openClientFile(place: FilePlace, ask: AskFiles): Promise<OpenFile | undefined> {
  const start = await readPiece(place, ask, { offset: 0, limit: MAX_PIECE });
  if (start === undefined) return undefined;
  const { size } = start;
  const read = async (offset: number, length: number): Promise<Uint8Array> => {
    const end = offset + length;
    if (end <= start.bytes.length) return start.bytes.subarray(offset, end);
    const bytes = new Uint8Array(length);
    for (let at = offset; at < end; ) {
      const piece = await readPiece(place, ask, { offset: at, limit: Math.min(MAX_PIECE, end - at) });
      if (piece?.size !== size) throw unreadable(place, 'it was changed while it was read');
      bytes.set(piece.bytes, at - offset);
      at += piece.bytes.length;
    }
    return bytes;
  };
  return { size, read, close: async () => {} };
}

interface Piece {
  /** Bytes of the whole file. */
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** Never fewer bytes than there are. */
async function readPiece(
  place: FilePlace,
  ask: AskFiles,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<Piece | undefined> {
  const request = () => ask(READ_FILE, { uri: place.uri, offset, limit });
  const content: FileContent | null = await askAbout(place, request);
  if (content === null) return undefined;
  const bytes = bytesOf(content.bytes);
  const expected = Math.max(0, Math.min(content.size - offset, limit));
  if (bytes?.length !== expected) throw unreadable(place, 'the client did not give its bytes');
  return { size: content.size, bytes };
}
