import { countBySeverity, type Finding } from '../../contract/finding.ts';
import type { ArchiveAsset } from '../archive/write-archive.ts';
import type { BuildReport, ReportedArchive, ReportedAsset } from '../generated/build-report.ts';
import type { ProjectFiles } from '../project/project-files.ts';
import { type DocumentTexts, reportFindings } from '../report/reported-finding.ts';
import { changedBanks } from './changed-banks.ts';
import type { SettledBank } from './pack-banks.ts';
import type { StandingBank } from './prepare-build.ts';
import type { PreviousArchive } from './previous-archive.ts';
import type { Stopwatch } from './stopwatch.ts';

/** All that goes into an archive, by asset_id. */
export interface PackedBuild {
  readonly assets: readonly ArchiveAsset[];
  readonly reports: readonly ReportedAsset[];
  /** On declarations. */
  readonly findings: readonly Finding[];
  readonly settled: readonly SettledBank[];
  readonly standing: readonly StandingBank[];
  readonly previous: PreviousArchive | undefined;
}

export function packedBuild(
  standing: readonly StandingBank[],
  settled: readonly SettledBank[],
  previous: PreviousArchive | undefined,
): PackedBuild {
  const banks = [...standing, ...settled.flatMap(({ result }) => result.bank ?? [])].map(
    ({ asset, report }) => ({ asset, report }),
  );
  banks.sort((a, b) => a.asset.asset_id - b.asset.asset_id);
  return {
    assets: banks.map(({ asset }) => asset),
    reports: banks.map(({ report }) => report),
    findings: [...standing, ...settled.map(({ result }) => result)].flatMap(({ findings }) => findings),
    settled,
    standing,
    previous,
  };
}

interface Surroundings {
  readonly project: string | undefined;
  /** Undefined where findings stand in the way of one. */
  readonly archive: ReportedArchive | undefined;
  readonly previous: Pick<PreviousArchive, 'size' | 'entries'> | undefined;
  /** In the registry. */
  readonly changes: readonly string[];
  readonly documents: number;
  readonly clock: Stopwatch;
}

export function reportBuild(
  { project, archive, previous, changes, documents, clock }: Surroundings,
  { assets, reports }: Pick<PackedBuild, 'assets' | 'reports'>,
  { findings, ...named }: DocumentTexts & { readonly findings: readonly Finding[] },
): BuildReport {
  const isCompared = archive !== undefined && previous !== undefined;
  return {
    schema_version: 1,
    ...(project === undefined ? {} : { project }),
    written: archive !== undefined,
    ...(archive === undefined ? {} : { archive }),
    ...(isCompared ? { changes: changedBanks(previous, assets) } : {}),
    assets: [...reports],
    registry_changes: [...changes],
    preload_size: reports.reduce((sum, asset) => sum + (asset.preload ? asset.decoded_size : 0), 0),
    findings: reportFindings(findings, named),
    summary: { ...summarize(findings, documents), ...countOrigins(reports) },
    milliseconds: clock.times(),
  };
}

/** The texts that findings are shown in; those of documents that were not read again are read now. */
export async function withTexts(
  files: ProjectFiles,
  texts: ReadonlyMap<string, string>,
  findings: readonly Finding[],
): Promise<ReadonlyMap<string, string>> {
  const all = new Map(texts);
  const home = files.uriOf('.');
  for (const { uri, related } of findings) {
    for (const needed of [uri, ...related.map((place) => place.uri)]) {
      if (all.has(needed) || !needed.startsWith(`${home}/`)) continue;
      const path = decodeURIComponent(needed.slice(home.length + 1));
      all.set(needed, (await files.readText(path)) ?? '');
    }
  }
  return all;
}

function summarize(findings: readonly Finding[], files: number): BuildReport['summary'] {
  const { error, warning, hint } = countBySeverity(findings);
  return { files, errors: error, warnings: warning, hints: hint };
}

function countOrigins(
  reports: readonly ReportedAsset[],
): Pick<BuildReport['summary'], 'packed' | 'unchanged'> {
  const packed = reports.filter(({ from }) => from === 'packed').length;
  return { packed, unchanged: reports.length - packed };
}
