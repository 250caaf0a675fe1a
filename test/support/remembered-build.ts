import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatCatalog } from '../../formats/index.ts';
import { inProcessPacker } from '../../packer/build/bank-packer.ts';
import {
  type BuildOptions,
  type BuildOutcome,
  buildProject,
  EmptyProjectError,
} from '../../packer/build/build-project.ts';
import { rememberingFiles } from '../../packer/node/build-memory-on-disk.ts';
import { DiskFiles } from '../../packer/node/disk-files.ts';
import { DiskOutput } from '../../packer/node/disk-output.ts';
import { openFileIn } from '../../packer/node/open-file-in.ts';
import { FileAccessError, type ProjectFiles } from '../../packer/project/project-files.ts';
import { tempFolder } from './temp-project.ts';

/**
 * Builds a project as the command line does, with what earlier builds remember; where it packs elsewhere, inputs are
 * read as threads read them, of which the memory hears nothing.
 */
export function buildRemembering(project: string, packsElsewhere: boolean): Promise<BuildOutcome> {
  const packer = packsElsewhere ? inProcessPacker(new DiskFiles(project)) : undefined;
  return build(project, { ...rememberingFiles(project), packer });
}

/** The same with nothing that any build before may have left, in a copy. */
export async function buildAfresh(project: string): Promise<{ folder: string; outcome: Comparable }> {
  const folder = tempFolder();
  const isLeft = (path: string) => /^(build|\.packwright)(\/|$)/.test(relative(project, path));
  cpSync(project, folder, { recursive: true, verbatimSymlinks: true, filter: (path) => !isLeft(path) });
  return { folder, outcome: await comparable(folder, build(folder, { files: new DiskFiles(folder) })) };
}

/** What must be the same however a build came about. */
export interface Comparable {
  readonly failure: string | undefined;
  readonly isWritten: boolean;
  readonly report: unknown;
  readonly archive: string | undefined;
  readonly registry: string | undefined;
}

export async function comparable(folder: string, running: Promise<BuildOutcome>): Promise<Comparable> {
  const failed = (failure: string): Comparable => ({
    ...{ failure, isWritten: false, report: undefined, archive: undefined },
    registry: textAt(folder, 'packwright.registry.json'),
  });
  try {
    const { report, findings } = await running;
    const { changes: _, milliseconds: __, archive: ___, summary, registry_changes, assets, ...rest } = report;
    const { packed: ____, unchanged: _____, ...counts } = summary;
    return {
      failure: undefined,
      isWritten: report.written,
      report: {
        ...rest,
        ...{ counts, registry_changes },
        assets: assets.map(({ from: ______, milliseconds: _______, ...asset }) => asset),
        spans: findings.map(({ span, code, related }) => [code, span, related.map((place) => place.span)]),
      },
      archive: report.written ? digestAt(folder, report.archive?.path ?? '') : undefined,
      registry: textAt(folder, 'packwright.registry.json'),
    };
  } catch (error) {
    if (error instanceof EmptyProjectError) return failed('empty');
    if (error instanceof FileAccessError) return failed('unreadable');
    throw error;
  }
}

interface Building extends Pick<BuildOptions, 'memory' | 'packer'> {
  readonly files: ProjectFiles;
}

function build(project: string, { files, ...options }: Building): Promise<BuildOutcome> {
  let uuids = 0;
  return buildProject(files, new DiskOutput(project), {
    formats: formatCatalog(),
    newUuid: () => `00000000-0000-4000-8000-${String(++uuids).padStart(12, '0')}`,
    openFile: openFileIn(project),
    nameOf: (uri) => relative(project, fileURLToPath(uri)),
    ...options,
  });
}

function textAt(folder: string, path: string): string | undefined {
  return existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined;
}

function digestAt(folder: string, path: string): string | undefined {
  return existsSync(join(folder, path))
    ? createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex')
    : undefined;
}
