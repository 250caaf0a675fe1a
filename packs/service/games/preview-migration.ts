import { createHash } from 'node:crypto';
import type { MigrationPreview, PreviewMigration } from '../../model/generated/types.ts';
import { planMigration } from '../../model/migration/plan-migration.ts';
import { readImage } from '../assets/images/read-image.ts';
import { requireDefinition } from './check-definition.ts';
import { prepareDefinition } from './prepare-definition.ts';

/**
 * What a definition would become; nothing is written.
 *
 * @throws ServiceProblem invalid-body where it is neither of today nor older
 */
export async function previewMigration(request: PreviewMigration): Promise<MigrationPreview> {
  const prepared = await prepareDefinition(request, (bytes) => {
    readImage(bytes);
    return createHash('sha256').update(bytes).digest('hex');
  });
  if (prepared.kind === 'current') return { isNeeded: false, definition: prepared.definition };
  const { definition, packs, assets, notes } = planMigration(prepared.source, prepared.context);
  requireDefinition(definition);
  const { activeAssetPackId, entityAssetOverrides = {} } = definition.assetSystem ?? {};
  return {
    isNeeded: true,
    definition,
    report: {
      packs: packs.map(({ key, name, entries }) => ({
        key,
        name,
        entries: entries.length,
        isActive: key === activeAssetPackId,
      })),
      assets: assets.length,
      entries: packs.reduce((sum, { entries }) => sum + entries.length, 0),
      overrides: Object.keys(entityAssetOverrides).length,
      notes: [...notes],
    },
  };
}
