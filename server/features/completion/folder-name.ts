import { folderOf } from '../../document-kind.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';

/** The name of the folder that a document is in; undefined where it has no place on disk. */
export function folderName({ uri }: Pick<Snapshot, 'uri'>): string | undefined {
  const folder = folderOf(uri);
  const name = folder.slice(folder.lastIndexOf('/') + 1);
  if (!uri.includes('://') || name === '') return undefined;
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}
