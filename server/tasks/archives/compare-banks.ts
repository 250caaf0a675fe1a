import type { BankView } from '../../../formats/bank-view.ts';
import type { AssetEntry } from '../../../packer/generated/archive-header.ts';
import type { BankComparison } from '../../../protocol/archive.ts';
import type { TaskEnvironment } from '../task.ts';
import { type OpenArchive, withArchive } from './archive-file.ts';
import type { CompareArchivesParams } from './compare-archives.ts';
import { comparedBytes, comparedViews, NOTHING_COMPARED } from './compared-views.ts';
import { entryOf, formatOf, orBankProblem, payloadOf } from './read-bank.ts';

export interface CompareBanksTaskParams extends CompareArchivesParams {
  readonly assetId: number;
}

/** Compares the payloads of an asset in two archives. Throws FileAccessError where the disk fails. */
export async function compareBanksTask(
  env: TaskEnvironment,
  { left, right, assetId }: CompareBanksTaskParams,
): Promise<BankComparison | null> {
  return withArchive(env, left, (before) =>
    withArchive(env, right, async (after) => {
      const [a, b] = [entryOf(before, assetId), entryOf(after, assetId)];
      if (a === undefined || b === undefined) return null;
      const [old, young] = [await shown(before, a), await shown(after, b)];
      env.checkCancelled();
      const problem = old.problem ?? young.problem ?? null;
      if (old.payload === undefined || young.payload === undefined) return { ...NOTHING_COMPARED, problem };
      const bytes = comparedBytes(old.payload, young.payload);
      if (old.view === undefined || young.view === undefined)
        return { ...NOTHING_COMPARED, ...bytes, problem };
      return { ...NOTHING_COMPARED, ...bytes, ...comparedViews(old.view, young.view), problem };
    }),
  );
}

interface Shown {
  readonly payload: Uint8Array | undefined;
  readonly view: BankView | undefined;
  readonly problem: string | undefined;
}

async function shown(archive: OpenArchive, entry: AssetEntry): Promise<Shown> {
  const { payload, problem } = await payloadOf(archive, entry);
  const format = formatOf(entry);
  if (payload === undefined || typeof format === 'string') return { payload, view: undefined, problem };
  const view = orBankProblem((bank) => format.view(bank), { payload, metadata: entry.metadata });
  return typeof view === 'string' ? { payload, view: undefined, problem: view } : { payload, view, problem };
}
