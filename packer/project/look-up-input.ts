import type { InputFact } from '../../contract/declaration/input-fact.ts';
import type { FolderListing, FolderWalk } from './folder-walk.ts';
import { joinPath } from './project-files.ts';
import { isSearched } from './search-limits.ts';

/** So many files of an asset root are looked through for the one that a misspelt path may have meant. */
const MAX_SIBLINGS = 500;

/** What folders say of an input. Where a link is on the way, what counts is where it leads, which no folder tells. */
export type InputSighting = InputFact | { readonly state: 'through-link' };

/** Follows `path` from the asset root `root` down. */
export function* lookUpInput(root: string, path: string): FolderWalk<InputSighting> {
  let folder = root;
  let throughLink = false;
  let actual = '';
  const steps = path.split('/');
  for (const [position, step] of steps.entries()) {
    const names = yield folder;
    const name = names?.has(step) ? step : otherCase(names, step);
    const kind = name === undefined ? undefined : names?.get(name);
    if (name === undefined || kind === undefined) return yield* missingInput(root);
    actual = actual === '' ? name : `${actual}/${name}`;
    throughLink ||= kind === 'link';
    folder = joinPath(folder, name);
    if (position < steps.length - 1) continue;
    if (actual !== path) return { state: 'wrong-case', actual };
    if (throughLink) return { state: 'through-link' };
    return kind === 'file' ? { state: 'found' } : { state: 'not-a-file' };
  }
  return { state: 'not-a-file' };
}

/** A missing input, with the files that may have been meant. */
export function* missingInput(root: string): FolderWalk<InputFact> {
  return { state: 'missing', siblings: yield* filesBelow(root) };
}

function* filesBelow(root: string): FolderWalk<string[]> {
  const files: string[] = [];
  const open = [''];
  for (
    let folder = open.shift();
    folder !== undefined && files.length < MAX_SIBLINGS;
    folder = open.shift()
  ) {
    for (const [name, kind] of (yield folder === '' ? root : joinPath(root, folder)) ?? []) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (kind === 'folder' && isSearched(name) && open.length < MAX_SIBLINGS) open.push(path);
      if (kind === 'file' && name !== 'asset.json') files.push(path);
    }
  }
  return files;
}

function otherCase(names: FolderListing | undefined, wanted: string): string | undefined {
  const folded = wanted.toLowerCase();
  for (const name of names?.keys() ?? []) if (name.toLowerCase() === folded) return name;
  return undefined;
}
