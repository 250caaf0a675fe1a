import { isSearched, isWithin } from '../project/search-limits.ts';
import type { ProjectSettings } from '../project/settings.ts';

/** Where a project has its assets. All paths are relative to it. */
export interface AssetLayout {
  readonly settings: Pick<ProjectSettings, 'assets' | 'exclude'>;
  readonly roots: readonly string[];
}

/** More would be a list to search. */
const MAX_FOLDERS = 50;

/** Of a project that has no asset yet, and does not say where it wants them. */
const USUAL_FOLDER = 'assets';

/** Folders in which asset roots are made: the likeliest first, and never none. */
export function assetFolders({ settings, roots }: AssetLayout): readonly string[] {
  const uses = new Map<string, number>();
  for (const root of roots) {
    const parent = parentOf(root);
    if (parent !== undefined) uses.set(parent, (uses.get(parent) ?? 0) + 1);
  }
  const declared = settings.assets.filter((folder) => folder !== '.');
  const used = [...uses].sort(([, a], [, b]) => b - a).map(([folder]) => folder);
  const folders = new Set([...declared, ...used]);
  return folders.size === 0 ? [USUAL_FOLDER] : [...folders].slice(0, MAX_FOLDERS);
}

/** Undefined for the project itself. */
export function parentOf(path: string): string | undefined {
  if (path === '.') return undefined;
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}

/** Whether the folder is an asset root or lies in one. */
export function isInAssetRoot(roots: readonly string[], path: string): boolean {
  const known = new Set(roots);
  for (let folder: string | undefined = path; folder !== undefined; folder = parentOf(folder))
    if (known.has(folder)) return true;
  return false;
}

/** Whether assets are looked for there. */
export function isSearchedAt({ assets, exclude }: AssetLayout['settings'], path: string): boolean {
  if (exclude.some((folder) => isWithin(path, folder))) return false;
  return assets.some((folder) => {
    if (!isWithin(path, folder)) return false;
    const below = folder === '.' ? path : path.slice(folder.length + 1);
    return below === '.' || below.split('/').every((name) => name === '' || isSearched(name));
  });
}

/** Whether a folder that is none yet could become an asset root: nothing else is made in it, above or below. */
export function canBecomeRoot(layout: AssetLayout, folder: string): boolean {
  const { settings, roots } = layout;
  if (folder === '.' || !isSearchedAt(settings, folder)) return false;
  if (isInAssetRoot(roots, folder) || assetFolders(layout).includes(folder)) return false;
  if (settings.assets.includes(folder)) return false;
  return !roots.some((root) => root.startsWith(`${folder}/`));
}
