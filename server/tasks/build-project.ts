import { formatCatalog } from '../../formats/index.ts';
import { buildProject, EmptyProjectError } from '../../packer/build/build-project.ts';
import type { BuildReport } from '../../packer/generated/build-report.ts';
import type { ProjectOutput } from '../../packer/project/project-output.ts';
import { pathBelow } from '../uri-path.ts';
import { cancellableFiles } from './cancellable-files.ts';
import type { TaskEnvironment } from './task.ts';

export interface ProjectBuildParams {
  /** URI of the project's folder. */
  readonly folder: string;
}

/** What came of a build; `empty` where the project has no asset.json. */
export type ProjectBuild =
  | { readonly kind: 'empty' }
  | { readonly kind: 'nowhere-to-write' }
  | {
      readonly kind: 'built';
      readonly report: Omit<BuildReport, 'findings'>;
      /** Undefined where findings kept it from being written. */
      readonly archiveUri: string | undefined;
    };

/**
 * Builds a whole project from what is on disk. Throws TaskCancelled before anything is written or not at all, and
 * FileAccessError and WriteError where the disk fails.
 */
export async function buildProjectTask(
  env: TaskEnvironment,
  { folder }: ProjectBuildParams,
): Promise<ProjectBuild> {
  const output = env.outputOf?.(folder);
  if (output === undefined) return { kind: 'nowhere-to-write' };
  try {
    const { report } = await buildProject(cancellableFiles(env, folder), cancellableOutput(env, output), {
      formats: formatCatalog(),
      newUuid: env.newUuid,
      nameOf: (uri) => pathBelow(folder, uri) ?? uri,
      onProgress: (progress) => {
        env.checkCancelled();
        env.report(progress);
      },
    });
    const { findings: _, ...told } = report;
    return { kind: 'built', report: told, archiveUri: report.archive && output.uriOf(report.archive.path) };
  } catch (error) {
    if (error instanceof EmptyProjectError) return { kind: 'empty' };
    throw error;
  }
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
  };
}
