import type { Kysely } from 'kysely';
import type { AssetRow } from '../../../service/assets/asset-record.ts';
import { findAsset, requireAsset } from '../../../service/assets/read-asset.ts';
import { requireVariant, variantPlace } from '../../../service/assets/variants.ts';
import { ServiceProblem } from '../../../service/problems.ts';
import { BlobError, type BlobStore } from '../../../store/blobs/blob-store.ts';
import type { Tables } from '../../../store/tables.ts';
import { type Reply, type Route, route } from '../../route.ts';

const getAssetImage = route({
  id: 'getAssetImage',
  method: 'get',
  path: '/assets/:assetId/image',
  tag: 'Assets',
  summary: 'The image of an asset, which never changes; of a deleted one as long as a version shows it',
  access: { role: 'read' },
  answer: { status: 200, mediaType: 'image/*' },
  problems: ['gone', 'not-found'],
  handle: async ({ db, params, raw, context }) => {
    const asset = await requireShownAsset(db, params.assetId ?? '');
    return imageReply(context.blobs, raw, { ...asset, contentHash: asset.content_hash });
  },
});

const getVariantImage = route({
  id: 'getVariantImage',
  method: 'get',
  path: '/assets/:assetId/variants/:kind/:name/image',
  tag: 'Assets',
  summary: 'The image of a variant of an asset',
  access: { role: 'read' },
  answer: { status: 200, mediaType: 'image/*' },
  problems: ['gone', 'not-found', 'invalid-parameter'],
  handle: async ({ db, params, raw, context }) => {
    const { id } = await requireShownAsset(db, params.assetId ?? '');
    const variant = await requireVariant(db, id, variantPlace(params.kind, params.name));
    const contentHash = variant.contentHash ?? null;
    const known = await db
      .selectFrom('blobs')
      .selectAll()
      .where('hash', '=', contentHash ?? '')
      .executeTakeFirst();
    return imageReply(context.blobs, raw, {
      contentHash,
      image_url: variant.imageUrl,
      media_type: known?.media_type ?? null,
      // Another image may take its place.
      mayChange: true,
    });
  },
});

/** An asset that was deleted is shown by versions all the same: they never change. */
async function requireShownAsset(db: Kysely<Tables>, assetId: string): Promise<AssetRow> {
  const asset = await findAsset(db, assetId);
  if (asset.deleted_at === null) return asset;
  const version = await db
    .selectFrom('pack_version_entries')
    .select('version_id')
    .where('asset_id', '=', assetId)
    .limit(1)
    .executeTakeFirst();
  return version === undefined ? requireAsset(db, assetId) : asset;
}

interface StoredBytes {
  readonly contentHash: string | null;
  readonly image_url: string;
  readonly media_type: string | null;
  readonly mayChange?: boolean;
}

/** Nothing in an image is run by a browser that is shown it, whatever its bytes hold beside the pixels. */
const HARMLESS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'content-disposition': 'inline',
};

async function imageReply(blobs: BlobStore, raw: Request, image: StoredBytes): Promise<Reply> {
  const { contentHash, media_type, mayChange = false } = image;
  if (contentHash === null || media_type === null)
    throw new ServiceProblem(
      'not-found',
      `The image is not kept here but at ‘${shortened(image.image_url)}’`,
    );
  const etag = `"${contentHash}"`;
  const headers = {
    ...HARMLESS,
    etag,
    'content-type': media_type,
    'cache-control': mayChange ? 'private, no-cache' : 'private, max-age=31536000, immutable',
  };
  if (isKnown(raw.headers.get('if-none-match'), etag)) return { status: 304, headers };
  const bytes = await blobs.get(contentHash);
  if (bytes === undefined)
    throw new BlobError(`The image ‘${contentHash}’ is missing in the store of images, or damaged there`);
  return { headers, bytes };
}

/** RFC 9110, section 13.1.2: a weak tag is as good as a strong one here. */
function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  const tags = ifNoneMatch?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return tags.includes(etag) || tags.includes('*');
}

function shortened(place: string): string {
  return place.length > 200 ? `${place.slice(0, 200)}…` : place;
}

export const IMAGE_ROUTES: readonly Route[] = [getAssetImage, getVariantImage];
