import type { ArchiveBank } from '../../../protocol/archive.ts';
import { bankViewData } from '../bank-view-data.ts';
import type { TaskEnvironment } from '../task.ts';
import { type ArchiveFile, type OpenArchive, withArchive } from './archive-file.ts';
import { entryOf, formatOf, orBankProblem, payloadOf } from './read-bank.ts';

export interface ArchiveBankTaskParams extends ArchiveFile {
  readonly stamp: string;
  readonly assetId: number;
  readonly known: readonly string[];
}

/** Characters of the metadata as JSON: no format has need of more. */
const MAX_METADATA = 1024 * 1024;

/** One bank as its format shows it. Throws FileAccessError where the disk fails. */
export function archiveBankTask(
  env: TaskEnvironment,
  params: ArchiveBankTaskParams,
): Promise<ArchiveBank | null> {
  return withArchive(env, params, (archive) => archiveBank(env, archive, params));
}

async function archiveBank(
  env: TaskEnvironment,
  archive: OpenArchive,
  { assetId, known }: ArchiveBankTaskParams,
): Promise<ArchiveBank | null> {
  const entry = entryOf(archive, assetId);
  if (entry === undefined) return null;
  const { sha256, metadata } = entry;
  const shown = { sha256, metadata: JSON.stringify(metadata).length > MAX_METADATA ? null : metadata };
  const format = formatOf(entry);
  if (typeof format === 'string') return { ...shown, view: null, problem: format };
  const { payload, problem = null } = await payloadOf(archive, entry);
  env.checkCancelled();
  if (payload === undefined) return { ...shown, view: null, problem };
  const view = orBankProblem((bank) => format.view(bank), { payload, metadata });
  if (typeof view === 'string') return { ...shown, view: null, problem: problem ?? view };
  const options = { known: new Set(known), checkCancelled: () => env.checkCancelled() };
  return { ...shown, view: bankViewData(view, options), problem };
}
