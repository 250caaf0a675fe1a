/** Deeper folders are not searched: a project that nests so far has a loop or a mistake in it. */
export const MAX_FOLDER_DEPTH = 32;
export const MAX_FOLDERS = 200_000;

/** Whether `path` is `folder` or below it, both relative to the project, of which `.` is all. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}

/** Whether a folder of that name may hold asset roots: hidden ones and other people's packages do not. */
export function isSearched(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}
