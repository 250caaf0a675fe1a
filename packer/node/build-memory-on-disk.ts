import type { BuildMemory } from '../build/build-memory.ts';
import { RememberedBuilds } from '../cache/remembered-builds.ts';
import { SeenFiles } from '../cache/seen-files.ts';
import type { ProjectFiles } from '../project/project-files.ts';
import { CacheFolder } from './cache-folder.ts';
import { DiskFiles } from './disk-files.ts';
import { openFileIn } from './open-file-in.ts';

/** The files of a project on disk with the memory of its builds: both for one build, which must read by these files. */
export function rememberingFiles(
  project: string,
  pause?: () => Promise<void>,
): { files: ProjectFiles; memory: BuildMemory } {
  const seen = new SeenFiles();
  const memory = new RememberedBuilds(new CacheFolder(project), seen, openFileIn(project));
  return { files: new DiskFiles(project, pause, seen), memory };
}
