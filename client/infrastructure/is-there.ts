import { FileSystemError, type Uri, workspace } from 'vscode';

/** Whether there is a file or a folder. Rejects where nobody can tell. */
export async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
