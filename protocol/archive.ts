import type { BankViewData } from './bank-view.ts';
import type { Message } from './message.ts';

/**
 * Archives to look into, wherever they are. Of one on the server's disk only what is asked for is read. Each request
 * but the first names by its `stamp` the archive that it means: where the file is another one by now, the answer is
 * null, and the archive is to be opened anew.
 */

/** What an archive says of itself, and what is wrong with it; null where there is no such file. */
export const OPEN_ARCHIVE: Message<ArchiveParams, OpenedArchive | null> = {
  method: 'packwright/archive/open',
};

/** One bank, decoded. */
export const ARCHIVE_BANK: Message<ArchiveBankParams, ArchiveBank | null> = {
  method: 'packwright/archive/bank',
};

/** Bytes as they are, of any file; fewer than asked for where it ends. Null where there is no such file. */
export const ARCHIVE_BYTES: Message<ArchiveBytesParams, ArchiveBytes | null> = {
  method: 'packwright/archive/bytes',
};

/** Decodes banks and compares their SHA-256. The answer may end early, with at least one bank: ask for the rest. */
export const VERIFY_BANKS: Message<VerifyBanksParams, readonly VerifiedBank[] | null> = {
  method: 'packwright/archive/verify',
};

/** What is in one archive and not in another, by what their headers say; null where one of the files is gone. */
export const COMPARE_ARCHIVES: Message<ComparedArchives, ArchiveComparison | null> = {
  method: 'packwright/archive/compare',
};

/** Where a bank of one archive differs from that of the same asset in another. */
export const COMPARE_BANKS: Message<CompareBanksParams, BankComparison | null> = {
  method: 'packwright/archive/compareBanks',
};

/** More are neither asked for at once nor given. */
export const MAX_BYTES_AT_ONCE = 64 * 1024;

export interface ArchiveParams {
  readonly uri: string;
}

export interface OpenedArchive {
  readonly stamp: string;
  /** Bytes of the file. */
  readonly size: number;
  /** Null where the file does not begin as an archive. */
  readonly prelude: ArchivePrelude | null;
  /** By asset_id, each once. Of a damaged archive, those that can be made out. */
  readonly entries: readonly ArchiveEntry[];
  readonly bindings: readonly ArchiveBinding[];
  /** How many there are: of so many that nobody could look through them, only the first are given. */
  readonly counts: { readonly entries: number; readonly bindings: number };
  /** Empty where the archive is sound, as far as its header tells. */
  readonly problems: readonly ArchivePlace[];
}

/** As the file has them, right or wrong; what no file could be long enough for is cut down to the file's size. */
export interface ArchivePrelude {
  readonly headerLength: number;
  readonly headerCrc32: number;
  readonly payloadOffset: number;
  readonly payloadLength: number;
}

/** Something wrong, and the bytes of the file where it is. */
export interface ArchivePlace {
  readonly message: string;
  readonly offset: number;
  readonly length: number;
}

export interface ArchiveEntry {
  readonly assetId: number;
  readonly name: string;
  readonly format: string;
  readonly codec: string;
  /** From the start of the file. Of a damaged archive, it may lie outside. */
  readonly offset: number;
  /** Bytes as stored, and as the runtime decodes them. */
  readonly size: number;
  readonly decodedSize: number;
  readonly preload: boolean;
}

export interface ArchiveBinding {
  readonly kind: 'template' | 'entity';
  readonly id: string;
  readonly assetId: number;
  readonly scale: number;
  /** In pixels, to the right and down. */
  readonly offset: readonly [x: number, y: number];
}

export interface ArchiveBankParams extends ArchiveParams {
  readonly stamp: string;
  readonly assetId: number;
  /** Ids of the byte sections that the asker still has: they are not sent again. */
  readonly known?: readonly string[];
}

export interface ArchiveBank {
  /** Of the decoded payload, as the header has it. */
  readonly sha256: string;
  /** The entry's effective metadata; null where that is too much to show. */
  readonly metadata: Readonly<Record<string, unknown>> | null;
  /** Null where nothing can be shown of it: `problem` says why. */
  readonly view: BankViewData | null;
  readonly problem: string | null;
}

export interface ArchiveBytesParams extends ArchiveParams {
  readonly offset: number;
  readonly length: number;
}

export interface ArchiveBytes {
  /** Bytes of the file. */
  readonly size: number;
  readonly offset: number;
  /** Base64. */
  readonly bytes: string;
}

export interface VerifyBanksParams extends ArchiveParams {
  readonly stamp: string;
  readonly assetIds: readonly number[];
}

export interface VerifiedBank {
  readonly assetId: number;
  /** Null where it is sound. */
  readonly problem: string | null;
}

export interface ComparedArchives {
  readonly left: string;
  readonly right: string;
}

export interface ArchiveComparison {
  /** By asset_id; those that are the same are left out. */
  readonly banks: readonly ComparedBank[];
  /** How many differ, and how many do not: of very many only the first are given. */
  readonly counts: Readonly<Record<ComparedBank['change'] | 'same', number>>;
  /** Whether any binding is another, or only in one of them. */
  readonly bindingsDiffer: boolean;
}

export interface ComparedBank {
  readonly assetId: number;
  /** On the right, or on the left where there is none on the right. */
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** Where its payload lies is none of them. Empty for what is only on one side. */
  readonly fields: readonly ComparedField[];
  /** Whether the decoded payloads are the same. */
  readonly samePayload: boolean;
}

export interface ComparedField {
  /** `size`, `metadata.sources.0.columns` */
  readonly path: string;
  /** As JSON, shortened where it is long; null where there is none. */
  readonly left: string | null;
  readonly right: string | null;
}

export interface CompareBanksParams extends ComparedArchives {
  readonly assetId: number;
}

export interface BankComparison {
  /** Of the decoded payloads; null where they are the same. */
  readonly firstDifference: number | null;
  /** Bytes that differ, those counted that only the longer one has. */
  readonly differingBytes: number;
  /**
   * Numbers of the cells that show another picture or palette; the first thousands of them. Without a map a cell has the
   * number of its glyph.
   */
  readonly glyphs: readonly number[];
  readonly differingGlyphs: number;
  /** Indices of the palettes with another colour. */
  readonly palettes: readonly number[];
  /** Names of the sounds or files that are others or on one side only. */
  readonly members: readonly string[];
  /** Why no more can be said; null where all is. */
  readonly problem: string | null;
}
