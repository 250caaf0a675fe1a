import { FileSystemError, FileType, type Uri, workspace } from 'vscode';
import type { FileKind, FileStat, FolderEntry } from '../../../protocol/files.ts';

/** Null where there is no such folder. */
export function listFolder(uri: Uri): Promise<readonly FolderEntry[] | null> {
  return unlessAbsent(uri, async () => {
    const entries = await workspace.fs.readDirectory(uri);
    return entries.map(([name, type]) => ({ name, kind: isLink(type) ? 'link' : kindOf(type) }));
  });
}

/** What it leads to, links followed; null where that is nothing. */
export function statFile(uri: Uri): Promise<FileStat | null> {
  return unlessAbsent(uri, async () => ({ kind: kindOf((await workspace.fs.stat(uri)).type) }));
}

/**
 * What `look` finds, or null where there is nothing to be seen. Outside the workspace's folders no file system owes us
 * an answer: what fails there is not to be seen.
 */
export async function unlessAbsent<T>(uri: Uri, look: () => Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch (error) {
    if (isAbsence(error) || workspace.getWorkspaceFolder(uri) === undefined) return null;
    throw error;
  }
}

export function isAbsence(error: unknown): boolean {
  return error instanceof FileSystemError && ABSENT.has(error.code);
}

const ABSENT: ReadonlySet<string> = new Set(['FileNotFound', 'FileNotADirectory']);

/** A bit beside the others, which say what the link leads to. */
function isLink(type: FileType): boolean {
  return (type & FileType.SymbolicLink) !== 0;
}

function kindOf(type: FileType): FileKind {
  if ((type & FileType.File) !== 0) return 'file';
  return (type & FileType.Directory) !== 0 ? 'folder' : 'other';
}
