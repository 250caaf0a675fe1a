import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findProjects } from '../project/find-asset-roots.ts';
import { type FolderListing, runWalk, runWalkInSlices } from '../project/folder-walk.ts';
import { FileAccessError } from '../project/project-files.ts';
import { PROJECT_FILE, REGISTRY_FILE } from '../project/settings.ts';
import { listFolder } from './list-folder.ts';
import { describeSystemError } from './system-error.ts';

/**
 * The project that `path` (absolute) lies in: the nearest folder upwards with a `packwright.json` or a registry;
 * without one, the folder itself. Undefined where there is nothing at `path`.
 */
export function findProject(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const start = statSync(path).isDirectory() ? path : dirname(path);
  return enclosingProject(start) ?? start;
}

/** The nearest folder from `folder` (absolute, there or not) upwards that is a project. */
export function enclosingProject(folder: string): string | undefined {
  for (let next = folder; ; next = dirname(next)) {
    if (isProject(next)) return next;
    if (dirname(next) === next) return undefined;
  }
}

/** Whether a project begins at `folder`: it has settings or a registry of its own. */
export function isProject(folder: string): boolean {
  return existsSync(join(folder, PROJECT_FILE)) || existsSync(join(folder, REGISTRY_FILE));
}

/** Projects below `folder`, which is none itself, in code unit order; what lies in one of them is not looked into. */
export function projectsBelow(folder: string): string[] {
  return runWalk(findProjects(), listerOf(folder)).map((path) => join(folder, path));
}

/** The same, letting others go first after every few milliseconds. Folders that cannot be read are passed over. */
export async function projectsBelowInSlices(folder: string, pause: () => Promise<void>): Promise<string[]> {
  const list = (path: string) => listReadable(join(folder, path));
  const found = await runWalkInSlices(findProjects(), list, pause);
  return found.map((path) => join(folder, path));
}

function listReadable(path: string): FolderListing | undefined {
  try {
    return listFolder(path);
  } catch {
    // Whoever looks for asset roots tells of it.
    return undefined;
  }
}

function listerOf(folder: string): (path: string) => FolderListing | undefined {
  return (path) => {
    try {
      return listFolder(join(folder, path));
    } catch (cause) {
      const place = join(folder, path);
      throw new FileAccessError(place, `${place} cannot be read: ${describeSystemError(cause)}`, { cause });
    }
  };
}
