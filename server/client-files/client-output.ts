import { quote } from '../../contract/quote.ts';
import { DELETE_FILE, type Encode, MAX_PIECE, WRITE_FILE } from '../../protocol/files.ts';
import type { TaskOutput } from '../tasks/task.ts';
import { type AskFiles, reasonOf } from './ask-files.ts';
import { resolveUri } from './uris.ts';

export interface ClientWriting {
  readonly ask: AskFiles;
  /** How bytes travel to the client. */
  readonly encode: Encode;
}

/** Writes below the folder of a URI whose files the client has. */
export function clientOutput(folder: string, { ask, encode }: ClientWriting): TaskOutput {
  const uriOf = (path: string) => resolveUri(folder, path);
  return {
    uriOf,
    write: async (path, chunks) => {
      const uri = uriOf(path);
      const size = chunks.reduce((sum, { length }) => sum + length, 0);
      const send = (offset: number, bytes: Uint8Array) =>
        ask(WRITE_FILE, { uri, size, offset, bytes: encode(bytes) });
      await orFail('write', uri, () => sendAll(chunks, size, send));
    },
    remove: async (path) => {
      const uri = uriOf(path);
      await orFail('delete', uri, () => ask(DELETE_FILE, { uri }));
    },
  };
}

/** A file could not be written or deleted; what stood there stands there still. */
export class ClientWriteError extends Error {
  override readonly name = 'ClientWriteError';
}

async function orFail(what: 'write' | 'delete', uri: string, request: () => Promise<unknown>): Promise<void> {
  try {
    await request();
  } catch (cause) {
    throw new ClientWriteError(`cannot ${what} ${quote(uri, 200)}: ${reasonOf(cause)}`, { cause });
  }
}

/** In pieces, one after the other; a file of no bytes is one piece as well. */
async function sendAll(
  chunks: readonly Uint8Array[],
  size: number,
  send: (offset: number, bytes: Uint8Array) => Promise<unknown>,
): Promise<void> {
  if (size === 0) await send(0, new Uint8Array(0));
  let offset = 0;
  for (const piece of pieces(chunks, size)) {
    await send(offset, piece);
    offset += piece.length;
  }
}

/** The same bytes in pieces of equal size, so that a thousand small chunks are not a thousand messages. */
function* pieces(chunks: readonly Uint8Array[], size: number): Generator<Uint8Array> {
  let [filled, left] = [0, size];
  let piece = new Uint8Array(Math.min(MAX_PIECE, left));
  for (let chunk of chunks) {
    while (chunk.length > 0) {
      const part = chunk.subarray(0, piece.length - filled);
      piece.set(part, filled);
      filled += part.length;
      chunk = chunk.subarray(part.length);
      if (filled < piece.length) continue;
      yield piece;
      left -= filled;
      filled = 0;
      piece = new Uint8Array(Math.min(MAX_PIECE, left));
    }
  }
}
