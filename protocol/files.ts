import type { Message } from './message.ts';

/**
 * What a server without a disk asks of its client, which has the files: the language server in a browser worker. A
 * client that answers these requests says so with `initializationOptions: { files: true }`; of any other it is not
 * asked, and the server works on open documents alone.
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

/** A file from its start; null where there is no such file. */
export const READ_FILE: Message<ReadParams, FileContent | null> = { method: 'packwright/files/read' };

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
  /** No more bytes than this are wanted. */
  readonly limit: number;
}

export interface FileContent {
  /** Bytes of the whole file. */
  readonly size: number;
  /** Its bytes from the start, `limit` at most: as they are, since messages to a worker are cloned and not written out. */
  readonly bytes: Uint8Array;
}

/** What such a client gives as `initializationOptions`. */
export interface FilesOffer {
  readonly files: true;
}

export function isFilesOffer(options: unknown): options is FilesOffer {
  return typeof options === 'object' && options !== null && 'files' in options && options.files === true;
}
