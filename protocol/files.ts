import { fromBase64, toBase64 } from './base64.ts';
import type { Message } from './message.ts';

/**
 * What a server asks of its client about files that it cannot reach itself: all of them where it runs in a browser, and
 * on Node those that are not on a disk. A client that answers these requests says so with
 * `initializationOptions: { files: true }`; of any other it is not asked, and the server works there on open documents
 * alone.
 *
 * URIs are as the client spells its own, or written by the server after those. `null` is the answer for what does
 * not exist, or for what the client may not see; an error is the answer for what exists and cannot be read.
 */

/** What is in a folder; null where there is no such folder. */
export const LIST_FOLDER: Message<ListParams, readonly FolderEntry[] | null> = {
  method: 'packwright/files/list',
};

/** What each of the URIs leads to, links followed; in the same order, and null for each that leads nowhere. */
export const STAT_FILES: Message<StatParams, readonly (FileStat | null)[]> = {
  method: 'packwright/files/stat',
};

/** A piece of a file; null where there is no such file. */
export const READ_FILE: Message<ReadParams, FileContent | null> = { method: 'packwright/files/read' };

/**
 * A piece of a file to write. The pieces come in order; with the last the file is written, whole or not at all, and
 * its folder is made where there is none. Only the answer to the last says that the file is there. A piece that begins
 * at 0 begins anew; what was begun and never ended is forgotten.
 */
export const WRITE_FILE: Message<WriteParams, null> = { method: 'packwright/files/write' };

/** Deletes a file, which may be absent. */
export const DELETE_FILE: Message<DeleteParams, null> = { method: 'packwright/files/delete' };

/** No more bytes are asked for, or given, in one message: neither end is held up by it. */
export const MAX_PIECE = 1024 * 1024;

export interface ListParams {
  readonly uri: string;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: FileKind | 'link';
}

/** `other`: a pipe or the like, which is not read. */
export type FileKind = 'file' | 'folder' | 'other';

export interface StatParams {
  readonly uris: readonly string[];
}

export interface FileStat {
  readonly kind: FileKind;
}

export interface ReadParams {
  readonly uri: string;
  /** Where the piece begins; 0 where it is not said. */
  readonly offset?: number;
  /** No more bytes than this are wanted: {@link MAX_PIECE} at most. */
  readonly limit: number;
}

export interface FileContent {
  /** Bytes of the whole file. */
  readonly size: number;
  /** From `offset` on, `limit` at most and no fewer than there are. */
  readonly bytes: WireBytes;
}

export interface WriteParams {
  readonly uri: string;
  /** Bytes of the whole file. */
  readonly size: number;
  readonly offset: number;
  readonly bytes: WireBytes;
}

export interface DeleteParams {
  readonly uri: string;
}

/** As they are between workers, whose messages are cloned; in base64 where messages are written out as JSON. */
export type WireBytes = Uint8Array | string;

/** How bytes travel between two ends: one of the two that {@link WireBytes} can be. */
export type Encode = (bytes: Uint8Array) => WireBytes;

export const CLONED: Encode = (bytes) => bytes;
export const WRITTEN_OUT: Encode = toBase64;

/** Undefined where it is neither. */
export function bytesOf(wire: unknown): Uint8Array | undefined {
  if (wire instanceof Uint8Array) return wire;
  return typeof wire === 'string' && BASE64.test(wire) ? fromBase64(wire) : undefined;
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** What such a client gives as `initializationOptions`. */
export interface FilesOffer {
  readonly files: true;
}

export function isFilesOffer(options: unknown): options is FilesOffer {
  return typeof options === 'object' && options !== null && 'files' in options && options.files === true;
}
