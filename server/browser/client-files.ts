import type { InputFact } from '../../contract/declaration/input-fact.ts';
import { quote } from '../../contract/quote.ts';
import { MAX_DOCUMENT_BYTES } from '../../packer/input-limits.ts';
import { findAssetRoots, findProjects } from '../../packer/project/find-asset-roots.ts';
import { type FolderListing, folderListing, runWalkAsync } from '../../packer/project/folder-walk.ts';
import { lookUpInput, missingInput } from '../../packer/project/look-up-input.ts';
import {
  FileAccessError,
  joinPath,
  type OnUnreadable,
  type ProjectFiles,
} from '../../packer/project/project-files.ts';
import { type FileContent, LIST_FOLDER, READ_FILE, STAT_FILES } from '../../protocol/files.ts';
import type { Message } from '../../protocol/message.ts';
import { uriBelow } from './uris.ts';

/** Sends one of the file requests to the client. */
export type AskFiles = <P, R>(message: Message<P, R>, params: P) => Promise<R>;

/** A project whose files the client has. What was listed once is not asked for again. */
export class ClientFiles implements ProjectFiles {
  readonly #folder: string;
  readonly #ask: AskFiles;
  readonly #listings = new Map<string, Promise<FolderListing | undefined>>();

  /** @param folder the project's URI, in its normal spelling */
  constructor(folder: string, ask: AskFiles) {
    this.#folder = folder;
    this.#ask = ask;
  }

  uriOf(path: string): string {
    return uriBelow(this.#folder, path);
  }

  findAssetRoots(
    folders: readonly string[],
    exclude: readonly string[],
    onUnreadable?: OnUnreadable,
  ): Promise<string[]> {
    const list = onUnreadable === undefined ? this.#list : this.#listing(onUnreadable);
    return runWalkAsync(findAssetRoots(this.#folder, folders, exclude), list);
  }

  #listing(onUnreadable: OnUnreadable): (path: string) => Promise<FolderListing | undefined> {
    return (path) =>
      this.#list(path).catch((error: unknown) => {
        if (!(error instanceof FileAccessError)) throw error;
        onUnreadable(error);
        return undefined;
      });
  }

  /** Folders below this one, relative to it, in which a project begins. */
  findProjects(): Promise<string[]> {
    return runWalkAsync(findProjects(), this.#list);
  }

  async readText(path: string): Promise<string | undefined> {
    const content = await this.#read(path, MAX_DOCUMENT_BYTES);
    return content && new TextDecoder('utf-8', { ignoreBOM: true }).decode(content.bytes);
  }

  async readBytes(path: string, limit: number): Promise<Uint8Array> {
    const content = await this.#read(path, limit);
    if (content === undefined) throw this.#error(path, 'it does not exist');
    if (content.size <= limit) return content.bytes;
    throw new FileAccessError(
      path,
      `${this.uriOf(path)} has ${content.size} bytes; at most ${limit} are read`,
    );
  }

  list(path: string): Promise<FolderListing | undefined> {
    return this.#list(path);
  }

  async inputFacts(root: string, paths: readonly string[]): Promise<ReadonlyMap<string, InputFact>> {
    const facts = new Map<string, InputFact>();
    for (const path of paths) facts.set(path, await this.#inputFact(root, path));
    return facts;
  }

  async #inputFact(root: string, path: string): Promise<InputFact> {
    const sighting = await runWalkAsync(lookUpInput(root, path), this.#list);
    return sighting.state === 'through-link' ? this.#linkFact(root, path) : sighting;
  }

  /** Whether a link leads out of the asset root is not to be learnt from a client. */
  async #linkFact(root: string, path: string): Promise<InputFact> {
    const place = joinPath(root, path);
    const [target] = await this.#asked(place, STAT_FILES, { uris: [this.uriOf(place)] });
    if (target === null || target === undefined) return runWalkAsync(missingInput(root), this.#list);
    return target.kind === 'file' ? { state: 'found' } : { state: 'not-a-file' };
  }

  readonly #list = (path: string): Promise<FolderListing | undefined> => {
    const known = this.#listings.get(path);
    if (known !== undefined) return known;
    const listing = this.#askListing(path);
    this.#listings.set(path, listing);
    return listing;
  };

  async #askListing(path: string): Promise<FolderListing | undefined> {
    const entries = await this.#asked(path, LIST_FOLDER, { uri: this.uriOf(path) });
    return entries === null ? undefined : folderListing(entries.map(({ name, kind }) => [name, kind]));
  }

  async #read(path: string, limit: number): Promise<FileContent | undefined> {
    const content = await this.#asked(path, READ_FILE, { uri: this.uriOf(path), limit });
    if (content === null) return undefined;
    if (!(content.bytes instanceof Uint8Array) || content.bytes.length < Math.min(content.size, limit))
      throw this.#error(path, 'the client did not give its bytes');
    return content;
  }

  async #asked<P, R>(path: string, message: Message<P, R>, params: P): Promise<R> {
    try {
      return await this.#ask(message, params);
    } catch (cause) {
      throw this.#error(path, cause instanceof Error ? cause.message : String(cause), { cause });
    }
  }

  #error(path: string, why: string, options?: ErrorOptions): FileAccessError {
    return new FileAccessError(path, `${quote(this.uriOf(path), 200)} cannot be read: ${why}`, options);
  }
}
