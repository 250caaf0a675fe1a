import { parseDocument } from '../../contract/json/document.ts';
import { parseRegistry } from '../../contract/registry/parse-registry.ts';
import type { AssetUuid } from '../../contract/registry/registry.ts';
import type { ProjectFiles } from '../project/project-files.ts';
import { REGISTRY_FILE } from '../project/settings.ts';
import type { PreparedBuild } from './prepare-build.ts';
import type { PackedBuild } from './report-build.ts';

/** The registry is another than the one that a build took its numbers from: to write would give a number twice. */
export class OvertakenError extends Error {
  override readonly name = 'OvertakenError';
}

/** Builds anew where the registry changed meanwhile: another build was quicker. Throws what the last attempt throws. */
export async function unlessOvertaken<T>(build: () => Promise<T>): Promise<T> {
  for (let left = MAX_ATTEMPTS; ; left--) {
    try {
      return await build();
    } catch (error) {
      if (!(error instanceof OvertakenError) || left === 1) throw error;
    }
  }
}

/** Each is overtaken only where another build has written. */
const MAX_ATTEMPTS = 20;

/** To be asked just before writing, while nobody else does. Throws {@link OvertakenError}. */
export async function checkNotOvertaken(
  files: ProjectFiles,
  { registryBefore, registryText }: PreparedBuild,
  { reports }: PackedBuild,
): Promise<void> {
  const text = await files.readText(REGISTRY_FILE);
  const stands = text === registryBefore || (registryText === undefined && givesNumbers(text, reports));
  if (!stands)
    throw new OvertakenError(`${REGISTRY_FILE} changed while the project was built: build it again`);
}

/** Whether the registry, as it is now, gives each bank the number that it was built with. */
function givesNumbers(text: string | undefined, reports: PackedBuild['reports']): boolean {
  const { assets } = parseRegistry(parseDocument(REGISTRY_FILE, text ?? ''));
  return reports.every(
    ({ asset_uuid, asset_id }) => assets.get(asset_uuid.toLowerCase() as AssetUuid)?.assetId === asset_id,
  );
}
