import type { ArchiveEntry, ComparedBank } from '../../../protocol/archive.ts';

/** A bank in the table. */
export interface BankRow extends ArchiveEntry {
  /** How it differs from the archive it is compared with. */
  readonly change: ComparedBank['change'] | undefined;
  /** Whether its SHA-256 was compared: undefined where it was not. */
  readonly problem: string | null | undefined;
}

export type SortKey = 'assetId' | 'name' | 'format' | 'codec' | 'size' | 'decodedSize';

export interface RowChoice {
  /** Words that a row must have, all of them. */
  readonly filter: string;
  readonly onlyChanges: boolean;
  readonly sort: { readonly key: SortKey; readonly descending: boolean };
}

/** The rows to show, in their order. Those that are equal in what they are sorted by are by asset_id. */
export function shownRows(rows: readonly BankRow[], { filter, onlyChanges, sort }: RowChoice): BankRow[] {
  const words = filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const shown = rows.filter(
    (row) => (!onlyChanges || row.change !== undefined) && words.every((word) => textOf(row).includes(word)),
  );
  const direction = sort.descending ? -1 : 1;
  return shown.sort((a, b) => direction * compare(a[sort.key], b[sort.key]) || a.assetId - b.assetId);
}

function textOf({ name, assetId, format, codec, preload }: BankRow): string {
  return `${name} ${assetId} ${format} ${codec}${preload ? ' preload' : ''}`.toLowerCase();
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function isSortKey(key: string): key is SortKey {
  return ['assetId', 'name', 'format', 'codec', 'size', 'decodedSize'].includes(key);
}
