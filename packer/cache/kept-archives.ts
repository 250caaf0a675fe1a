import { crc32 } from 'node:zlib';
import { isCodecName } from '../../contract/codec-name.ts';
import { type Archive, readKnownArchive } from '../archive/read-archive.ts';
import type { ArchiveAsset } from '../archive/write-archive.ts';
import { type OpenedFile, type OpenFile, unlessUnreadable } from '../build/previous-archive.ts';
import type { AssetEntry } from '../generated/archive-header.ts';
import type { CacheDisk } from './cache-disk.ts';

/** Tells archives apart: what is in the header is what is in the archive. */
export interface ArchiveId {
  readonly headerCrc32: number;
  /** Bytes. */
  readonly size: number;
}

/** Where a bank lies, and what its stored bytes must come to. */
export interface BankPlace {
  readonly archive: ArchiveId;
  readonly assetId: number;
  readonly crc32: number;
}

export function keptName({ headerCrc32, size }: ArchiveId): string {
  return `${headerCrc32.toString(16).padStart(8, '0')}-${size}.bank`;
}

/** The archives of earlier builds: in the cache, and the one that still lies where it was written. */
export class KeptArchives {
  readonly #disk: CacheDisk;
  readonly #openFile: OpenFile;
  readonly #open = new Map<string, Promise<OpenArchive | undefined>>();

  /** @param openFile opens files of the project */
  constructor(disk: CacheDisk, openFile: OpenFile) {
    this.#disk = disk;
    this.#openFile = openFile;
  }

  /**
   * The bank as it lies there; undefined where the archive is gone, or the bank damaged. `out` is where the archive was
   * written, for a disk that keeps no links.
   */
  async bank(
    { archive: id, assetId, crc32: wanted }: BankPlace,
    out: string,
  ): Promise<ArchiveAsset | undefined> {
    const opened = await this.#archive(id, out);
    const entry = opened?.entries.get(assetId);
    if (opened === undefined || entry === undefined) return undefined;
    const stored = await unlessUnreadable(() => opened.archive.readStored(entry));
    if (stored === undefined || crc32(stored) !== wanted) return undefined;
    const { offset: _, size: __, codec, ...fields } = entry;
    return isCodecName(codec)
      ? { ...fields, codec, stored, preload: opened.preload.has(assetId) }
      : undefined;
  }

  /** Whether the archive that lies at `out` is the one of that name, with every bank sound. */
  async isWhole(id: ArchiveId, out: string, places: readonly Omit<BankPlace, 'archive'>[]): Promise<boolean> {
    const opened = await openArchive(() => this.#openFile(out), id);
    try {
      for (const { assetId, crc32: wanted } of places) {
        const entry = opened?.entries.get(assetId);
        const stored = entry && (await unlessUnreadable(async () => opened?.archive.readStored(entry)));
        if (stored === undefined || crc32(stored) !== wanted) return false;
      }
      return opened !== undefined;
    } finally {
      await opened?.file.close();
    }
  }

  /** No file stays open; on some systems none that is can be replaced. */
  async close(): Promise<void> {
    const opened = await Promise.all(this.#open.values());
    this.#open.clear();
    for (const archive of opened) await archive?.file.close();
  }

  #archive(id: ArchiveId, out: string): Promise<OpenArchive | undefined> {
    const name = keptName(id);
    const known = this.#open.get(name) ?? this.#find(id, name, out);
    this.#open.set(name, known);
    return known;
  }

  async #find(id: ArchiveId, name: string, out: string): Promise<OpenArchive | undefined> {
    const kept = await openArchive(() => this.#disk.open(name), id);
    return kept ?? openArchive(() => this.#openFile(out), id);
  }
}

interface OpenArchive {
  readonly file: OpenedFile;
  readonly archive: Archive;
  readonly entries: ReadonlyMap<number, AssetEntry>;
  readonly preload: ReadonlySet<number>;
}

async function openArchive(
  open: () => Promise<OpenedFile | undefined>,
  { headerCrc32, size }: ArchiveId,
): Promise<OpenArchive | undefined> {
  const file = await unlessUnreadable(open);
  if (file === undefined) return undefined;
  const archive =
    file.size === size ? await unlessUnreadable(() => readKnownArchive(file, headerCrc32)) : undefined;
  if (archive === undefined) {
    await file.close();
    return undefined;
  }
  const { assets, preload } = archive.header;
  return {
    file,
    archive,
    entries: new Map(assets.map((entry) => [entry.asset_id, entry])),
    preload: new Set(preload.map(({ asset_id }) => asset_id)),
  };
}
