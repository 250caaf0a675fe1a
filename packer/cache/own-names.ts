import type { FolderListing } from '../project/folder-walk.ts';
import { joinPath } from '../project/project-files.ts';
import { REGISTRY_FILE, reportPath } from '../project/settings.ts';
import { digestOf } from './seen-files.ts';

/** Names by folder that builds of the archive `out` make by themselves; what else a folder holds is others'. */
export type OwnNames = ReadonlyMap<string, ReadonlySet<string>>;

/** Of an `out` outside the project only those in the project's folder itself. */
export function ownNames(out: string): OwnNames {
  const names = new Map([['.', new Set([REGISTRY_FILE, '.packwright'])]]);
  for (const path of [out, reportPath(out)]) {
    let folder = '.';
    for (const name of isWithinProject(path) ? path.split('/').filter((part) => part !== '.') : []) {
      names.set(folder, (names.get(folder) ?? new Set()).add(name));
      folder = joinPath(folder, name);
    }
  }
  return names;
}

/** What a listing comes to without what builds make. */
export function listingDigest(path: string, listing: FolderListing, own: OwnNames): string {
  const ignored = own.get(path);
  let text = '';
  for (const [name, kind] of listing)
    if (ignored?.has(name) !== true && !isTemporary(name)) text += `${kind}/${name}/`;
  // Most folders hold a handful of names, which are as short as a digest and cost none.
  return text.length <= MAX_PLAIN ? text : digestOf(text);
}

/** Every text within it ends in a slash, which no digest of that length does. */
const MAX_PLAIN = 64;

/** What a build that was killed may leave. */
function isTemporary(name: string): boolean {
  return name.startsWith('.') && name.endsWith('.tmp');
}

function isWithinProject(path: string): boolean {
  return !/^([/\\]|[a-z]:)/i.test(path) && !path.split(/[\\/]/).includes('..');
}
