import { relative, resolve, sep } from 'node:path';
import { mostSimilar } from '../../contract/similar.ts';
import { ServiceRefusal } from '../../packs/client/client-errors.ts';
import { listAll } from '../../packs/client/list-all.ts';
import { PackClient } from '../../packs/client/pack-client.ts';
import type { AssetPackSummary, Binding, MigrationReferences } from '../../packs/model/generated/types.ts';
import { text } from '../../packs/model/lenient.ts';
import { findOrStartService } from '../../packs/node/daemon/find-or-start-service.ts';
import { type GameFile, readGameFile, writeGameFile } from '../../packs/node/project-game/game-file.ts';
import type { ReferenceSources } from '../../packs/node/project-game/migration-references.ts';
import { type SyncedGame, syncGame } from '../../packs/node/project-game/sync-game.ts';
import { SyncMemory } from '../../packs/node/project-game/sync-memory.ts';
import { writeBindingsFile } from '../../packs/node/write-bindings-file.ts';
import { UsageError } from '../exit-status.ts';
import { displayPath, projectAround } from '../find-project.ts';
import type { Terminal } from '../terminal.ts';
import { VERSION } from '../version.ts';
import { type DeclaredNames, declaredNames } from './declared-names.ts';
import { named } from './named.ts';
import type { PackOptions } from './pack-options.ts';

/** One game's packs, as a command works on them: the service, and the game's file where the project has one. */
export class PackSession {
  readonly terminal: Terminal;
  readonly project: string;
  readonly client: PackClient;
  readonly gameId: string;
  /** Absolute; there or not. */
  readonly gamePath: string;
  readonly #options: PackOptions;
  #file: GameFile | undefined;
  #etag = '*';

  /** @throws UsageError, GameFileError */
  constructor(terminal: Terminal, options: PackOptions) {
    this.terminal = terminal;
    this.#options = options;
    this.project = projectAround(terminal.cwd);
    this.gamePath =
      options.game === undefined ? resolve(this.project, GAME_FILE) : resolve(terminal.cwd, options.game);
    this.#file = readGameFile(this.gamePath);
    if (options.game !== undefined && this.#file === undefined)
      throw new UsageError(`there is no ${displayPath(terminal.cwd, this.gamePath)}`);
    this.gameId = this.#chooseGame();
    this.client = new PackClient(finder(this.project, options.service));
  }

  get isRemote(): boolean {
    return this.#options.service !== undefined;
  }

  get file(): GameFile | undefined {
    return this.#file;
  }

  /** Of the game, as it was seen last. */
  get etag(): string {
    return this.#etag;
  }

  /** The file's name as people write it. */
  get fileName(): string {
    return displayPath(this.terminal.cwd, this.gamePath);
  }

  /**
   * Lets the project's own service know the game as its file has it, and the file what the service says of its assets.
   * Of a team's service the definition is the truth, which only `packwright packs sync` brings together with a file.
   */
  async begin(): Promise<this> {
    if (this.isRemote) {
      await this.refresh();
      return this;
    }
    if (this.#file === undefined)
      throw new UsageError(
        `there is no ${this.fileName}: write one with ‘templates’ and ‘entities’, say --game, or import a bundle`,
      );
    await this.sync();
    return this;
  }

  async sync(): Promise<SyncedGame | undefined> {
    const file = this.#file;
    if (file === undefined) return undefined;
    const { client, gameId } = this;
    const memory = new SyncMemory(this.project, this.#options.service ?? '', gameId);
    const references = () => this.references(file, (bytes) => this.#keepImage(bytes));
    const synced = await syncGame({ client, gameId, file, memory, references, take: this.#options.take });
    this.#file = synced.file;
    this.#etag = synced.etag;
    if (file.isOlder) this.say(`${this.fileName} embeds its packs: packwright packs migrate rewrites it`);
    return synced;
  }

  async refresh(): Promise<void> {
    const { etag = '*' } = await this.client.call('readGame', { params: { gameId: this.gameId } });
    this.#etag = etag;
  }

  /** After a change of what the game shows: the file, and what builds take. */
  async finish(): Promise<void> {
    if (!this.isRemote) {
      await this.sync();
      await this.writeBindings();
    }
  }

  /** Lets the file say another definition; what it says already stays as it is laid out. */
  writeDefinition(definition: unknown): void {
    const text = this.#file?.text ?? '{}\n';
    this.#file = writeGameFile({ path: this.gamePath, text }, definition);
  }

  /** Whether `packwright.bindings.json` is another than before. */
  async writeBindings(): Promise<boolean> {
    return writeBindingsFile(this.project, await this.bindings());
  }

  bindings(query: { templateId?: string; entityId?: string } = {}): Promise<Binding[]> {
    const params = { gameId: this.gameId };
    return listAll(async (cursor) => {
      const page = { ...query, limit: 20_000, ...(cursor !== undefined && { cursor }) };
      return (await this.client.call('listBindings', { params, query: page })).body;
    });
  }

  packs(): Promise<AssetPackSummary[]> {
    const params = { gameId: this.gameId };
    return listAll(async (cursor) => {
      const query = { limit: 1000, ...(cursor !== undefined && { cursor }) };
      return (await this.client.call('listAssetPacks', { params, query })).body;
    });
  }

  /**
   * The pack that somebody calls by its id or its name.
   *
   * @throws UsageError where there is none, or more than one
   */
  async pack(called: string): Promise<AssetPackSummary> {
    const packs = await this.packs();
    const found = packs.filter(({ id, name }) => id === called || name === called);
    const [pack, other] = found;
    if (pack !== undefined && other === undefined) return pack;
    if (pack !== undefined)
      throw new UsageError(
        `${named(called)} is more than one pack: say which by its id, ${found.map(({ id }) => id).join(', ')}`,
      );
    const names = packs.map(({ name }) => name);
    const meant = mostSimilar(called, names);
    const hint = meant === undefined ? knownPacks(names) : `did you mean ${named(meant)}?`;
    throw new UsageError(`the game has no pack ${named(called)}; ${hint}`);
  }

  /** Names of the project's declared assets, read when they are asked for. */
  declared(): Promise<DeclaredNames> {
    return declaredNames(this.project);
  }

  /** Not for programs: about the run, to stderr. */
  say(line: string): void {
    if (this.#options.json !== true) this.terminal.stderr.write(`${line}\n`);
  }

  /** As JSON, or as `lines` for people; what they read is text of the service and of files. */
  show(value: unknown, lines: () => string): void {
    const { stdout } = this.terminal;
    stdout.write(this.#options.json === true ? `${JSON.stringify(value, null, 2)}\n` : lines());
  }

  /** What a file of an older form names and does not hold itself. */
  async references(file: GameFile, keepImage: ReferenceSources['keepImage']): Promise<MigrationReferences> {
    const { byName: declaredAssets } = await this.declared();
    const { project } = this;
    // It knows all that older games can be, a megabyte that no other command needs.
    const { migrationReferences } = await import('../../packs/node/project-game/migration-references.ts');
    return migrationReferences(file.definition, { project, gamePath: file.path, declaredAssets, keepImage });
  }

  async #keepImage(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
    try {
      return (await this.client.call('storeBlob', { body: bytes })).body.contentHash;
    } catch (error) {
      // The address stays as it is, and the migration tells of it.
      if (error instanceof ServiceRefusal && error.problem.status < 500) return undefined;
      throw error;
    }
  }

  #chooseGame(): string {
    const own = this.#options.gameId ?? text(this.#file?.definition.id);
    if (own !== undefined) return own;
    // In a team's service two projects of one name would be one game.
    if (this.isRemote) throw new UsageError('say which game of the service with --game-id');
    const path = relative(this.project, this.gamePath).replaceAll(sep, '/');
    return path.replace(/\.json$/i, '') || 'game';
  }
}

const GAME_FILE = 'game.json';

function finder(project: string, service: string | undefined): ConstructorParameters<typeof PackClient>[0] {
  if (service === undefined) return () => findOrStartService(project, { version: VERSION });
  const token = process.env.PACKWRIGHT_TOKEN ?? '';
  if (!/^https?:\/\//.test(service))
    throw new UsageError(`${named(service)} is no URL of a service; it begins with https:// or http://`);
  if (token === '') throw new UsageError('set PACKWRIGHT_TOKEN to a token of the service');
  return async () => ({ url: service.replace(/\/(v1\/?)?$/, ''), token });
}

function knownPacks(names: readonly string[]): string {
  if (names.length === 0) return 'it has none yet: packwright packs create <name>';
  return `it has ${names
    .slice(0, 10)
    .map((name) => named(name))
    .join(', ')}${names.length > 10 ? ' and more' : ''}`;
}
