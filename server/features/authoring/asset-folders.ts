import type { Project } from '../../workspace/project.ts';

/** More would be a list to search. */
const MAX_FOLDERS = 50;

/** Folders, relative to the project, in which asset roots are made: the likeliest first, and never none. */
export function assetFolders(project: Project): readonly string[] {
  const uses = new Map<string, number>();
  for (const root of project.declarations().values()) {
    const parent = parentOf(root);
    if (parent !== undefined) uses.set(parent, (uses.get(parent) ?? 0) + 1);
  }
  const declared = project.settings.assets.filter((folder) => folder !== '.');
  const used = [...uses].sort(([, a], [, b]) => b - a).map(([folder]) => folder);
  const folders = new Set([...declared, ...used]);
  return folders.size === 0 ? [USUAL_FOLDER] : [...folders].slice(0, MAX_FOLDERS);
}

/** Of a project that has no asset yet, and does not say where it wants them. */
const USUAL_FOLDER = 'assets';

/** Undefined for the project itself. */
export function parentOf(path: string): string | undefined {
  if (path === '.') return undefined;
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}

/** Whether the folder is an asset root or lies in one. */
export function isInAssetRoot(project: Project, path: string): boolean {
  const roots = new Set(project.declarations().values());
  for (let folder: string | undefined = path; folder !== undefined; folder = parentOf(folder))
    if (roots.has(folder)) return true;
  return false;
}
