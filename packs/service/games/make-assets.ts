import { sql } from 'kysely';
import type { StoredImage } from '../../model/generated/types.ts';
import type { ImageOrigin, PlannedAsset } from '../../model/migration/migration-plan.ts';
import { json } from '../../store/json-column.ts';
import { createAssets, lockLibrary, type NewAsset } from '../assets/create-assets.ts';
import { imageKey, lockImages } from '../assets/store-image.ts';
import type { Change } from '../change.ts';
import { newId } from '../new-id.ts';

type Images = ReadonlyMap<string, StoredImage>;

/**
 * Assets of a game as a plan has them; of an image that the game has already, that asset.
 *
 * @returns their ids by their keys
 * @throws ServiceProblem unprocessable-image where an image is not stored
 */
export async function makeAssets(
  change: Change,
  gameId: string,
  planned: readonly PlannedAsset[],
): Promise<ReadonlyMap<string, string>> {
  await lockLibrary(change, gameId);
  const images = await lockImages(change.trx, planned.flatMap(hashesOf));
  const ids = await declaredAlready(change, gameId, planned);
  for (const { key, image } of planned) if (image.kind === 'existing') ids.set(key, image.id);
  const wanted = planned.filter(({ key }) => !ids.has(key));
  const created = await createAssets(
    change,
    gameId,
    wanted.map((asset) => newAsset(asset, images)),
  );
  const isNew = new Set<string>();
  for (const [at, { key }] of wanted.entries()) {
    const made = created[at];
    if (made === undefined) continue;
    ids.set(key, made.asset.id);
    if (made.isNew) isNew.add(key);
  }
  await keepSizes(
    change,
    wanted.filter(({ key }) => isNew.has(key)),
    ids,
  );
  await addVariants(change, planned, { ids, images });
  return ids;
}

function hashesOf({ image, variants }: PlannedAsset): string[] {
  return [image, ...variants.map((variant) => variant.image)].flatMap((origin) =>
    origin.kind === 'stored' ? [origin.hash] : [],
  );
}

/** The assets that are declared ones already, whatever image they have by now. */
async function declaredAlready(
  { trx }: Change,
  gameId: string,
  planned: readonly PlannedAsset[],
): Promise<Map<string, string>> {
  const uuids = planned.flatMap(({ image }) => (image.kind === 'declared' ? [image.uuid] : []));
  const { rows } = await sql<{ id: string; asset_uuid: string }>`
    select id, asset_uuid from assets
    where owner_game_id = ${gameId} and deleted_at is null
      and asset_uuid in (select jsonb_array_elements_text(${json(uuids)}::jsonb))`.execute(trx);
  const byUuid = new Map(rows.map(({ id, asset_uuid }) => [asset_uuid, id]));
  const known = new Map<string, string>();
  for (const { key, image } of planned) {
    const id = image.kind === 'declared' ? byUuid.get(image.uuid) : undefined;
    if (id !== undefined) known.set(key, id);
  }
  return known;
}

function newAsset({ source, name, image }: PlannedAsset, images: Images): NewAsset {
  return {
    source,
    name,
    image: imageOf(image, images),
    ...(image.kind === 'declared' && { assetUuid: image.uuid }),
  };
}

function imageOf(image: ImageOrigin, images: Images): StoredImage | string {
  const stored = image.kind === 'stored' ? images.get(image.hash) : undefined;
  return stored ?? urlOf(image);
}

function urlOf(image: ImageOrigin): string {
  switch (image.kind) {
    case 'stored':
      return imageKey(image.hash);
    case 'declared':
      return `asset:${image.uuid}`;
    case 'kept':
    case 'embedded':
      return image.url;
    case 'existing':
      throw new Error(`The asset ‘${image.id}’ is there already`);
  }
}

/** Of images that are not ours the definition is all that tells their size. */
async function keepSizes(
  { trx }: Change,
  made: readonly PlannedAsset[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = made.flatMap(({ key, image, width, height }) =>
    image.kind === 'kept' && width !== undefined ? [{ id: ids.get(key), width, height }] : [],
  );
  if (rows.length === 0) return;
  await sql`
    update assets set width = row.width, height = row.height
    from jsonb_to_recordset(${json(rows)}::jsonb) as row (id text, width int, height int)
    where assets.id = row.id`.execute(trx);
}

/** A variant that the asset has already stays as it is. */
async function addVariants(
  { trx, now }: Change,
  planned: readonly PlannedAsset[],
  { ids, images }: { ids: ReadonlyMap<string, string>; images: Images },
): Promise<void> {
  const rows = planned.flatMap(({ key, variants }) =>
    variants.map(({ name, image, metadata }) => {
      const stored = image.kind === 'stored' ? images.get(image.hash) : undefined;
      return {
        id: newId(),
        asset_id: ids.get(key),
        name,
        image_url: urlOf(image),
        content_hash: stored?.contentHash,
        width: stored?.width,
        height: stored?.height,
        metadata,
      };
    }),
  );
  if (rows.length === 0) return;
  await sql`
    insert into asset_variants
      (id, asset_id, kind, name, image_url, width, height, content_hash, metadata_json, created_at)
    select id, asset_id, 'animation', name, image_url, width, height, content_hash, metadata, ${now}::timestamptz
    from jsonb_to_recordset(${json(rows)}::jsonb) as row (id text, asset_id text, name text, image_url text,
      content_hash text, width int, height int, metadata jsonb)
    on conflict (asset_id, kind, name) do nothing`.execute(trx);
}
