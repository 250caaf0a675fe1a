import { createHash } from 'node:crypto';
import { quote } from '../../../contract/quote.ts';
import { hashMismatch } from '../../../packer/archive/read-archive.ts';
import type { AssetEntry } from '../../../packer/generated/archive-header.ts';
import type { VerifiedBank } from '../../../protocol/archive.ts';
import type { TaskEnvironment } from '../task.ts';
import { type ArchiveFile, type OpenArchive, withArchive } from './archive-file.ts';
import { entryOf, payloadOf, startOf } from './read-bank.ts';

export interface VerifyBanksTaskParams extends ArchiveFile {
  readonly stamp: string;
  readonly assetIds: readonly number[];
}

/** Decoded bytes after which the answer is given, so that the asker sees how far it is. */
const ENOUGH = 32 * 1024 * 1024;
/** Of a payload that is stored as it is, so much is hashed at a time. */
const PIECE = 4 * 1024 * 1024;

/** Compares the SHA-256 of banks, at least of the first. Throws FileAccessError where the disk fails. */
export function verifyBanksTask(
  env: TaskEnvironment,
  params: VerifyBanksTaskParams,
): Promise<readonly VerifiedBank[] | null> {
  return withArchive(env, params, async (archive) => {
    const verified: VerifiedBank[] = [];
    let decoded = 0;
    for (const assetId of params.assetIds) {
      env.checkCancelled();
      const entry = entryOf(archive, assetId);
      const problem = entry === undefined ? NO_ENTRY : await problemOf(env, archive, entry);
      verified.push({ assetId, problem: problem ?? null });
      decoded += entry?.decoded_size ?? 0;
      if (decoded >= ENOUGH) break;
    }
    return verified;
  });
}

const NO_ENTRY = 'the archive has no such bank';

async function problemOf(
  env: TaskEnvironment,
  archive: OpenArchive,
  entry: AssetEntry,
): Promise<string | undefined> {
  const isPlain = entry.codec === 'NONE' && entry.size === entry.decoded_size;
  if (isPlain && entry.size > PIECE) return largeProblem(env, archive, entry);
  return (await payloadOf(archive, entry)).problem;
}

/** In pieces, however large it is. */
async function largeProblem(
  env: TaskEnvironment,
  archive: OpenArchive,
  entry: AssetEntry,
): Promise<string | undefined> {
  const { asset_name, size, sha256 } = entry;
  const start = startOf(archive, entry);
  if (start + size > archive.size)
    return `its bank ${quote(asset_name)} ends at byte ${start + size}, but the file has only ${archive.size}`;
  const hash = createHash('sha256');
  for (let at = 0; at < size; at += PIECE) {
    env.checkCancelled();
    hash.update(await archive.file.read(start + at, Math.min(PIECE, size - at)));
  }
  const actual = hash.digest('hex');
  return actual === sha256 ? undefined : hashMismatch(asset_name, sha256, actual);
}
