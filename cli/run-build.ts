import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatCatalog } from '../formats/index.ts';
import type { BankPacker } from '../packer/build/bank-packer.ts';
import type { BuildEvent } from '../packer/build/build-events.ts';
import { type BuildOptions, type BuildOutcome, buildProject } from '../packer/build/build-project.ts';
import { unlessOvertaken } from '../packer/build/overtaken.ts';
import { rememberingFiles } from '../packer/node/build-memory-on-disk.ts';
import { DiskFiles } from '../packer/node/disk-files.ts';
import { DiskOutput } from '../packer/node/disk-output.ts';
import { openFileIn } from '../packer/node/open-file-in.ts';
import { threadPacker } from '../packer/node/threads/thread-packer.ts';
import type { ProjectFiles } from '../packer/project/project-files.ts';
import { displayPath, pathFromProject } from './find-project.ts';

/** A build as the shell asks for it. */
export interface BuildRequest {
  /** Absolute path of the project's folder. */
  readonly project: string;
  /** The folder that the user is in: names are relative to it. */
  readonly cwd: string;
  /** The archive, from there; default: what `packwright.json` says. */
  readonly out: string | undefined;
  /** Threads at most; 0: as many as the machine runs at once. */
  readonly jobs: number;
  /** Whether what earlier builds left is used, and this one leaves something. */
  readonly hasCache: boolean;
}

export type BuildHooks = Pick<BuildOptions, 'isWanted' | 'signal'> & { onEvent(event: BuildEvent): void };

/** Builds a project on disk. Throws as buildProject does. */
export function runBuild(request: BuildRequest, hooks: BuildHooks): Promise<BuildOutcome> {
  return unlessOvertaken(() => buildOnce(request, hooks));
}

function buildOnce(request: BuildRequest, hooks: BuildHooks): Promise<BuildOutcome> {
  const { project, cwd, out, hasCache } = request;
  const { files, memory } = hasCache
    ? rememberingFiles(project)
    : { files: new DiskFiles(project), memory: undefined };
  return buildProject(files, new DiskOutput(project), {
    formats: formatCatalog(),
    newUuid: randomUUID,
    openFile: openFileIn(project),
    out: out === undefined ? undefined : pathFromProject(project, resolve(cwd, out)),
    nameOf: (uri) => displayPath(cwd, fileURLToPath(uri)),
    packer: packerOf(files, request),
    memory,
    ...hooks,
  });
}

/** Undefined where this is no installed program, which has the thread's bundle beside it. */
function packerOf(files: ProjectFiles, { project, jobs }: BuildRequest): BankPacker | undefined {
  if (typeof __dirname === 'undefined' || jobs === 1) return undefined;
  return threadPacker(files, { script: join(__dirname, 'pack-thread.cjs'), project, jobs });
}
