import type { Finding } from '../../contract/finding.ts';
import { stringAt } from '../../contract/json/tree.ts';
import type { ArchiveAsset } from '../archive/write-archive.ts';
import type { ReportedAsset } from '../generated/build-report.ts';
import type { BankPacker } from './bank-packer.ts';
import type { BankResult } from './build-bank.ts';
import type { BankOrigin, PackedEvent } from './build-events.ts';
import type { BuildSignal } from './build-signal.ts';
import type { BuildPlan, BuildStep } from './plan-build.ts';
import type { PreviousArchive } from './previous-archive.ts';

export interface PackedBanks {
  readonly assets: readonly ArchiveAsset[];
  readonly reports: readonly ReportedAsset[];
  readonly findings: readonly Finding[];
}

export interface PackOptions {
  readonly packer: BankPacker;
  readonly signal?: BuildSignal | undefined;
  /** Where it is given, only asset roots of which it is true are packed, and those that the archive before lacks. */
  readonly isWanted?: ((root: string) => boolean) | undefined;
  readonly previous: PreviousArchive | undefined;
  /** Called after each asset. */
  onEvent(event: PackedEvent): void;
}

/** Packs what is wanted, and takes the banks of the other assets over. Throws FileAccessError where the disk fails. */
export async function packBanks({ steps }: BuildPlan, options: PackOptions): Promise<PackedBanks> {
  const results = new Array<BankResult>(steps.length);
  let done = 0;
  const settle = (position: number, result: BankResult, from: BankOrigin) => {
    results[position] = result;
    done += 1;
    const { root } = steps[position].declaration;
    options.onEvent({ kind: 'packed', done, total: steps.length, root, from });
  };
  const open: number[] = [];
  for (const [position, step] of steps.entries()) {
    const taken = await takeOver(step, options);
    if (taken === undefined) open.push(position);
    else settle(position, taken, 'archive');
  }
  const { packer, signal } = options;
  await packer.pack(
    open.map((position) => steps[position]),
    (at, result) => settle(open[at], result, 'packed'),
    signal,
  );
  const banks = results.flatMap(({ bank }) => bank ?? []);
  return {
    assets: banks.map(({ asset }) => asset),
    reports: banks.map(({ report }) => report),
    findings: results.flatMap(({ findings }) => findings),
  };
}

async function takeOver(
  { declaration, entry }: BuildStep,
  { isWanted, previous }: PackOptions,
): Promise<BankResult | undefined> {
  if (isWanted === undefined || isWanted(declaration.root) || entry === undefined) return undefined;
  const asset = await previous?.bank(entry.assetId);
  if (asset === undefined) return undefined;
  const { asset_id, asset_name, format, codec, decoded_size, preload, stored } = asset;
  const asset_uuid = stringAt(declaration.context.document.root, ['asset_uuid']) ?? '';
  const { root } = declaration;
  const size = stored.length;
  const named = { asset_id, asset_uuid, asset_name, root, format, codec };
  const report = {
    ...named,
    inputs: [],
    size,
    decoded_size,
    preload,
    taken_over: true,
    milliseconds: 0,
  };
  return { findings: [], bank: { asset, report } };
}
