import type { Finding } from '../../contract/finding.ts';
import { contentFindings } from '../../packer/build/check-project.ts';
import { type AssetParams, loadAsset } from './load-asset.ts';
import type { TaskEnvironment } from './task.ts';

/** What the inputs of a declaration give rise to. Throws FileAccessError where the disk fails. */
export async function contentFindingsTask(
  env: TaskEnvironment,
  params: AssetParams,
): Promise<readonly Finding[]> {
  const { files, declaration } = await loadAsset(env, params);
  return contentFindings(files, declaration);
}
