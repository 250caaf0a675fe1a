import type { InspectedArchive } from '../../../packer/archive/inspect-archive.ts';
import { inspectArchive } from '../../../packer/archive/inspect-archive.ts';
import { PRELUDE_SIZE } from '../../../packer/archive/layout.ts';
import { memoryAccess, type RandomAccess } from '../../../packer/archive/random-access.ts';
import { MAX_INPUT_BYTES } from '../../../packer/input-limits.ts';
import { FileAccessError } from '../../../packer/project/project-files.ts';
import { fileName, folderOf } from '../../document-kind.ts';
import type { OpenFile, TaskEnvironment } from '../task.ts';

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
  const file = await open(env, place);
  if (file === undefined) return undefined;
  try {
    return await use(file);
  } finally {
    await file.close();
  }
}

async function open(env: TaskEnvironment, { folder, path }: ArchiveFile): Promise<OpenFile | undefined> {
  if (env.openFile !== undefined) return env.openFile(folder, path);
  try {
    const bytes = await env.filesOf(folder).readBytes(path, MAX_INPUT_BYTES);
    return { ...memoryAccess(bytes), close: async () => {} };
  } catch (error) {
    if (error instanceof FileAccessError) return undefined;
    throw error;
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
