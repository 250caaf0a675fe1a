import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FileAccessError } from '../project/project-files.ts';
import { PROJECT_FILE, REGISTRY_FILE } from '../project/settings.ts';
import { isSearched, MAX_FOLDER_DEPTH, MAX_FOLDERS } from './search-limits.ts';
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
  const found: string[] = [];
  const open = [{ path: folder, depth: 0 }];
  for (let seen = 0, next = open.pop(); next !== undefined && seen < MAX_FOLDERS; seen++, next = open.pop()) {
    const { path, depth } = next;
    if (path !== folder && isProject(path)) found.push(path);
    else if (depth < MAX_FOLDER_DEPTH) {
      for (const name of foldersIn(path)) open.push({ path: join(path, name), depth: depth + 1 });
    }
  }
  return found.sort();
}

function foldersIn(path: string): string[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory() && isSearched(entry.name)).map(({ name }) => name);
  } catch (cause) {
    throw new FileAccessError(path, `${path} cannot be read: ${describeSystemError(cause)}`, { cause });
  }
}
