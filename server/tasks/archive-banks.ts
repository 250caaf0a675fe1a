import { ArchiveError } from '../../packer/archive/archive-error.ts';
import type { RandomAccess } from '../../packer/archive/random-access.ts';
import { readArchive } from '../../packer/archive/read-archive.ts';
import type { ArchiveHeader } from '../../packer/generated/archive-header.ts';
import { FileAccessError } from '../../packer/project/project-files.ts';
import type { BankNode } from '../../protocol/project-tree.ts';
import { type ArchiveFile, stampOf, withArchiveFile } from './archives/archive-file.ts';
import type { TaskEnvironment } from './task.ts';

export interface ArchiveParams extends ArchiveFile {
  /** The stamp of what is known already. */
  readonly known: string | undefined;
}

export type ArchiveBanks =
  | { readonly kind: 'absent' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'broken'; readonly stamp: string; readonly reason: string }
  | {
      readonly kind: 'read';
      /** Another one for every archive of another content. */
      readonly stamp: string;
      readonly size: number;
      readonly banks: readonly ArchivedBank[];
    };

/** What the tree of banks shows of each. */
export type ArchivedBank = Omit<BankNode, 'kind' | 'id'>;

/** What an archive says of its banks. What cannot be read is `broken`, be it that the disk fails. */
export async function archiveBanksTask(env: TaskEnvironment, params: ArchiveParams): Promise<ArchiveBanks> {
  try {
    return await archiveBanks(env, params);
  } catch (error) {
    if (!(error instanceof FileAccessError)) throw error;
    return { kind: 'broken', stamp: error.message, reason: error.message };
  }
}

async function archiveBanks(env: TaskEnvironment, { known, ...place }: ArchiveParams): Promise<ArchiveBanks> {
  const found = await withArchiveFile(env, place, async (file): Promise<ArchiveBanks> => {
    const stamp = await stampOf(file);
    return stamp === known ? { kind: 'unchanged' } : await read(file, stamp);
  });
  return found ?? { kind: 'absent' };
}

async function read(file: RandomAccess, stamp: string): Promise<ArchiveBanks> {
  try {
    const { header } = await readArchive(file);
    return { kind: 'read', stamp, size: file.size, banks: banksOf(header) };
  } catch (error) {
    if (error instanceof ArchiveError) return { kind: 'broken', stamp, reason: error.message };
    throw error;
  }
}

function banksOf({ assets, preload }: ArchiveHeader): ArchivedBank[] {
  const preloaded = new Set(preload.map(({ asset_id }) => asset_id));
  return assets.map(({ asset_id, asset_name, format, codec, size, decoded_size }) => ({
    assetId: asset_id,
    name: asset_name,
    format,
    codec,
    size,
    decodedSize: decoded_size,
    preload: preloaded.has(asset_id),
  }));
}
