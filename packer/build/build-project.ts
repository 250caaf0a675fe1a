import { countBySeverity, type Finding } from '../../contract/finding.ts';
import { stringAt } from '../../contract/json/tree.ts';
import { describeChange } from '../../contract/registry/reconcile.ts';
import { type AssetUuid, MAX_ASSET_ID, type RegistryEntry } from '../../contract/registry/registry.ts';
import { byDocument } from '../../contract/run-rules.ts';
import { formatCatalog } from '../../formats/index.ts';
import { type ArchiveAsset, writeArchive } from '../archive/write-archive.ts';
import type { BuildReport, ReportedAsset } from '../generated/build-report.ts';
import {
  type LoadedDeclaration,
  type LoadedProject,
  type LoadOptions,
  loadProject,
} from '../project/load-project.ts';
import type { ProjectFiles } from '../project/project-files.ts';
import type { ProjectOutput } from '../project/project-output.ts';
import { REGISTRY_FILE } from '../project/settings.ts';
import { reportFindings } from '../report/reported-finding.ts';
import { buildBank } from './build-bank.ts';
import { textsOf } from './check-project.ts';
import { readContents } from './read-contents.ts';
import { reconcileProject, standingFindings } from './reconcile-project.ts';
import { Stopwatch } from './stopwatch.ts';

export interface BuildOptions extends LoadOptions {
  /** The archive, relative to the project or absolute; default: what `packwright.json` says. */
  readonly out?: string | undefined;
  /** How findings and the archive are named in the report. */
  nameOf(uri: string): string;
  /** Called after each asset. */
  onProgress?(progress: BuildProgress): void;
}

export interface BuildProgress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
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
  files: ProjectFiles,
  output: ProjectOutput,
  options: BuildOptions,
): Promise<BuildOutcome> {
  const clock = new Stopwatch();
  const project = await loadProject(files, options);
  if (project.declarations.length === 0) throw new EmptyProjectError();
  const plan = planBuild(project);
  clock.lap('check');
  const packed = await packAll(files, plan, options);
  const findings = [...standingFindings(project), ...packed.findings].sort(byDocument);
  clock.lap('pack');
  const out = options.out ?? project.settings.out;
  const sound = countBySeverity(findings).error === 0;
  const archive = sound ? await writeBuild(output, out, { plan, packed }) : undefined;
  clock.lap('write');
  const texts = textsOf(project);
  const report: BuildReport = {
    schema_version: 1,
    ...(project.settings.name === undefined ? {} : { project: project.settings.name }),
    written: archive !== undefined,
    ...(archive === undefined ? {} : { archive }),
    assets: [...packed.reports],
    registry_changes: [...plan.changes],
    preload_size: packed.reports.reduce((sum, asset) => sum + (asset.preload ? asset.decoded_size : 0), 0),
    findings: reportFindings(findings, { texts, nameOf: options.nameOf }),
    summary: summarize(findings, texts.size),
    milliseconds: clock.times(),
  };
  if (archive !== undefined)
    await output.write(reportPath(out), [utf8(`${JSON.stringify(report, null, 2)}\n`)]);
  return { report, findings, texts };
}

/** A project without any declaration: nearly always another folder was meant, and no archive must make way for an empty one. */
export class EmptyProjectError extends Error {
  override readonly name = 'EmptyProjectError';
}

interface Plan {
  readonly registryText: string | undefined;
  readonly changes: readonly string[];
  /** By asset_id; those that no id can be given to come last and are only checked. */
  readonly steps: readonly Step[];
}

interface Step {
  readonly declaration: LoadedDeclaration;
  readonly entry: RegistryEntry | undefined;
}

/** Which declarations a build takes, in the order of the archive. */
function planBuild(project: LoadedProject): Plan {
  const { registry, changes, text } = reconcileProject(project);
  const steps = project.declarations.map((declaration) => {
    const uuid = stringAt(declaration.context.document.root, ['asset_uuid'])?.toLowerCase();
    const entry = registry.assets.get(uuid as AssetUuid);
    return { declaration, entry: entry?.root === declaration.root ? entry : undefined };
  });
  const included = steps.filter(({ entry }) => entry?.includedInBuild !== false);
  const id = ({ entry }: Step) => entry?.assetId ?? MAX_ASSET_ID + 1;
  return {
    registryText: text,
    changes: changes.map(describeChange),
    steps: included.sort((a, b) => id(a) - id(b)),
  };
}

interface Packed {
  readonly assets: readonly ArchiveAsset[];
  readonly reports: readonly ReportedAsset[];
  readonly findings: readonly Finding[];
}

async function packAll(files: ProjectFiles, { steps }: Plan, { onProgress }: BuildOptions): Promise<Packed> {
  const assets: ArchiveAsset[] = [];
  const reports: ReportedAsset[] = [];
  const findings: Finding[] = [];
  for (const [position, { declaration, entry }] of steps.entries()) {
    const format = formatCatalog().get(declaration.context.format?.id ?? '');
    if (format === undefined) findings.push(...declaration.findings);
    else if (entry === undefined) {
      findings.push(...declaration.findings, ...(await readContents(files, format, declaration)).findings);
    } else {
      const result = await buildBank(files, { declaration, format, assetId: entry.assetId });
      findings.push(...result.findings);
      if (result.bank !== undefined) {
        assets.push(result.bank.asset);
        reports.push(result.bank.report);
      }
    }
    onProgress?.({ done: position + 1, total: steps.length, name: declaration.root });
  }
  return { assets, reports, findings };
}

/** The registry first: an id that an archive holds must never be one that the registry does not know. */
async function writeBuild(
  output: ProjectOutput,
  out: string,
  { plan, packed }: { plan: Plan; packed: Packed },
): Promise<{ path: string; size: number }> {
  const chunks = writeArchive({ assets: packed.assets, bindings: [] });
  if (plan.registryText !== undefined) await output.write(REGISTRY_FILE, [utf8(plan.registryText)]);
  await output.write(out, chunks);
  return { path: out, size: chunks.reduce((sum, { length }) => sum + length, 0) };
}

/** The report stands beside the archive it tells of. */
function reportPath(archive: string): string {
  return archive.replace(/[^/\\]*$/, 'build-report.json');
}

function summarize(findings: readonly Finding[], files: number): BuildReport['summary'] {
  const { error, warning, hint } = countBySeverity(findings);
  return { files, errors: error, warnings: warning, hints: hint };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
