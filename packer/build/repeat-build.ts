import { byDocument } from '../../contract/run-rules.ts';
import type { ReportedArchive } from '../generated/build-report.ts';
import type { ProjectFiles } from '../project/project-files.ts';
import type { Recalled } from './build-memory.ts';
import type { BuildOptions, BuildOutcome } from './build-project.ts';
import { reportBuild, withTexts } from './report-build.ts';
import type { Stopwatch } from './stopwatch.ts';

interface Repeating {
  readonly files: ProjectFiles;
  readonly options: Pick<BuildOptions, 'nameOf' | 'onEvent'>;
  readonly clock: Stopwatch;
}

/**
 * The outcome of a build of what the last one built already. Nothing is written: the report on the disk stays that of
 * the build that wrote the archive.
 */
export async function repeatBuild(
  { files, options, clock }: Repeating,
  { standing, out, size, headerCrc32, project, files: documents, ...recalled }: Recalled,
): Promise<BuildOutcome> {
  const reports = standing.map(({ report }) => report);
  reports.sort((a, b) => a.asset_id - b.asset_id);
  const total = reports.length;
  options.onEvent?.({ kind: 'loaded', total });
  for (const [position, { root }] of reports.entries())
    options.onEvent?.({ kind: 'packed', done: position + 1, total, root, from: 'archive' });
  const found = [...recalled.findings, ...standing.flatMap(({ findings }) => findings)];
  const findings = found.sort(byDocument);
  const texts = await withTexts(files, new Map(), findings);
  const archive: ReportedArchive = { path: out, size, header_crc32: headerCrc32 };
  clock.lap('check');
  const report = reportBuild(
    { project, archive, previous: undefined, changes: [], documents, clock },
    { assets: [], reports },
    { findings, texts, nameOf: options.nameOf },
  );
  const changes = { archive_size_before: size, assets: [] };
  return { report: { ...report, changes }, findings, texts };
}
