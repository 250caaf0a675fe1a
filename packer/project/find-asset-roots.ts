import type { FolderWalk } from './folder-walk.ts';
import { FileAccessError, joinPath } from './project-files.ts';
import { isSearched, isWithin, MAX_FOLDER_DEPTH, MAX_FOLDERS } from './search-limits.ts';
import { PROJECT_FILE, REGISTRY_FILE } from './settings.ts';

/** The search that `ProjectFiles.findAssetRoots` describes. `project` names it in the message of a FileAccessError. */
export function* findAssetRoots(
  project: string,
  folders: readonly string[],
  exclude: readonly string[],
): FolderWalk<string[]> {
  const found = new Set<string>();
  const excluded = new Set(exclude);
  const isExcluded = (path: string) => exclude.some((folder) => isWithin(path, folder));
  const open = folders.filter((path) => !isExcluded(path)).map((path) => ({ path, depth: 0 }));
  for (let seen = 0, next = open.pop(); next !== undefined; seen++, next = open.pop()) {
    const { path, depth } = next;
    if (seen > MAX_FOLDERS || depth > MAX_FOLDER_DEPTH) throw tooManyFolders(project, path);
    const listing = yield path;
    if (listing === undefined) continue;
    if (path !== '.' && (listing.has(PROJECT_FILE) || listing.has(REGISTRY_FILE))) continue;
    for (const [name, kind] of listing) {
      const child = joinPath(path, name);
      if (name === 'asset.json' && kind !== 'folder') found.add(path);
      else if (kind === 'folder' && isSearched(name) && !excluded.has(child))
        open.push({ path: child, depth: depth + 1 });
    }
  }
  return [...found].sort();
}

/** Projects below the folder that is walked, which is none itself; what lies in one of them is not looked into. */
export function* findProjects(): FolderWalk<string[]> {
  const found: string[] = [];
  const open = [{ path: '.', depth: 0 }];
  for (let seen = 0, next = open.pop(); next !== undefined && seen < MAX_FOLDERS; seen++, next = open.pop()) {
    const { path, depth } = next;
    const listing = yield path;
    if (listing === undefined) continue;
    if (path !== '.' && (listing.has(PROJECT_FILE) || listing.has(REGISTRY_FILE))) {
      found.push(path);
    } else if (depth < MAX_FOLDER_DEPTH) {
      for (const [name, kind] of listing)
        if (kind === 'folder' && isSearched(name))
          open.push({ path: joinPath(path, name), depth: depth + 1 });
    }
  }
  return found.sort();
}

function tooManyFolders(project: string, path: string): FileAccessError {
  return new FileAccessError(
    path,
    `${project} holds too many folders: at most ${MAX_FOLDERS}, ${MAX_FOLDER_DEPTH} deep, are searched for assets`,
  );
}
