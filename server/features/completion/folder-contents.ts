import { type FolderListing, type FolderWalk, runWalkAsync } from '../../../packer/project/folder-walk.ts';
import { joinPath, type ProjectFiles } from '../../../packer/project/project-files.ts';
import { isSearched } from '../../../packer/project/search-limits.ts';

/** What is below a folder, by paths relative to it. */
export interface FolderContents {
  /** In it first, then further down. */
  readonly files: readonly string[];
  /** Likewise. */
  readonly folders: readonly string[];
  /** Whether that is all, however deep. */
  readonly isWhole: boolean;
}

/** What is looked for. */
export interface FolderSearch {
  fits(path: string): boolean;
  /** Whether what lies below a folder is another's. */
  isForeign(listing: FolderListing): boolean;
}

/** A folder with more below it is shown one level at a time. */
const MAX_LISTINGS = 40;
const MAX_FILES = 400;

/**
 * The fitting files and the folders below `folder`: all of them, or where there are many those right in it. Folders
 * that no asset is looked for in are left out. Throws FileAccessError.
 */
export function folderContents(
  files: ProjectFiles,
  folder: string,
  search: FolderSearch,
): Promise<FolderContents> {
  return runWalkAsync(contents(folder, search), (path) => files.list(path));
}

function* contents(folder: string, { fits, isForeign }: FolderSearch): FolderWalk<FolderContents> {
  const found: { files: string[]; folders: string[] } = { files: [], folders: [] };
  let atHand: FolderContents = { ...found, isWhole: false };
  const open = [''];
  for (let seen = 0, next = open.shift(); next !== undefined; seen++, next = open.shift()) {
    if (seen >= MAX_LISTINGS || found.files.length > MAX_FILES) return atHand;
    const listing = yield next === '' ? folder : joinPath(folder, next);
    if (next !== '' && listing !== undefined && isForeign(listing)) {
      found.folders.splice(found.folders.indexOf(next), 1);
      continue;
    }
    for (const [path, kind] of entries(listing, next)) {
      if (kind === 'folder') open.push(path);
      if (kind === 'folder') found.folders.push(path);
      else if (fits(path)) found.files.push(path);
    }
    if (next === '') atHand = { files: [...found.files], folders: [...found.folders], isWhole: false };
  }
  return found.files.length > MAX_FILES ? atHand : { ...found, isWhole: true };
}

function* entries(
  listing: FolderListing | undefined,
  folder: string,
): Generator<[string, 'file' | 'folder']> {
  for (const [name, kind] of listing ?? []) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (kind === 'folder' && isSearched(name)) yield [path, 'folder'];
    else if (kind === 'file' || kind === 'link') yield [path, 'file'];
  }
}
