import type { InputFact } from '../../contract/declaration/input-fact.ts';
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
import { LIST_FOLDER, STAT_FILES } from '../../protocol/files.ts';
import type { Message } from '../../protocol/message.ts';
import type { OpenFile } from '../tasks/task.ts';
import { type AskFiles, askAbout, unreadable } from './ask-files.ts';
import { openClientFile } from './client-file.ts';
import { uriBelow } from './uris.ts';

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
    const file = await this.#open(path);
    const bytes = await file?.read(0, Math.min(file.size, MAX_DOCUMENT_BYTES));
    return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }

  async readBytes(path: string, limit: number): Promise<Uint8Array> {
    const file = await this.#open(path);
    if (file === undefined) throw unreadable(this.#place(path), 'it does not exist');
    if (file.size <= limit) return file.read(0, file.size);
    throw new FileAccessError(path, `${this.uriOf(path)} has ${file.size} bytes; at most ${limit} are read`);
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

  #open(path: string): Promise<OpenFile | undefined> {
    return openClientFile(this.#place(path), this.#ask);
  }

  #asked<P, R>(path: string, message: Message<P, R>, params: P): Promise<R> {
    return askAbout(this.#place(path), () => this.#ask(message, params));
  }

  #place(path: string) {
    return { path, uri: this.uriOf(path) };
  }
}
