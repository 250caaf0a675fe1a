import type { ProjectFiles } from '../project/project-files.ts';
import type { BankPacker } from './bank-packer.ts';
import { type BankResult, reportBank } from './build-bank.ts';
import type { BankOrigin, PackedEvent } from './build-events.ts';
import type { BuildMemory, FoundBank } from './build-memory.ts';
import type { BuildSignal } from './build-signal.ts';
import type { BuildStep } from './plan-build.ts';
import type { PreviousArchive } from './previous-archive.ts';

/** What became of an asset. */
export interface SettledBank {
  readonly step: BuildStep;
  readonly result: BankResult;
  readonly from: BankOrigin;
}

export interface PackOptions {
  readonly files: ProjectFiles;
  readonly packer: BankPacker;
  readonly signal?: BuildSignal | undefined;
  /** Where it is given, only asset roots of which it is true are packed, and those that the archive before lacks. */
  readonly isWanted?: ((root: string) => boolean) | undefined;
  readonly previous: PreviousArchive | undefined;
  /** Asked first for what is to be packed. */
  readonly memory?: BuildMemory | undefined;
  /** The archive, as the build was asked for it. */
  readonly wantedOut?: string | undefined;
  /** So many assets are settled already. */
  readonly settled: number;
  /** Called after each asset. */
  onEvent(event: PackedEvent): void;
}

/**
 * Packs what is wanted, and takes over the banks of the other assets and those that an earlier build made of the same.
 * In the order of the steps. Throws FileAccessError where the disk fails.
 */
export async function packBanks(steps: readonly BuildStep[], options: PackOptions): Promise<SettledBank[]> {
  const results = new Array<SettledBank>(steps.length);
  const { packer, signal, settled } = options;
  let done = settled;
  const settle = (position: number, result: BankResult, from: BankOrigin) => {
    const step = steps[position];
    results[position] = { step, result, from };
    done += 1;
    const { root } = step.declaration;
    options.onEvent({ kind: 'packed', done, total: settled + steps.length, root, from });
  };
  const open: number[] = [];
  for (const [position, step] of steps.entries()) {
    const found = (await takeOver(step, options)) ?? (await remembered(step, options));
    if (found === undefined) open.push(position);
    else settle(position, found.result, found.from);
  }
  await packer.pack(
    open.map((position) => steps[position]),
    (at, result) => settle(open[at], result, 'packed'),
    signal,
  );
  return results;
}

function remembered(
  step: BuildStep,
  { memory, files, wantedOut }: PackOptions,
): Promise<FoundBank | undefined> | undefined {
  return memory?.bankOf(files, step, wantedOut);
}

async function takeOver(
  { declaration, entry }: BuildStep,
  { isWanted, previous }: PackOptions,
): Promise<FoundBank | undefined> {
  if (isWanted === undefined || isWanted(declaration.root) || entry === undefined) return undefined;
  const asset = await previous?.bank(entry.assetId);
  if (asset === undefined) return undefined;
  const reported = reportBank(declaration, { asset, inputs: [], milliseconds: 0, from: 'archive' });
  return {
    from: 'archive',
    result: { findings: [], bank: { asset, report: { ...reported, taken_over: true } } },
  };
}
