import { type InspectedArchive, inspectArchive } from '../../../packer/archive/inspect-archive.ts';
import { PRELUDE_SIZE } from '../../../packer/archive/layout.ts';
import type { RandomAccess } from '../../../packer/archive/random-access.ts';
import { fileName, folderOf } from '../../document-kind.ts';
import { openedFile } from '../opened-file.ts';
import type { TaskEnvironment } from '../task.ts';

/** Where an archive is: `path` is relative to the folder of that URI, or absolute. */
export interface ArchiveFile {
  readonly folder: string;
  readonly path: string;
}

export function archiveFileAt(uri: string): ArchiveFile {
  return { folder: folderOf(uri), path: decodeURIComponent(fileName(uri)) };
}

/** Gives the file to `use`, and lets it go after. Undefined where there is none. Throws FileAccessError. */
export async function withArchiveFile<T>(
  env: TaskEnvironment,
  place: ArchiveFile,
  use: (file: RandomAccess) => Promise<T>,
): Promise<T | undefined> {
  const file = await openedFile(env, place.folder, place.path);
  if (file === undefined) return undefined;
  try {
    return await use(file);
  } finally {
    await file.close();
  }
}

/** Another one for every archive of another content: the prelude has the header's checksum, and the header the payloads'. */
export async function stampOf(file: RandomAccess): Promise<string> {
  const prelude = await file.read(0, Math.min(PRELUDE_SIZE, file.size));
  return `${file.size}:${prelude.join(',')}`;
}

/** An open archive whose header is known. */
export interface OpenArchive extends InspectedArchive {
  readonly file: RandomAccess;
  readonly stamp: string;
}

/** Those looked into last. A header of many thousand entries takes longer to read than what is asked about it. */
const recent = new Map<string, InspectedArchive>();
/** The two sides of a comparison. */
const MAX_RECENT = 2;

/**
 * The archive that `stamp` was given for, as its file has it now. Null where the file is gone or another one by now.
 * Without a stamp it is looked at anew, whatever it is.
 */
export async function withArchive<T>(
  env: TaskEnvironment,
  { stamp: wanted, ...place }: ArchiveFile & { readonly stamp?: string },
  use: (archive: OpenArchive) => Promise<T>,
): Promise<T | null> {
  const result = await withArchiveFile(env, place, async (file) => {
    const stamp = await stampOf(file);
    if (wanted !== undefined && wanted !== stamp) return null;
    const key = `${place.folder}/${place.path} ${stamp}`;
    const known = wanted === undefined ? undefined : recent.get(key);
    const archive = known ?? (await inspectArchive(file));
    remember(key, archive);
    return use({ ...archive, file, stamp });
  });
  return result ?? null;
}

function remember(key: string, archive: InspectedArchive): void {
  recent.delete(key);
  recent.set(key, archive);
  for (const oldest of recent.keys()) {
    if (recent.size <= MAX_RECENT) return;
    recent.delete(oldest);
  }
}
