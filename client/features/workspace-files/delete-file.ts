import { type Uri, workspace } from 'vscode';
import { requireTrust } from '../../infrastructure/trust.ts';
import { isAbsence } from './look-up.ts';

/** Deletes a file for good; one that is absent is deleted already. */
export async function deleteFile(uri: Uri): Promise<null> {
  requireTrust();
  try {
    await workspace.fs.delete(uri);
  } catch (error) {
    if (!isAbsence(error)) throw error;
  }
  return null;
}
