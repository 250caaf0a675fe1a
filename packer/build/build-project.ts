import { countBySeverity, type Finding } from '../../contract/finding.ts';
import { byDocument } from '../../contract/run-rules.ts';
import { decodePrelude, PRELUDE_SIZE } from '../archive/layout.ts';
import { writeArchive } from '../archive/write-archive.ts';
import type { BuildReport, ReportedArchive } from '../generated/build-report.ts';
import { cancellableFiles } from '../project/cancellable-files.ts';
import type { LoadOptions } from '../project/load-project.ts';
import type { ProjectFiles } from '../project/project-files.ts';
import type { ProjectOutput } from '../project/project-output.ts';
import { REGISTRY_FILE, reportPath } from '../project/settings.ts';
import { type BankPacker, inProcessPacker } from './bank-packer.ts';
import type { BuildEvent } from './build-events.ts';
import type { BuildMemory, Recalled } from './build-memory.ts';
import { type BuildSignal, stopHere } from './build-signal.ts';
import { cleanProject } from './clean-project.ts';
import { keepBuild } from './keep-build.ts';
import { checkNotOvertaken } from './overtaken.ts';
import { packBanks } from './pack-banks.ts';
import { type PreparedBuild, prepareAgain, prepareBuild } from './prepare-build.ts';
import { type OpenFile, openPrevious } from './previous-archive.ts';
import { repeatBuild } from './repeat-build.ts';
import { type PackedBuild, packedBuild, reportBuild, withTexts } from './report-build.ts';
import { Stopwatch } from './stopwatch.ts';

export interface BuildOptions extends LoadOptions {
  /** The archive, relative to the project or absolute; default: what `packwright.json` says. */
  readonly out?: string | undefined;
  /** Reads the archive that stands there, to tell what is another now and to take banks over. */
  readonly openFile: OpenFile;
  /**
   * Builds only the asset roots of which it is true; the archive keeps the other banks as they are. What it does not
   * have yet is built all the same, so that no archive is ever without an asset. Findings are of what is built.
   */
  readonly isWanted?: ((root: string) => boolean) | undefined;
  /** Deletes the archive before and its report first, when it is known what was in it, and packs everything. */
  readonly isFresh?: boolean | undefined;
  /** How findings and the archive are named in the report. */
  nameOf(uri: string): string;
  /** What earlier builds leave; where it is absent everything is packed. */
  readonly memory?: BuildMemory | undefined;
  /** Who packs; default: this thread. */
  readonly packer?: BankPacker | undefined;
  /** Ends the build before anything is written; what is thrown is its reason. */
  readonly signal?: BuildSignal | undefined;
  /** Told of everything that happens; what it throws ends the build. */
  onEvent?(event: BuildEvent): void;
}

export interface BuildOutcome {
  readonly report: BuildReport;
  readonly findings: readonly Finding[];
  /** Texts of the documents by uri, to show findings in: at least of those that have any. */
  readonly texts: ReadonlyMap<string, string>;
  /** Why the next build will not know of this one, for people; undefined where it will, or nobody asked for it. */
  readonly memoryProblem?: string | undefined;
}

/**
 * Builds a project: registry, archive and report, each written whole or not at all. Where a finding is an error
 * nothing of the three is written over, and the build still looks at every asset. Where nothing has changed since they
 * were written, they stay. Throws EmptyProjectError where there is nothing to build, OvertakenError where somebody
 * else changed the registry meanwhile, FileAccessError and WriteError where the disk fails.
 */
export async function buildProject(
  allFiles: ProjectFiles,
  output: ProjectOutput,
  options: BuildOptions,
): Promise<BuildOutcome> {
  try {
    return await build(allFiles, output, options);
  } finally {
    await options.memory?.release();
  }
}

async function build(
  allFiles: ProjectFiles,
  output: ProjectOutput,
  options: BuildOptions,
): Promise<BuildOutcome> {
  const clock = new Stopwatch();
  const { signal } = options;
  const files = signal === undefined ? allFiles : cancellableFiles(allFiles, () => stopHere(signal));
  const recalled = await recall(files, options);
  if (recalled !== undefined && recalled.changed.length === 0 && recalled.isOutputSame)
    return repeatBuild({ files, options, clock }, recalled);
  const prepared = await prepare(files, recalled, options);
  checkSomethingWanted(prepared, options);
  options.onEvent?.({ kind: 'loaded', total: prepared.steps.length + prepared.standing.length });
  clock.lap('check');
  const packed = await packBeside(files, prepared, { output, options, recalled });
  const findings = [...prepared.findings, ...packed.findings].sort(byDocument);
  clock.lap('pack');
  await options.memory?.release();
  await stopHere(signal);
  const isSound = countBySeverity(findings).error === 0;
  if (isSound) options.onEvent?.({ kind: 'writing' });
  const archive = isSound ? await writeBuild({ files, output }, prepared, packed) : undefined;
  clock.lap('write');
  // What is read from here on is read to the end: nothing comes between archive and report.
  const texts = await withTexts(allFiles, prepared.texts, findings);
  const { out, project, documents } = prepared;
  const report = reportBuild(
    { project, archive, previous: packed.previous, changes: prepared.changes, documents, clock },
    packed,
    { findings, texts, nameOf: options.nameOf },
  );
  if (archive === undefined) return { report, findings, texts };
  await output.write(reportPath(out), [utf8(`${JSON.stringify(report, null, 2)}\n`)]);
  options.onEvent?.({ kind: 'written', path: archive.path, size: archive.size });
  const memoryProblem = await keepBuild({ files: allFiles, prepared, packed, archive }, options);
  return { report, findings, texts, memoryProblem };
}

/**
 * There is nothing to build: a project without any declaration, where nearly always another folder was meant and no
 * archive must make way for an empty one; or of what is wanted nothing is included in builds.
 */
export class EmptyProjectError extends Error {
  override readonly name = 'EmptyProjectError';
}

/** Parts of projects and fresh builds are built from what is there now. */
async function recall(files: ProjectFiles, options: BuildOptions): Promise<Recalled | undefined> {
  const { memory, isWanted, isFresh, overlay, out } = options;
  if (isWanted !== undefined || isFresh === true || overlay !== undefined) return undefined;
  return memory?.recall(files, out);
}

async function prepare(
  files: ProjectFiles,
  recalled: Recalled | undefined,
  options: BuildOptions,
): Promise<PreparedBuild> {
  const { memory } = options;
  const again =
    recalled === undefined || memory === undefined
      ? undefined
      : await prepareAgain({ files, memory }, recalled, options);
  return again ?? prepareBuild(files, options);
}

function checkSomethingWanted({ declarations, steps }: PreparedBuild, { isWanted }: BuildOptions): void {
  const isAny =
    isWanted === undefined ? declarations > 0 : steps.some(({ declaration }) => isWanted(declaration.root));
  if (!isAny) throw new EmptyProjectError();
}

interface Packing {
  readonly output: ProjectOutput;
  readonly options: BuildOptions;
  readonly recalled: Recalled | undefined;
}

/** Packs while the archive of the build before is open; a fresh build only looks what was in it. */
async function packBeside(
  files: ProjectFiles,
  { out, steps, standing }: PreparedBuild,
  { output, options, recalled }: Packing,
): Promise<PackedBuild> {
  const { isWanted, openFile, memory, packer = inProcessPacker(files), signal } = options;
  const onEvent = (event: BuildEvent) => options.onEvent?.(event);
  const packing = { files, packer, signal, settled: standing.length, onEvent };
  const total = standing.length + steps.length;
  for (const [position, { report }] of standing.entries())
    onEvent({ kind: 'packed', done: position + 1, total, root: report.root, from: 'archive' });
  const previous = await openPrevious(openFile, out, recalled?.headerCrc32);
  try {
    if (options.isFresh !== true) {
      const settled = await packBanks(steps, {
        ...packing,
        memory,
        wantedOut: options.out,
        isWanted,
        previous,
      });
      return packedBuild(standing, settled, previous);
    }
  } finally {
    await previous?.close();
  }
  await cleanProject(files, output, { out, openFile });
  return packedBuild(standing, await packBanks(steps, { ...packing, previous: undefined }), previous);
}

interface Ground {
  readonly files: ProjectFiles;
  readonly output: ProjectOutput;
}

/**
 * The registry first: an id that an archive holds must never be one that the registry does not know. Where others may
 * write as well they wait for each other, and nobody writes by a registry that is no longer there.
 */
async function writeBuild(
  { files, output }: Ground,
  prepared: PreparedBuild,
  packed: PackedBuild,
): Promise<ReportedArchive> {
  const chunks = writeArchive({ assets: packed.assets, bindings: prepared.bindings });
  const { out, registryText } = prepared;
  const write = async () => {
    await checkNotOvertaken(files, prepared, packed);
    if (registryText !== undefined) await output.write(REGISTRY_FILE, [utf8(registryText)]);
    await output.write(out, chunks);
  };
  await (output.exclusively?.(write) ?? write());
  const size = chunks.reduce((sum, { length }) => sum + length, 0);
  return { path: out, size, header_crc32: headerCrc32(chunks, size) };
}

function headerCrc32([start]: readonly Uint8Array[], size: number): number {
  return start === undefined ? 0 : decodePrelude(start.subarray(0, PRELUDE_SIZE), size).headerCrc32;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
