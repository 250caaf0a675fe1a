import { formatCatalog } from '../../formats/index.ts';
import { type BuildOutcome, buildProject, EmptyProjectError } from '../../packer/build/build-project.ts';
import type { BuildReport } from '../../packer/generated/build-report.ts';
import type { ProjectOutput } from '../../packer/project/project-output.ts';
import { isWithin } from '../../packer/project/search-limits.ts';
import { reportPath } from '../../packer/project/settings.ts';
import type { BuildProblem } from '../../protocol/build.ts';
import { pathBelow } from '../uri-path.ts';
import { cancellableFiles } from './cancellable-files.ts';
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
export async function buildProjectTask(
  env: TaskEnvironment,
  { folder, part, isFresh }: ProjectBuildParams,
): Promise<ProjectBuild> {
  const output = env.outputOf?.(folder);
  if (output === undefined) return { kind: 'nowhere-to-write' };
  try {
    const outcome = await buildProject(cancellableFiles(env, folder), cancellableOutput(env, output), {
      formats: formatCatalog(),
      newUuid: env.newUuid,
      openFile: openFileIn(env, folder),
      isWanted: part && ((root) => (part.kind === 'asset' ? root === part.path : isWithin(root, part.path))),
      isFresh,
      nameOf: (uri) => pathBelow(folder, uri) ?? uri,
      onProgress: (progress) => {
        env.checkCancelled();
        env.report(progress);
      },
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

/** Once the first file is written the others follow: registry, archive and report belong together. */
function cancellableOutput(env: TaskEnvironment, output: ProjectOutput): ProjectOutput {
  let hasBegun = false;
  return {
    write: (path, chunks) => {
      if (!hasBegun) env.checkCancelled();
      hasBegun = true;
      return output.write(path, chunks);
    },
    remove: (path) => output.remove(path),
  };
}
