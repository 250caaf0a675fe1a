import type {
  ArchiveBank,
  ArchiveBytes,
  ArchiveComparison,
  BankComparison,
  OpenedArchive,
  VerifiedBank,
} from '../archive.ts';
import type { Message } from '../message.ts';

/** The page is there and shows nothing yet. From the page. */
export const BANK_READY: Message<void> = { method: 'packwright/bank/ready' };

/** What the page is to show from now on. To the page. */
export const BANK_SHOW: Message<BankShown> = { method: 'packwright/bank/show' };

/** One bank of the archive; null where that is another one by now, which is then shown. From the page. */
export const BANK_ENTRY: Message<BankEntryParams, ArchiveBank | null> = { method: 'packwright/bank/entry' };

/** Bytes of the file. From the page. */
export const BANK_BYTES: Message<BankBytesParams, ArchiveBytes | null> = { method: 'packwright/bank/bytes' };

/** Whether banks are sound: of the first ones at least. From the page. */
export const BANK_VERIFY: Message<BankVerifyParams, readonly VerifiedBank[] | null> = {
  method: 'packwright/bank/verify',
};

/** How a bank differs from that of the archive it is compared with; null where there is none. From the page. */
export const BANK_DIFFERENCE: Message<{ readonly assetId: number }, BankComparison | null> = {
  method: 'packwright/bank/difference',
};

/** The asset.json of a bank is to be opened. From the page. */
export const BANK_OPEN_ASSET: Message<{ readonly assetId: number }> = {
  method: 'packwright/bank/openAsset',
};

/** Asset ids of the banks whose asset.json is known. To the page. */
export const BANK_ASSETS: Message<readonly number[]> = { method: 'packwright/bank/assets' };

/** What the page is compared with, or that it no longer is. To the page. */
export const BANK_COMPARED: Message<BankCompared | null> = { method: 'packwright/bank/compared' };

/**
 * What is looked at: from the page when somebody chose it, to the page when it is to be shown. The two sides of a
 * comparison follow each other.
 */
export const BANK_LOOK: Message<BankLook> = { method: 'packwright/bank/look' };

export interface BankShown {
  /** Its file name. */
  readonly name: string;
  /** Null where there is no such file. */
  readonly archive: OpenedArchive | null;
  /** Why there is nothing to show, or nothing newer; null where all is well. */
  readonly trouble: string | null;
}

export interface BankEntryParams {
  readonly stamp: string;
  readonly assetId: number;
}

export interface BankBytesParams {
  readonly offset: number;
  readonly length: number;
}

export interface BankVerifyParams {
  readonly stamp: string;
  readonly assetIds: readonly number[];
}

export interface BankCompared {
  readonly comparison: ArchiveComparison;
  /** Where this page is: what is `added` is on the right only. */
  readonly side: 'left' | 'right';
  /** What the archive here is called, and the other. */
  readonly own: string;
  readonly other: string;
}

/** All of it is optional: what is not there stays as it is. */
export interface BankLook {
  readonly view?: 'banks' | 'bytes' | 'lists';
  readonly assetId?: number;
  readonly tab?: BankTab;
  /** Rows of the list that are scrolled past. */
  readonly top?: number;
}

export type BankTab = 'content' | 'metadata' | 'changes';
