import { countBySeverity, type Finding } from '../../contract/finding.ts';
import { byDocument } from '../../contract/run-rules.ts';
import { decodePrelude, PRELUDE_SIZE } from '../archive/layout.ts';
import { writeArchive } from '../archive/write-archive.ts';
import type { BuildReport, ReportedArchive } from '../generated/build-report.ts';
import { cancellableFiles } from '../project/cancellable-files.ts';
import { type LoadedProject, type LoadOptions, loadProject } from '../project/load-project.ts';
import type { ProjectFiles } from '../project/project-files.ts';
import type { ProjectOutput } from '../project/project-output.ts';
import { REGISTRY_FILE, reportPath } from '../project/settings.ts';
import { reportFindings } from '../report/reported-finding.ts';
import { type BankPacker, inProcessPacker } from './bank-packer.ts';
import type { BuildEvent } from './build-events.ts';
import { type BuildSignal, stopHere } from './build-signal.ts';
import { changedBanks } from './changed-banks.ts';
import { textsOf } from './check-project.ts';
import { cleanProject } from './clean-project.ts';
import { type PackedBanks, packBanks } from './pack-banks.ts';
import { type BuildPlan, planBuild } from './plan-build.ts';
import { type OpenFile, openPrevious, type PreviousArchive } from './previous-archive.ts';
import { standingFindings } from './reconcile-project.ts';
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
  /** Deletes the archive before and its report first, when it is known what was in it. */
  readonly isFresh?: boolean | undefined;
  /** How findings and the archive are named in the report. */
  nameOf(uri: string): string;
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
  /** Texts of the documents by uri, to show findings in. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Builds a project: registry, archive and report, each written whole or not at all. Where a finding is an error
 * nothing of the three is written over, and the build still looks at every asset. Throws EmptyProjectError where
 * there is nothing to build, FileAccessError and WriteError where the disk fails.
 */
export async function buildProject(
  allFiles: ProjectFiles,
  output: ProjectOutput,
  options: BuildOptions,
): Promise<BuildOutcome> {
  const clock = new Stopwatch();
  const { signal } = options;
  const files = signal === undefined ? allFiles : cancellableFiles(allFiles, () => stopHere(signal));
  const project = await loadProject(files, options);
  const plan = planBuild(project);
  if (!isAnyWanted(project, plan, options)) throw new EmptyProjectError();
  options.onEvent?.({ kind: 'loaded', total: plan.steps.length });
  const out = options.out ?? project.settings.out;
  clock.lap('check');
  const { packed, previous } = await packBeside(files, out, { output, plan, options });
  const findings = [...standingFindings(project), ...packed.findings].sort(byDocument);
  clock.lap('pack');
  const sound = countBySeverity(findings).error === 0;
  await stopHere(signal);
  if (sound) options.onEvent?.({ kind: 'writing' });
  const archive = sound ? await writeBuild(output, out, { plan, packed }) : undefined;
  clock.lap('write');
  const texts = textsOf(project);
  const report: BuildReport = {
    schema_version: 1,
    ...(project.settings.name === undefined ? {} : { project: project.settings.name }),
    written: archive !== undefined,
    ...(archive === undefined ? {} : { archive }),
    ...(archive === undefined || previous === undefined
      ? {}
      : { changes: changedBanks(previous, packed.assets) }),
    assets: [...packed.reports],
    registry_changes: [...plan.changes],
    preload_size: packed.reports.reduce((sum, asset) => sum + (asset.preload ? asset.decoded_size : 0), 0),
    findings: reportFindings(findings, { texts, nameOf: options.nameOf }),
    summary: summarize(findings, texts.size),
    milliseconds: clock.times(),
  };
  if (archive !== undefined) {
    await output.write(reportPath(out), [utf8(`${JSON.stringify(report, null, 2)}\n`)]);
    options.onEvent?.({ kind: 'written', path: archive.path, size: archive.size });
  }
  return { report, findings, texts };
}

/**
 * There is nothing to build: a project without any declaration, where nearly always another folder was meant and no
 * archive must make way for an empty one; or of what is wanted nothing is included in builds.
 */
export class EmptyProjectError extends Error {
  override readonly name = 'EmptyProjectError';
}

function isAnyWanted(
  { declarations }: LoadedProject,
  { steps }: BuildPlan,
  { isWanted }: BuildOptions,
): boolean {
  return isWanted === undefined
    ? declarations.length > 0
    : steps.some(({ declaration }) => isWanted(declaration.root));
}

interface Packing {
  readonly output: ProjectOutput;
  readonly plan: BuildPlan;
  readonly options: BuildOptions;
}

interface PackedBeside {
  readonly packed: PackedBanks;
  readonly previous: PreviousArchive | undefined;
}

/** Packs while the archive of the build before is open; a fresh build only looks what was in it. */
async function packBeside(
  files: ProjectFiles,
  out: string,
  { output, plan, options }: Packing,
): Promise<PackedBeside> {
  const { isWanted, openFile } = options;
  const { packer = inProcessPacker(files), signal } = options;
  const onEvent = (event: BuildEvent) => options.onEvent?.(event);
  const packing = { packer, signal, onEvent };
  const previous = await openPrevious(openFile, out);
  try {
    if (options.isFresh !== true)
      return { packed: await packBanks(plan, { ...packing, isWanted, previous }), previous };
  } finally {
    await previous?.close();
  }
  await cleanProject(files, output, { out, openFile });
  return { packed: await packBanks(plan, { ...packing, previous: undefined }), previous };
}

/** The registry first: an id that an archive holds must never be one that the registry does not know. */
async function writeBuild(
  output: ProjectOutput,
  out: string,
  { plan, packed }: { plan: BuildPlan; packed: PackedBanks },
): Promise<ReportedArchive> {
  const chunks = writeArchive({ assets: packed.assets, bindings: [] });
  if (plan.registryText !== undefined) await output.write(REGISTRY_FILE, [utf8(plan.registryText)]);
  await output.write(out, chunks);
  const size = chunks.reduce((sum, { length }) => sum + length, 0);
  return { path: out, size, header_crc32: headerCrc32(chunks, size) };
}

function headerCrc32([start]: readonly Uint8Array[], size: number): number {
  return start === undefined ? 0 : decodePrelude(start.subarray(0, PRELUDE_SIZE), size).headerCrc32;
}

function summarize(findings: readonly Finding[], files: number): BuildReport['summary'] {
  const { error, warning, hint } = countBySeverity(findings);
  return { files, errors: error, warnings: warning, hints: hint };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
