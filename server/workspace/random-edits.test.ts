import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { FileChangeType } from 'vscode-languageserver';
import type { Finding } from '../../contract/finding.ts';
import { parseDocument } from '../../contract/json/document.ts';
import { LineIndex } from '../../contract/line-index.ts';
import { encodeIndexedPng } from '../../packer/images/encode-png.ts';
import { program } from '../../test/support/built-program.ts';
import { newSeed, Random } from '../../test/support/random.ts';
import {
  INPUTS,
  pathOf,
  ROOTS,
  randomChange,
  randomDeclaration,
  randomRegistry,
  randomSettings,
} from '../../test/support/random-project.ts';
import { tempProject } from '../../test/support/temp-project.ts';
import type { Host } from '../host.ts';
import { nodeHost } from '../node/node-host.ts';
import { rangeOf } from '../positions.ts';
import { Checker } from './checker.ts';
import { Discovery } from './discovery.ts';
import { followChanges } from './follow-changes.ts';
import { Workspace } from './workspace.ts';

const EDITS = 10_000;
const CHECKPOINTS = 80;
const SETTINGS = 'packwright.json';
const REGISTRY = 'packwright.registry.json';
const seed = newSeed();

it(`leaves the trees and the findings of a fresh server after ${EDITS} random edits (RANDOM_SEED=${seed})`, async () => {
  const author = new Author(new Random(seed));
  await author.served.begin();
  for (let checkpoint = 0; checkpoint < CHECKPOINTS; checkpoint++) {
    await author.edit(EDITS / CHECKPOINTS);
    await author.compare();
  }
  expect(author.edits).toBeGreaterThanOrEqual(EDITS);
  // Else nothing was compared with nothing.
  expect(author.found).toBeGreaterThan(CHECKPOINTS);
});

/** A server's core on a folder of the disk. */
class Served {
  readonly workspace: Workspace;
  readonly checker: Checker;
  readonly errors: unknown[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    // A new uuid is another one every time, and is to be the same in both servers.
    const host: Host = {
      ...nodeHost(dirname(program)),
      newUuid: () => 'ffffffff-ffff-4fff-8fff-fffffffffff0',
    };
    const failed = (error: unknown) => this.errors.push(error);
    this.workspace = new Workspace(host, failed);
    this.checker = new Checker(this.workspace, { changed: () => {}, checked: () => {}, failed });
  }

  begin(): Promise<void> {
    this.workspace.projects.folders = [pathToFileURL(this.#folder).href];
    return new Discovery(this.workspace, this.checker).look();
  }

  findings(): Map<string, readonly Finding[]> {
    const { store } = this.checker;
    const uris = [...store.uris()].filter((uri) => store.get(uri).length > 0);
    return new Map(uris.sort().map((uri) => [uri, store.get(uri)]));
  }
}

class Author {
  readonly folder = tempProject({ [SETTINGS]: '{ "schema_version": 1 }\n' });
  readonly served = new Served(this.folder);
  edits = 0;
  found = 0;
  readonly #random: Random;
  /** Texts of open documents, by path. */
  readonly #open = new Map<string, string>();
  readonly #undo: { path: string; text: string }[] = [];
  readonly #followed: Promise<void>[] = [];
  #version = 0;
  /** The files that the author has in hand. */
  #focus: readonly string[] = [];

  constructor(random: Random) {
    this.#random = random;
    for (const root of ROOTS) if (random.chance(70)) this.#write(pathOf(root), randomDeclaration(random));
  }

  async edit(count: number): Promise<void> {
    const random = this.#random;
    this.#undo.length = 0;
    this.#focus = [
      pathOf(random.pick(ROOTS)),
      pathOf(random.pick(ROOTS)),
      random.chance(40) ? REGISTRY : 'asset.json',
    ];
    // Where a project looks for assets changes seldom: all of it is read anew, and whatever was missed is found.
    if (random.chance(15)) this.#focus = [...this.#focus, SETTINGS];
    for (const end = this.edits + count; this.edits < end; ) {
      this.#step();
      if (this.#random.chance(10)) await new Promise((done) => setTimeout(done));
    }
  }

  #step(): void {
    const random = this.#random;
    const path = random.pick(this.#focus);
    const kind = random.below(100);
    if (kind < 75) this.#type(path);
    else if (kind < 79) this.#change(path, this.#newText(path));
    else if (kind < 84) this.#close(this.#random.pick([...this.#open.keys(), path]));
    else if (kind < 88) this.#save(path);
    else if (kind < 94) this.#changeDisk(path);
    else if (kind < 97) this.#changeInput();
    else this.#moveFolder();
  }

  #newText(path: string): string {
    if (path === SETTINGS) return randomSettings(this.#random);
    return path === REGISTRY ? randomRegistry(this.#random) : randomDeclaration(this.#random);
  }

  #type(path: string): void {
    // Authors do not leave a text broken for long.
    const undone = this.#random.chance(45) ? this.#undo.pop() : undefined;
    if (undone !== undefined) this.#change(undone.path, undone.text);
    else this.#insert(path);
  }

  #insert(path: string): void {
    const text = this.#textOf(path);
    const { start, end, newText } = randomChange(this.#random, text);
    this.#undo.push({ path, text });
    const range = rangeOf(new LineIndex(text), { offset: start, length: end - start });
    // Half of a line end has no position of its own.
    const from = offsetIn(text, range.start);
    const to = offsetIn(text, range.end);
    this.#changed(path, text.slice(0, from) + newText + text.slice(to), { range, text: newText });
  }

  #change(path: string, text: string): void {
    this.#textOf(path);
    this.#changed(path, text, { text });
  }

  #changed(
    path: string,
    text: string,
    event: Parameters<Workspace['documents']['change']>[0]['contentChanges'][0],
  ) {
    const { workspace, checker } = this.served;
    const textDocument = { uri: this.#uri(path), version: ++this.#version };
    const change = workspace.documents.change({ textDocument, contentChanges: [event] });
    if (change === undefined) throw new Error(`${path} is not open`);
    checker.edited(change);
    this.#open.set(path, text);
    this.edits++;
    // What a project is, counts as it is saved.
    if (path === SETTINGS) this.#save(path);
  }

  /** Opens the document if it is not. */
  #textOf(path: string): string {
    const open = this.#open.get(path);
    if (open !== undefined) return open;
    const text = this.#newText(path);
    this.#open.set(path, text);
    const { workspace, checker } = this.served;
    this.#follow(checker.opened(workspace.documents.open(this.#asOpened(path, text))));
    if (path === SETTINGS) this.#save(path);
    return text;
  }

  #asOpened(path: string, text: string) {
    return {
      textDocument: { uri: this.#uri(path), languageId: 'asset-json', version: ++this.#version, text },
    };
  }

  #close(path: string): void {
    const closed = this.served.workspace.documents.close(this.#uri(path));
    this.#open.delete(path);
    if (closed !== undefined) this.#follow(this.served.checker.closed(closed));
  }

  #save(path: string): void {
    const text = this.#open.get(path);
    if (text === undefined) return;
    this.#write(path, text);
    this.#tell([path, FileChangeType.Changed]);
  }

  #changeDisk(path: string): void {
    if (path !== SETTINGS && this.#random.chance(40)) {
      rmSync(join(this.folder, path), { force: true });
      this.#tell([path, FileChangeType.Deleted]);
    } else {
      this.#write(path, this.#newText(path));
      this.#tell([path, FileChangeType.Created]);
    }
  }

  #changeInput(): void {
    const random = this.#random;
    const path = pathOf(random.pick(ROOTS), random.pick(INPUTS));
    if (random.chance(30)) rmSync(join(this.folder, path), { force: true });
    else this.#write(path, random.chance(50) ? 'no picture' : picture(random));
    this.#tell([path, existsSync(join(this.folder, path)) ? FileChangeType.Created : FileChangeType.Deleted]);
  }

  #moveFolder(): void {
    const [from, to] = [
      this.#random.pick(['a', 'art', 'art/e', 'old']),
      this.#random.pick(['a', 'art/e', 'old', 'old/g']),
    ];
    if (!existsSync(join(this.folder, from)) || existsSync(join(this.folder, to)) || to.startsWith(from))
      return;
    mkdirSync(dirname(join(this.folder, to)), { recursive: true });
    renameSync(join(this.folder, from), join(this.folder, to));
    this.#tell([from, FileChangeType.Deleted], [to, FileChangeType.Created]);
  }

  #write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
  }

  #tell(...changes: readonly [path: string, type: FileChangeType][]): void {
    const { workspace, checker } = this.served;
    const told = new Map(changes.map(([path, type]) => [this.#uri(path), type]));
    for (const project of workspace.projects.all())
      this.#follow(followChanges(workspace, checker, { project, changes: told }));
  }

  #follow(work: Promise<void>): void {
    this.#followed.push(work);
  }

  #uri(path: string): string {
    return pathToFileURL(join(this.folder, path)).href;
  }

  async compare(): Promise<void> {
    await Promise.all(this.#followed.splice(0));
    await this.served.checker.contentsSettled();
    const fresh = new Served(this.folder);
    for (const [path, text] of this.#open) fresh.workspace.documents.open(this.#asOpened(path, text));
    await fresh.begin();
    await fresh.checker.contentsSettled();
    for (const [path, text] of this.#open) this.#compareDocument(path, text);
    const [mine, theirs] = [this.served.findings(), fresh.findings()];
    this.found += theirs.size;
    if (!isDeepStrictEqual(mine, theirs))
      expect(Object.fromEntries(mine)).toEqual(Object.fromEntries(theirs));
    expect([this.served.errors, fresh.errors]).toEqual([[], []]);
  }

  #compareDocument(path: string, text: string): void {
    const { documents } = this.served.workspace;
    const open = documents.get(this.#uri(path));
    expect(open?.text).toBe(text);
    if (open === undefined) return;
    const tree = parseDocument(open.uri, text);
    if (!isDeepStrictEqual(documents.treeOf(open), tree)) expect(documents.treeOf(open)).toEqual(tree);
    const [lines, freshLines] = [documents.linesOf(open), new LineIndex(text)];
    expect(lines.lineCount).toBe(freshLines.lineCount);
    expect(lines.positionAt(text.length)).toEqual(freshLines.positionAt(text.length));
  }
}

/** The offset of a position as a client counts it. */
function offsetIn(text: string, { line, character }: { line: number; character: number }): number {
  return new LineIndex(text).startOf(line) + character;
}

function picture(random: Random): Uint8Array {
  const pixels = Uint8Array.from({ length: 64 }, () => random.below(4));
  const palette = Uint32Array.from([0, 0xff000000, 0xffff0000, 0xff00ff00]);
  return encodeIndexedPng({ width: 8, height: 8, pixels, palette });
}
