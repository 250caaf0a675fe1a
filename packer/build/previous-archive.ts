import { isCodecName } from '../../contract/codec-name.ts';
import { ArchiveError } from '../archive/archive-error.ts';
import type { RandomAccess } from '../archive/random-access.ts';
import { type Archive, readArchive, readKnownArchive } from '../archive/read-archive.ts';
import type { ArchiveAsset } from '../archive/write-archive.ts';
import type { AssetEntry } from '../generated/archive-header.ts';
import { FileAccessError } from '../project/project-files.ts';

/** A file to read parts of; to be closed by whoever opened it. */
export interface OpenedFile extends RandomAccess {
  close(): Promise<void>;
}

/** Opens a file, its path relative to the project or absolute; undefined where there is none. Throws FileAccessError. */
export type OpenFile = (path: string) => Promise<OpenedFile | undefined>;

/** The archive that a build takes the place of. */
export interface PreviousArchive {
  /** Bytes of the file. */
  readonly size: number;
  /** By asset_id. */
  readonly entries: ReadonlyMap<number, PreviousEntry>;
  /** A bank as it lies there; undefined where there is none, or a damaged one. */
  bank(assetId: number): Promise<ArchiveAsset | undefined>;
  /** No bank can be read after; a file that is open cannot be replaced on every system. */
  close(): Promise<void>;
}

export type PreviousEntry = AssetEntry & { readonly preload: boolean };

/**
 * One that cannot be read counts as none: it is about to be replaced, and nobody has asked what it was. Where it is the
 * one whose header has that CRC-32, which an earlier build wrote, it is opened sooner.
 */
export async function openPrevious(
  openFile: OpenFile,
  path: string,
  knownHeaderCrc32?: number,
): Promise<PreviousArchive | undefined> {
  const file = await unlessUnreadable(() => openFile(path));
  if (file === undefined) return undefined;
  const known =
    knownHeaderCrc32 === undefined
      ? undefined
      : await unlessUnreadable(() => readKnownArchive(file, knownHeaderCrc32));
  const archive = known ?? (await unlessUnreadable(() => readArchive(file)));
  if (archive !== undefined) return previousArchive(file, archive);
  await file.close();
  return undefined;
}

function previousArchive(file: OpenedFile, archive: Archive): PreviousArchive {
  const preloaded = new Set(archive.header.preload.map(({ asset_id }) => asset_id));
  const entries = new Map(
    archive.header.assets.map((entry) => [
      entry.asset_id,
      { ...entry, preload: preloaded.has(entry.asset_id) },
    ]),
  );
  return {
    size: file.size,
    entries,
    bank: async (assetId) => {
      const entry = entries.get(assetId);
      return entry && unlessUnreadable(() => bankOf(archive, entry));
    },
    close: () => file.close(),
  };
}

async function bankOf(archive: Archive, entry: PreviousEntry): Promise<ArchiveAsset | undefined> {
  // To decode it is the only way to know that it is sound.
  await archive.readPayload(entry);
  const { offset: _, size: __, codec, ...fields } = entry;
  return isCodecName(codec) ? { ...fields, codec, stored: await archive.readStored(entry) } : undefined;
}

/** What is read; undefined where the file cannot be read, or is not a sound archive. */
export async function unlessUnreadable<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ArchiveError || error instanceof FileAccessError) return undefined;
    throw error;
  }
}
