import { formatCatalog } from '../../formats/index.ts';
import type { BuildEvent } from '../../packer/build/build-events.ts';
import { type BuildOutcome, buildProject, EmptyProjectError } from '../../packer/build/build-project.ts';
import { unlessOvertaken } from '../../packer/build/overtaken.ts';
import type { BuildReport } from '../../packer/generated/build-report.ts';
import { isWithin } from '../../packer/project/search-limits.ts';
import { reportPath } from '../../packer/project/settings.ts';
import type { BuildProblem } from '../../protocol/build.ts';
import { pathBelow } from '../uri-path.ts';
import { openFileIn } from './opened-file.ts';
import type { TaskEnvironment } from './task.ts';

export interface ProjectBuildParams {
  /** URI of the project's folder. */
  readonly folder: string;
  /** What is built of it; the whole where it is absent. */
  readonly part?: ProjectPart | undefined;
  readonly isFresh?: boolean;
}

/** One asset root, or a folder with all below it; relative to the project. */
export interface ProjectPart {
  readonly kind: 'asset' | 'folder';
  readonly path: string;
}

/** What came of a build; `empty` where the project, or the part of it, has nothing that builds take. */
export type ProjectBuild =
  | { readonly kind: 'empty' }
  | { readonly kind: 'nowhere-to-write' }
  | {
      readonly kind: 'built';
      readonly report: Omit<BuildReport, 'findings'>;
      readonly problems: readonly BuildProblem[];
      /** Undefined where findings kept it from being written. */
      readonly written: { readonly archiveUri: string; readonly reportUri: string } | undefined;
    };

/**
 * Builds a project from what is on disk. Throws TaskCancelled before anything is written or not at all, and
 * FileAccessError and WriteError where the disk fails.
 */
export function buildProjectTask(env: TaskEnvironment, params: ProjectBuildParams): Promise<ProjectBuild> {
  return unlessOvertaken(() => buildOnce(env, params));
}

async function buildOnce(
  env: TaskEnvironment,
  { folder, part, isFresh }: ProjectBuildParams,
): Promise<ProjectBuild> {
  const output = env.outputOf?.(folder);
  if (output === undefined) return { kind: 'nowhere-to-write' };
  const { files, memory } = env.remembered?.(folder) ?? { files: env.filesOf(folder) };
  try {
    const outcome = await buildProject(files, output, {
      formats: formatCatalog(),
      newUuid: env.newUuid,
      openFile: openFileIn(env, folder),
      isWanted: part && ((root) => (part.kind === 'asset' ? root === part.path : isWithin(root, part.path))),
      isFresh,
      nameOf: (uri) => pathBelow(folder, uri) ?? uri,
      packer: env.packerOf?.(folder, files),
      memory,
      signal: { throwIfAborted: () => env.checkCancelled() },
      onEvent: (event) => tell(env, event),
    });
    const { findings: _, ...report } = outcome.report;
    const written = report.archive && {
      archiveUri: output.uriOf(report.archive.path),
      reportUri: output.uriOf(reportPath(report.archive.path)),
    };
    return { kind: 'built', report, problems: problemsOf(outcome), written };
  } catch (error) {
    if (error instanceof EmptyProjectError) return { kind: 'empty' };
    throw error;
  }
}

/** The report names files as people do; who shows problems needs their URIs. */
function problemsOf({ report, findings }: BuildOutcome): BuildProblem[] {
  return report.findings.map(({ file, ...finding }, position) => ({
    ...finding,
    uri: findings[position]?.uri ?? file,
  }));
}

/** Who watches a build is told how far the packing is; nothing else of it takes long enough to be told. */
function tell(env: TaskEnvironment, event: BuildEvent): void {
  if (event.kind !== 'packed') return;
  env.checkCancelled();
  env.report({ done: event.done, total: event.total, name: event.root });
}
