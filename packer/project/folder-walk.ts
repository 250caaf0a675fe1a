/** Names in a folder with what they are, in code unit order. */
export type FolderListing = ReadonlyMap<string, EntryKind>;

export type EntryKind = 'file' | 'folder' | 'link' | 'other';

/**
 * A walk through folders: it asks for one by its path and is given its listing, undefined where there is no such
 * folder. So the same walk runs at once where folders are at hand, and waits where they have to be asked for.
 */
export type FolderWalk<T> = Generator<string, T, FolderListing | undefined>;

export function runWalk<T>(walk: FolderWalk<T>, list: (path: string) => FolderListing | undefined): T {
  let step = walk.next();
  while (step.done !== true) step = walk.next(list(step.value));
  return step.value;
}

/** As {@link runWalk}, but lets others go first after every few milliseconds. */
export async function runWalkInSlices<T>(
  walk: FolderWalk<T>,
  list: (path: string) => FolderListing | undefined,
  pause: () => Promise<void>,
): Promise<T> {
  let start = performance.now();
  let step = walk.next();
  while (step.done !== true) {
    step = walk.next(list(step.value));
    if (performance.now() - start < SLICE) continue;
    await pause();
    start = performance.now();
  }
  return step.value;
}

/** Milliseconds. */
const SLICE = 4;

export async function runWalkAsync<T>(
  walk: FolderWalk<T>,
  list: (path: string) => Promise<FolderListing | undefined>,
): Promise<T> {
  let step = walk.next();
  while (step.done !== true) step = walk.next(await list(step.value));
  return step.value;
}

/** A listing of these entries, which are put in the order that walks rely on. */
export function folderListing(entries: [string, EntryKind][]): FolderListing {
  return new Map(entries.sort(byName));
}

function byName([a]: readonly [string, EntryKind], [b]: readonly [string, EntryKind]): number {
  return a < b ? -1 : 1;
}
