import type { ArchiveHeader, AssetEntry } from '../../../packer/generated/archive-header.ts';
import type { ArchiveComparison, ComparedBank } from '../../../protocol/archive.ts';
import type { TaskEnvironment } from '../task.ts';
import { type ArchiveFile, withArchive } from './archive-file.ts';
import { comparedFields } from './compared-fields.ts';

export interface CompareArchivesParams {
  readonly left: ArchiveFile;
  readonly right: ArchiveFile;
}

/** Differing banks, of those that are told one by one. */
const MAX_GIVEN = 10_000;

/** Compares what two headers say. Throws FileAccessError where the disk fails. */
export async function compareArchivesTask(
  env: TaskEnvironment,
  { left, right }: CompareArchivesParams,
): Promise<ArchiveComparison | null> {
  return withArchive(env, left, (before) =>
    withArchive(env, right, async (after) => comparison(before.header, after.header)),
  );
}

function comparison(left: ArchiveHeader, right: ArchiveHeader): ArchiveComparison {
  const before = byId(left.assets);
  const after = byId(right.assets);
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a - b);
  const counts = { added: 0, removed: 0, changed: 0, same: 0 };
  const banks: ComparedBank[] = [];
  for (const assetId of ids) {
    const bank = comparedBank(before.get(assetId), after.get(assetId));
    counts[bank?.change ?? 'same']++;
    if (bank !== undefined && banks.length < MAX_GIVEN) banks.push({ assetId, ...bank });
  }
  return {
    banks,
    counts,
    bindingsDiffer: JSON.stringify(left.bindings) !== JSON.stringify(right.bindings),
  };
}

function byId(entries: readonly AssetEntry[]): Map<number, AssetEntry> {
  return new Map(entries.map((entry) => [entry.asset_id, entry]));
}

/** Undefined where both are the same. Whether a bank is preloaded stands in a list of its own, and is told by that. */
function comparedBank(
  left: AssetEntry | undefined,
  right: AssetEntry | undefined,
): Omit<ComparedBank, 'assetId'> | undefined {
  const name = (right ?? left)?.asset_name ?? '';
  if (left === undefined) return { name, change: 'added', fields: [], samePayload: false };
  if (right === undefined) return { name, change: 'removed', fields: [], samePayload: false };
  const samePayload = left.sha256 === right.sha256 && left.decoded_size === right.decoded_size;
  const fields = comparedFields(left, right);
  return samePayload && fields.length === 0 ? undefined : { name, change: 'changed', fields, samePayload };
}
