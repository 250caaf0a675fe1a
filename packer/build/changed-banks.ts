import { canonicalJson } from '../archive/canonical-json.ts';
import type { ArchiveAsset } from '../archive/write-archive.ts';
import type { ReportedChange, ReportedChanges } from '../generated/build-report.ts';
import type { PreviousArchive, PreviousEntry } from './previous-archive.ts';

/**
 * What a runtime that had the archive before would see change: any field of an entry but `offset` and `size`, or its
 * preload (`docs/artifact.md`, "Determinism").
 */
export function changedBanks(
  { size, entries }: Pick<PreviousArchive, 'size' | 'entries'>,
  assets: readonly ArchiveAsset[],
): ReportedChanges {
  const gone = new Map(entries);
  const changes: ReportedChange[] = [];
  for (const asset of assets) {
    const { asset_id, asset_name, stored } = asset;
    const before = entries.get(asset_id);
    gone.delete(asset_id);
    if (before !== undefined && isSame(before, asset)) continue;
    const kind = before === undefined ? 'new' : 'changed';
    changes.push({ asset_id, asset_name, kind, size_before: before?.size ?? null, size: stored.length });
  }
  for (const { asset_id, asset_name, size: size_before } of gone.values())
    changes.push({ asset_id, asset_name, kind: 'removed', size_before, size: null });
  return { archive_size_before: size, assets: changes.sort((a, b) => a.asset_id - b.asset_id) };
}

function isSame(before: PreviousEntry, after: ArchiveAsset): boolean {
  return (
    before.sha256 === after.sha256 &&
    before.decoded_size === after.decoded_size &&
    before.asset_name === after.asset_name &&
    before.bank_type === after.bank_type &&
    before.format === after.format &&
    before.codec === after.codec &&
    before.preload === after.preload &&
    isSameMetadata(before.metadata, after.metadata)
  );
}

/** What comes from an archive has its keys in order already, and most of it does. */
function isSameMetadata(before: Readonly<Record<string, unknown>>, after: typeof before): boolean {
  return JSON.stringify(before) === JSON.stringify(after) || canonicalJson(before) === canonicalJson(after);
}
