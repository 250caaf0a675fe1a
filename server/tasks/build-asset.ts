import { countBySeverity, type Severity } from '../../contract/finding.ts';
import type { ReportedAsset } from '../../packer/generated/build-report.ts';
import type { AssetParams } from './load-asset.ts';
import { packedAsset } from './packed-asset.ts';
import type { TaskEnvironment } from './task.ts';

export interface AssetBuild {
  readonly counts: Readonly<Record<Severity, number>>;
  /** Without its asset_id, which is the registry's; undefined where an error stands in the way. */
  readonly asset: Omit<ReportedAsset, 'asset_id'> | undefined;
}

/** Checks and packs one asset and writes nothing. Throws FileAccessError where the disk fails. */
export async function buildAssetTask(env: TaskEnvironment, params: AssetParams): Promise<AssetBuild> {
  const { findings, bank } = await packedAsset(env, params);
  return { counts: countBySeverity(findings), asset: bank?.report };
}
