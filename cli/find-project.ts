import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { PROJECT_FILE, REGISTRY_FILE } from '../packer/project/settings.ts';
import { UsageError } from './exit-status.ts';

/**
 * The project that `path` (absolute) lies in: the nearest folder upwards with a `packwright.json` or a registry;
 * without one, the folder itself. Throws UsageError where there is nothing at `path`.
 */
export function findProject(path: string): string {
  if (!existsSync(path)) throw new UsageError(`there is nothing at ${path}`);
  const start = statSync(path).isDirectory() ? path : dirname(path);
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, PROJECT_FILE)) || existsSync(join(folder, REGISTRY_FILE))) return folder;
    if (dirname(folder) === folder) return start;
  }
}

/** Absolute paths, or the current folder where none are named. */
export function resolvePaths(cwd: string, paths: readonly string[]): string[] {
  return paths.length === 0 ? [cwd] : paths.map((path) => resolve(cwd, path));
}

/** Whether `path` is `folder` or lies below it; both absolute. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** `path` as people write it from `cwd`: relative and with `/` where it lies below, else absolute. */
export function displayPath(cwd: string, path: string): string {
  const short = relative(cwd, path);
  const shown = short === '' ? '.' : short.startsWith('..') ? path : short;
  return sep === '/' ? shown : shown.replaceAll(sep, '/');
}
