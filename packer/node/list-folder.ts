import { readdirSync } from 'node:fs';
import { type EntryKind, type FolderListing, folderListing } from '../project/folder-walk.ts';
import { isMissing } from './system-error.ts';

/** What is in a folder (absolute); undefined where there is no such folder. Throws what the system says otherwise. */
export function listFolder(path: string): FolderListing | undefined {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    return folderListing(entries.map((entry) => [entry.name, kindOf(entry)]));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

interface Stat {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

function kindOf(entry: Stat): EntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}
