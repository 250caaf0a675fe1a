import type { Finding } from '../../contract/finding.ts';
import type { RegistryAssetId } from '../../contract/registry/registry.ts';
import { formatCatalog } from '../../formats/index.ts';
import { type BankResult, buildBank } from '../../packer/build/build-bank.ts';
import { type AssetParams, loadAsset } from './load-asset.ts';
import type { TaskEnvironment } from './task.ts';

/** The bank of an asset that nobody has given an id in a registry yet. */
const NO_ID = 0 as RegistryAssetId;

/** Checks and packs one asset, as a build would; `bank` is undefined where findings stand in the way. */
export async function packedAsset(env: TaskEnvironment, params: AssetParams): Promise<BankResult> {
  const { files, declaration } = await loadAsset(env, params);
  const format = formatCatalog().get(declaration.context.format?.id ?? '');
  if (format === undefined) return { findings: declaration.findings, bank: undefined };
  return buildBank(files, { declaration, format, assetId: NO_ID });
}

/** The first error, as the reason why there is no bank. */
export function obstacleIn(findings: readonly Finding[]): string {
  return findings.find(({ severity }) => severity === 'error')?.message ?? 'its format is not known';
}
