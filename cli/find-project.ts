import { relative, resolve, sep } from 'node:path';
import { findProject } from '../packer/node/find-project.ts';
import { UsageError } from './exit-status.ts';

/** The project around `path` (absolute). Throws UsageError where there is nothing at `path`. */
export function projectAround(path: string): string {
  const project = findProject(path);
  if (project === undefined) throw new UsageError(`there is nothing at ${path}`);
  return project;
}

/** Absolute paths, or the current folder where none are named. */
export function resolvePaths(cwd: string, paths: readonly string[]): string[] {
  return paths.length === 0 ? [cwd] : paths.map((path) => resolve(cwd, path));
}

/** Whether `path` is `folder` or lies below it; both absolute. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** `path` as reports name it: relative where it lies in the project. Both absolute. */
export function pathFromProject(project: string, path: string): string {
  return isWithin(path, project) ? displayPath(project, path) : path;
}

/** `path` as people write it from `cwd`: relative and with `/` where it lies below, else absolute. */
export function displayPath(cwd: string, path: string): string {
  const short = relative(cwd, path);
  const shown = short === '' ? '.' : short.startsWith('..') ? path : short;
  return sep === '/' ? shown : shown.replaceAll(sep, '/');
}
