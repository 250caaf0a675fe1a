import { formatCatalog } from '../../formats/index.ts';
import type { ArchiveAsset } from '../archive/write-archive.ts';
import { namedAs, reportBank } from '../build/build-bank.ts';
import type {
  BuildMemory,
  FinishedBuild,
  FoundBank,
  Recalled,
  RecalledIdentity,
  StandingAsset,
} from '../build/build-memory.ts';
import type { BuildStep } from '../build/plan-build.ts';
import type { OpenFile } from '../build/previous-archive.ts';
import { foundInputs } from '../build/read-contents.ts';
import { MAX_INPUT_BYTES } from '../input-limits.ts';
import { joinPath, type ProjectFiles } from '../project/project-files.ts';
import { REGISTRY_FILE, reportPath } from '../project/settings.ts';
import { banksOf, type IndexedBank, readIndex } from './bank-index.ts';
import { bankKey } from './bank-key.ts';
import type { BuildState } from './build-state.ts';
import { type CacheDisk, CacheDiskError } from './cache-disk.ts';
import { KeptArchives } from './kept-archives.ts';
import { absoluteUri, withUris } from './portable-findings.ts';
import { recordBuild } from './record-build.ts';
import { digestOf, type Seen, type SeenFiles } from './seen-files.ts';
import { isRacy, isSameStamp } from './stamp.ts';
import { readState, writeState } from './state-file.ts';
import { type Survey, stands, survey } from './survey.ts';
import { toolIdentity } from './tool-identity.ts';

/** The memory of one build: made just before it, of what builds before left in a cache. */
export class RememberedBuilds implements BuildMemory {
  readonly #disk: CacheDisk;
  readonly #seen: SeenFiles;
  readonly #archives: KeptArchives;
  readonly #began = Date.now();
  readonly #tool = toolIdentity();
  #state: BuildState | undefined;
  #survey: Survey | undefined;
  #banks: ReadonlyMap<string, IndexedBank> | undefined;
  #inputs: ReadonlyMap<string, Seen> | undefined;

  /**
   * @param seen is told what the build's files are read
   * @param openFile opens files of the project
   */
  constructor(disk: CacheDisk, seen: SeenFiles, openFile: OpenFile) {
    this.#disk = disk;
    this.#seen = seen;
    this.#archives = new KeptArchives(disk, openFile);
  }

  async recall(files: ProjectFiles, out: string | undefined): Promise<Recalled | undefined> {
    const state = this.#stateOf(out);
    const found = state && (await survey({ disk: this.#disk, seen: this.#seen, files }, state));
    if (state === undefined || found === undefined) return undefined;
    this.#survey = found;
    const isOutputSame = await this.#isOutputSame(state, found);
    if (isOutputSame && found.changed.length === 0 && isWorthRenewing(found)) this.#renew(state, found, out);
    const absolute = absoluteUri(files.uriOf('.'));
    const sameTexts = new Map(
      found.changed.flatMap(({ record, isTextSame }) => (isTextSame ? [[record.root, record]] : [])),
    );
    return {
      ...{ out: state.out, project: state.project ?? undefined, files: state.files, isOutputSame },
      headerCrc32: state.archive.headerCrc32,
      size: state.archive.stamp.size,
      findings: withUris(state.findings, absolute),
      standing: found.standing.flatMap(({ bank }) =>
        bank === undefined ? [] : [{ ...bank, findings: withUris(bank.findings, absolute) }],
      ),
      isRegistry: (text) => {
        const [, seen] = found.documents.find(([path]) => path === REGISTRY_FILE) ?? [];
        return seen?.digest === (text === undefined ? undefined : digestOf(text));
      },
      changed: found.changed.map(({ record: { root } }) => root),
      identities: state.declarations.map(identityOf),
      findingsOnText: (root) => {
        const bank = sameTexts.get(root)?.bank;
        return (
          bank && withUris(bank.findings.slice(0, bank.findings.length - bank.contentFindings), absolute)
        );
      },
    };
  }

  async standingBank({ report, crc32 }: StandingAsset): Promise<ArchiveAsset | undefined> {
    if (this.#state === undefined) return undefined;
    const { archive, out } = this.#state;
    const { headerCrc32, stamp } = archive;
    const place = { archive: { headerCrc32, size: stamp.size }, assetId: report.asset_id, crc32 };
    return this.#archives.bank(place, out);
  }

  async bankOf(
    files: ProjectFiles,
    step: BuildStep,
    out: string | undefined,
  ): Promise<FoundBank | undefined> {
    const { declaration, entry } = step;
    const format = formatCatalog().get(declaration.context.format?.id ?? '');
    const isSound = declaration.findings.every(({ severity }) => severity !== 'error');
    if (format === undefined || entry === undefined || !isSound || this.#allBanks(out).size === 0)
      return undefined;
    const key = await bankKey(format, declaration, (path) => this.#digest(files, path));
    const found = this.#allBanks(out).get(key);
    if (found === undefined) return undefined;
    // Findings have places in the text that they were found with.
    if (found.findings.length > 0 && found.text !== digestOf(declaration.context.document.text))
      return undefined;
    const bank = await this.#archives.bank(found.place, this.#state?.out ?? '');
    if (bank === undefined) return undefined;
    const asset = { ...bank, asset_id: entry.assetId, ...namedAs(declaration) };
    const inputs = [...foundInputs(format, declaration)].map(({ role, path }) => {
      const size = this.#seen.inputs.get(joinPath(declaration.root, path))?.stamp.size ?? 0;
      return { role, path, size };
    });
    const { headerCrc32 } = found.place.archive;
    const from = headerCrc32 === this.#state?.archive.headerCrc32 ? 'archive' : 'cache';
    const report = reportBank(declaration, { asset, inputs, milliseconds: 0, from });
    const findings = withUris(found.findings, absoluteUri(files.uriOf('.')));
    return { from, result: { findings: [...declaration.findings, ...findings], bank: { asset, report } } };
  }

  async release(): Promise<void> {
    await this.#archives.close();
  }

  async keep(build: FinishedBuild): Promise<string | undefined> {
    try {
      const before = this.#stateOf(build.wantedOut);
      await recordBuild(
        {
          disk: this.#disk,
          seen: this.#seen,
          archives: this.#archives,
          tool: this.#tool,
          began: this.#began,
        },
        build,
        {
          survey: build.isWhole ? undefined : this.#survey,
          banks: [...(before === undefined ? [] : banksOf(before)), ...readIndex(this.#disk, this.#tool)],
          name: stateName(build.wantedOut),
        },
      );
      return undefined;
    } catch (error) {
      if (error instanceof CacheDiskError) return error.message;
      throw error;
    }
  }

  #stateOf(out: string | undefined): BuildState | undefined {
    this.#state ??= readState(this.#disk.read(stateName(out)), this.#tool);
    return this.#state;
  }

  #allBanks(out: string | undefined): ReadonlyMap<string, IndexedBank> {
    if (this.#banks === undefined) {
      const state = this.#stateOf(out);
      const current = state === undefined ? [] : banksOf(state);
      const banks = new Map<string, IndexedBank>();
      for (const bank of [...current, ...readIndex(this.#disk, this.#tool)])
        if (!banks.has(bank.key)) banks.set(bank.key, bank);
      this.#banks = banks;
    }
    return this.#banks;
  }

  /** Of an input, read only where its stamp does not tell. */
  async #digest(files: ProjectFiles, path: string): Promise<string> {
    this.#inputs ??= new Map(this.#state?.declarations.flatMap(({ bank }) => bank?.inputs ?? []));
    const known = this.#inputs.get(path);
    if (known !== undefined && stands({ disk: this.#disk, since: this.#state?.since ?? 0 }, path, known))
      this.#seen.inputs.set(path, known);
    else await files.readBytes(path, MAX_INPUT_BYTES);
    this.#seen.early.add(path);
    return this.#seen.inputs.get(path)?.digest ?? '';
  }

  async #isOutputSame(
    { out, archive, report, since, declarations }: BuildState,
    { reread }: Survey,
  ): Promise<boolean> {
    const now = this.#disk.stamp(out);
    if (now === undefined || !isSameStamp(now, archive.stamp)) return false;
    const reported = this.#disk.stamp(reportPath(out));
    if (reported === undefined || !isSameStamp(reported, report)) return false;
    if (!isRacy(now, since)) return true;
    reread.files += 1;
    reread.bytes += now.size;
    const places = declarations.flatMap(({ bank, entry }) =>
      bank === undefined ? [] : [{ assetId: entry.assetId, crc32: bank.crc32 }],
    );
    return this.#archives.isWhole({ headerCrc32: archive.headerCrc32, size: now.size }, out, places);
  }

  /** With what was sure only after reading, so that the next build need not read it. */
  #renew(state: BuildState, { folders, documents, standing }: Survey, out: string | undefined): void {
    try {
      const since = this.#began + this.#disk.clockAhead();
      this.#disk.write(
        stateName(out),
        writeState({ ...state, since, folders, documents, declarations: standing }),
      );
    } catch (error) {
      if (!(error instanceof CacheDiskError)) throw error;
    }
  }
}

/** One state for each archive that is built of the project. */
function stateName(out: string | undefined): string {
  return `state-${out === undefined ? 'default' : Buffer.from(digestOf(out), 'base64').toString('hex').slice(0, 16)}`;
}

/** Below this it is quicker to read again than to write the state anew. */
function isWorthRenewing({ reread: { files, bytes } }: Survey): boolean {
  return files > 16 || bytes > 256 * 1024;
}

function identityOf({ root, uuid, name, entry }: RecalledIdentity): RecalledIdentity {
  return { root, uuid, name, entry };
}
