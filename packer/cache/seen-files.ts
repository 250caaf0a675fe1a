import { hash } from 'node:crypto';
import type { FolderListing } from '../project/folder-walk.ts';
import type { Stamp } from './stamp.ts';

/** Told of everything that is read of a project, with how it looked just before. */
export interface FileWitness {
  /** Paths are relative to the project. An absent file or folder has neither stamp nor content. */
  text(path: string, stamp: Stamp | undefined, text: string): void;
  bytes(path: string, stamp: Stamp, bytes: Uint8Array): void;
  folder(path: string, stamp: Stamp | undefined, listing: FolderListing | undefined): void;
  /** An input of the asset root was reached through a link, and no stamp tells where links lead. */
  link(root: string): void;
}

/** What was read: a stamp and what the content comes to. */
export interface Seen {
  readonly stamp: Stamp;
  /** As `digestOf` the content. */
  readonly digest: string;
}

/** A folder as it was listed. */
export interface SeenFolder {
  readonly stamp: Stamp;
  readonly listing: FolderListing;
}

/** What a build read, for the next one. */
export class SeenFiles implements FileWitness {
  /** Undefined: there was no such file or folder. */
  readonly texts = new Map<string, Seen | undefined>();
  readonly inputs = new Map<string, Seen>();
  readonly folders = new Map<string, SeenFolder | undefined>();
  readonly linked = new Set<string>();
  /** Of the inputs, those that were looked at before packing began, and not read since in this thread. */
  readonly early = new Set<string>();

  text(path: string, stamp: Stamp | undefined, text: string): void {
    const digest = digestOf(text);
    const before = this.texts.get(path);
    // Who read it before may have gone by what it said then.
    const isSure = before === undefined || before.digest === digest;
    this.texts.set(path, stamp && { stamp, digest: isSure ? digest : UNSURE });
  }

  bytes(path: string, stamp: Stamp, bytes: Uint8Array): void {
    this.inputs.set(path, { stamp, digest: digestOf(bytes) });
    this.early.delete(path);
  }

  folder(path: string, stamp: Stamp | undefined, listing: FolderListing | undefined): void {
    const isThere = stamp !== undefined && listing !== undefined;
    this.folders.set(path, isThere ? { stamp, listing } : undefined);
  }

  link(root: string): void {
    this.linked.add(root);
  }
}

/** The digest of no content: where it stands everything is looked at again. */
export const UNSURE = '';

/** 192 bits of the content's SHA-256, of which no two contents that anybody has will ever have the same. */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64').slice(0, 32);
}
