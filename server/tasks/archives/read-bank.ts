import { quote } from '../../../contract/quote.ts';
import { BankError, type BuiltBank, type Format } from '../../../formats/format.ts';
import { formatCatalog } from '../../../formats/index.ts';
import { ArchiveError } from '../../../packer/archive/archive-error.ts';
import { decodeStored, hashProblem } from '../../../packer/archive/read-archive.ts';
import type { AssetEntry } from '../../../packer/generated/archive-header.ts';
import type { OpenArchive } from './archive-file.ts';

/** Larger banks are not decoded to be looked at: what they would take is more than a view is worth. */
const MAX_DECODED = 128 * 1024 * 1024;

/** A bank's payload with what is wrong with it; undefined where none can be had. */
export interface BankPayload {
  readonly payload: Uint8Array | undefined;
  readonly problem: string | undefined;
}

export function entryOf({ header }: OpenArchive, assetId: number): AssetEntry | undefined {
  return header.assets.find(({ asset_id }) => asset_id === assetId);
}

/** Decoded, be it that its SHA-256 is another. */
export async function payloadOf(archive: OpenArchive, entry: AssetEntry): Promise<BankPayload> {
  const obstacle = obstacleTo(archive, entry);
  if (obstacle !== undefined) return { payload: undefined, problem: obstacle };
  try {
    const stored = await archive.file.read(startOf(archive, entry), entry.size);
    const payload = decodeStored(entry, stored);
    return { payload, problem: hashProblem(entry, payload) };
  } catch (error) {
    if (error instanceof ArchiveError) return { payload: undefined, problem: error.message };
    throw error;
  }
}

/** From the start of the file. */
export function startOf({ prelude }: OpenArchive, { offset }: AssetEntry): number {
  return (prelude?.payloadOffset ?? Number.POSITIVE_INFINITY) + offset;
}

function obstacleTo(archive: OpenArchive, entry: AssetEntry): string | undefined {
  const { asset_name: name, size, decoded_size } = entry;
  const end = startOf(archive, entry) + size;
  if (end > archive.size)
    return `its bank ${quote(name)} ends at byte ${end}, but the file has only ${archive.size}`;
  if (Math.max(size, decoded_size) > MAX_DECODED)
    return `its bank ${quote(name)} decodes to ${decoded_size} bytes; at most ${MAX_DECODED} are shown`;
  return undefined;
}

export function formatOf({ asset_name, format }: AssetEntry): Format | string {
  const known = formatCatalog().get(format);
  return (
    known ?? `its bank ${quote(asset_name)} is in the format ${format}, which this version does not know`
  );
}

/** What `read` makes of a bank, or why it makes nothing of it. */
export function orBankProblem<T>(read: (bank: BuiltBank) => T, bank: BuiltBank): T | string {
  try {
    return read(bank);
  } catch (error) {
    if (error instanceof BankError) return error.message;
    throw error;
  }
}
