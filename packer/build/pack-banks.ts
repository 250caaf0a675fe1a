import type { Finding } from '../../contract/finding.ts';
import { stringAt } from '../../contract/json/tree.ts';
import { formatCatalog } from '../../formats/index.ts';
import type { ArchiveAsset } from '../archive/write-archive.ts';
import type { ReportedAsset } from '../generated/build-report.ts';
import type { ProjectFiles } from '../project/project-files.ts';
import { buildBank } from './build-bank.ts';
import type { BuildPlan, BuildStep } from './plan-build.ts';
import type { PreviousArchive } from './previous-archive.ts';
import { readContents } from './read-contents.ts';

export interface PackedBanks {
  readonly assets: readonly ArchiveAsset[];
  readonly reports: readonly ReportedAsset[];
  readonly findings: readonly Finding[];
}

export interface PackOptions {
  /** Where it is given, only asset roots of which it is true are packed, and those that the archive before lacks. */
  readonly isWanted?: ((root: string) => boolean) | undefined;
  readonly previous: PreviousArchive | undefined;
  /** Called after each asset. */
  onProgress?(progress: BuildProgress): void;
}

export interface BuildProgress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

/** Packs what is wanted, and takes the banks of the other assets over. Throws FileAccessError where the disk fails. */
export async function packBanks(
  files: ProjectFiles,
  { steps }: BuildPlan,
  options: PackOptions,
): Promise<PackedBanks> {
  const assets: ArchiveAsset[] = [];
  const reports: ReportedAsset[] = [];
  const findings: Finding[] = [];
  for (const [position, step] of steps.entries()) {
    const { bank, findings: found } = (await takeOver(step, options)) ?? (await pack(files, step));
    findings.push(...found);
    if (bank !== undefined) {
      assets.push(bank.asset);
      reports.push(bank.report);
    }
    options.onProgress?.({ done: position + 1, total: steps.length, name: step.declaration.root });
  }
  return { assets, reports, findings };
}

type Packed = Awaited<ReturnType<typeof buildBank>>;

async function pack(files: ProjectFiles, { declaration, entry }: BuildStep): Promise<Packed> {
  const format = formatCatalog().get(declaration.context.format?.id ?? '');
  if (format === undefined) return { findings: declaration.findings, bank: undefined };
  if (entry !== undefined) return buildBank(files, { declaration, format, assetId: entry.assetId });
  const { findings } = await readContents(files, format, declaration);
  return { findings: [...declaration.findings, ...findings], bank: undefined };
}

async function takeOver(
  { declaration, entry }: BuildStep,
  { isWanted, previous }: PackOptions,
): Promise<Packed | undefined> {
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
