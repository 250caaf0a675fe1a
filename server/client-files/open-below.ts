import type { OpenFile } from '../tasks/task.ts';
import type { AskFiles } from './ask-files.ts';
import { openClientFile } from './client-file.ts';
import { resolveUri } from './uris.ts';

/**
 * A file below the folder of a URI, or anywhere if its path is absolute; undefined where there is none. A name with a
 * question mark in it may also be a name and a query, which in URIs such as Git's says which version is meant. Throws
 * FileAccessError.
 */
export async function openBelow(folder: string, path: string, ask: AskFiles): Promise<OpenFile | undefined> {
  const file = await openClientFile({ path, uri: resolveUri(folder, path) }, ask);
  const mark = path.indexOf('?');
  if (file !== undefined || mark < 0) return file;
  const uri = `${resolveUri(folder, path.slice(0, mark))}?${encodeURIComponent(path.slice(mark + 1))}`;
  return openClientFile({ path, uri }, ask);
}
