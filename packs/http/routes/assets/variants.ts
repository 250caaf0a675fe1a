import { lockAsset, requireAsset } from '../../../service/assets/read-asset.ts';
import { listVariants, putVariant, removeVariant, variantPlace } from '../../../service/assets/variants.ts';
import { requirePrecondition } from '../../etag.ts';
import { type Route, route } from '../../route.ts';

const listAssetVariants = route({
  id: 'listAssetVariants',
  method: 'get',
  path: '/assets/:assetId/variants',
  tag: 'Assets',
  summary: 'The variants of an asset: other resolutions, animations, platforms',
  access: { role: 'read' },
  answer: { status: 200, record: 'AssetVariants' },
  problems: ['gone'],
  handle: async ({ db, params }) => {
    const { id, revision } = await requireAsset(db, params.assetId ?? '');
    return { body: { items: await listVariants(db, id) }, revision };
  },
});

const putAssetVariant = route({
  id: 'putAssetVariant',
  method: 'put',
  path: '/assets/:assetId/variants/:kind/:name',
  tag: 'Assets',
  summary: 'Gives an asset a variant of an image that was stored before; the ETag is the asset’s',
  access: { role: 'edit' },
  body: 'PutVariant',
  answer: { status: 200, record: 'AssetVariant' },
  problems: ['gone', 'unprocessable-image', 'invalid-parameter'],
  conditional: true,
  handle: ({ params, body, precondition, change }) => {
    const place = variantPlace(params.kind, params.name);
    return change(async (within) => {
      const asset = await lockAsset(within.trx, params.assetId ?? '');
      requirePrecondition(precondition, asset.revision);
      const variant = await putVariant(within, { ...place, asset }, body);
      return { body: variant, revision: asset.revision + 1 };
    });
  },
});

const deleteAssetVariant = route({
  id: 'deleteAssetVariant',
  method: 'delete',
  path: '/assets/:assetId/variants/:kind/:name',
  tag: 'Assets',
  summary: 'Takes a variant away; the ETag is the asset’s',
  access: { role: 'edit' },
  answer: { status: 204 },
  problems: ['gone', 'not-found', 'invalid-parameter'],
  conditional: true,
  handle: ({ params, precondition, change }) => {
    const place = variantPlace(params.kind, params.name);
    return change(async (within) => {
      const asset = await lockAsset(within.trx, params.assetId ?? '');
      requirePrecondition(precondition, asset.revision);
      await removeVariant(within, { ...place, asset });
      return { status: 204, revision: asset.revision + 1 };
    });
  },
});

export const VARIANT_ROUTES: readonly Route[] = [listAssetVariants, putAssetVariant, deleteAssetVariant];
