import type { GameDefinitionV2, MigrationReferences } from '../../model/generated/types.ts';
import { isOlderDefinition } from '../../model/migration/is-older-definition.ts';
import type { ImageOrigin, MigrationContext } from '../../model/migration/migration-plan.ts';
import { planMigration } from '../../model/migration/plan-migration.ts';
import { ServiceProblem } from '../problems.ts';
import { requireDefinition } from './check-definition.ts';
import { bytesOfDataUrl } from './data-url.ts';

/** A definition that a request brings, ready to be written. */
export type PreparedDefinition =
  | { readonly kind: 'current'; readonly definition: GameDefinitionV2 }
  | OlderDefinition;

/** A definition that is migrated when it is written; the images within it are stored by now. */
export interface OlderDefinition {
  readonly kind: 'older';
  readonly source: unknown;
  readonly context: MigrationContext;
}

/** Keeps an image, and tells its SHA-256. */
export type KeepImage = (bytes: Uint8Array) => Promise<string> | string;

/**
 * Call it before a change: images that an older definition holds itself are stored on the way.
 *
 * @throws ServiceProblem invalid-body where the definition is neither of today nor older
 */
export async function prepareDefinition(
  { definition, references = {} }: { definition: unknown; references?: MigrationReferences | undefined },
  keep: KeepImage,
): Promise<PreparedDefinition> {
  if (!isOlderDefinition(definition)) return { kind: 'current', definition: requireDefinition(definition) };
  const images = new Map(Object.entries(references.images ?? {}));
  const refusedImages = new Map<string, string>();
  for (const url of embeddedImages(definition, references)) {
    const kept = await keepEmbedded(url, keep);
    if (kept.hash === undefined) refusedImages.set(url, kept.why);
    else images.set(url, kept.hash);
  }
  const context = {
    declaredAssets: references.declaredAssets ?? {},
    images: Object.fromEntries(images),
    refusedImages,
  };
  return { kind: 'older', source: definition, context };
}

function embeddedImages(definition: unknown, references: MigrationReferences): Set<string> {
  const { assets } = planMigration(definition, references);
  const all = assets.flatMap(({ image, variants }) => [image, ...variants.map((variant) => variant.image)]);
  return new Set(all.flatMap((image: ImageOrigin) => (image.kind === 'embedded' ? [image.url] : [])));
}

type Kept = { readonly hash: string } | { readonly hash?: undefined; readonly why: string };

async function keepEmbedded(url: string, keep: KeepImage): Promise<Kept> {
  const bytes = bytesOfDataUrl(url);
  if (bytes === undefined) return { why: 'its data: URI cannot be read' };
  try {
    return { hash: await keep(bytes) };
  } catch (error) {
    if (error instanceof ServiceProblem) return { why: error.message };
    throw error;
  }
}
