import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { MigrationReferences } from '../../model/generated/types.ts';
import type { ImageOrigin } from '../../model/migration/migration-plan.ts';
import { planMigration } from '../../model/migration/plan-migration.ts';
import { MAX_IMAGE_BYTES } from '../../service/assets/images/read-image.ts';

export interface ReferenceSources {
  /** Folder of the project: no image is taken from outside of it. */
  readonly project: string;
  /** The game's file: its paths are relative to it. */
  readonly gamePath: string;
  /** asset_uuid of declared assets by name. */
  readonly declaredAssets: Readonly<Record<string, string>>;
  /** Keeps an image, and tells its SHA-256; undefined where it is none that can be kept. */
  readonly keepImage: (bytes: Uint8Array<ArrayBuffer>) => Promise<string | undefined>;
}

/** What an older definition names and does not hold itself: declared assets, and images that are files of the project. */
export async function migrationReferences(
  definition: unknown,
  { project, gamePath, declaredAssets, keepImage }: ReferenceSources,
): Promise<MigrationReferences> {
  const images: Record<string, string> = {};
  for (const url of keptUrls(definition, declaredAssets)) {
    const path = imageFile(url, { project, gamePath });
    if (path === undefined) continue;
    const hash = await keepImage(new Uint8Array(readFileSync(path)));
    if (hash !== undefined) images[url] = hash;
  }
  return { declaredAssets, images };
}

function keptUrls(definition: unknown, declaredAssets: MigrationReferences['declaredAssets']): Set<string> {
  const { assets } = planMigration(definition, declaredAssets === undefined ? {} : { declaredAssets });
  const images = assets.flatMap(({ image, variants }) => [
    image,
    ...variants.map((variant) => variant.image),
  ]);
  return new Set(images.flatMap((image: ImageOrigin) => (image.kind === 'kept' ? [image.url] : [])));
}

/**
 * The file that an address means: `sprites/a.png` beside the game's file, `/assets/a.png` and `res://a.png` from the
 * project's folder on. Undefined for what is no file, or lies outside of the project.
 */
function imageFile(url: string, { project, gamePath }: Pick<ReferenceSources, 'project' | 'gamePath'>) {
  const path = localPath(url);
  if (path === undefined) return undefined;
  const places = [join(project, path), join(project, 'public', path)];
  if (!/^(\/|res:)/.test(url)) places.unshift(resolve(dirname(gamePath), path));
  return places.find((place) => isFileWithin(place, project));
}

function localPath(url: string): string | undefined {
  const path = url.startsWith('res://') ? url.slice('res://'.length) : url;
  if (/^[a-z][a-z\d+.-]*:/i.test(path) || path.startsWith('//')) return undefined;
  return path.replace(/[?#].*$/, '').replace(/^\/+/, '');
}

function isFileWithin(place: string, project: string): boolean {
  if (!existsSync(place)) return false;
  const path = relative(realpathSync(project), realpathSync(place));
  const isWithin = path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
  const stats = statSync(place);
  return isWithin && stats.isFile() && stats.size <= MAX_IMAGE_BYTES;
}
