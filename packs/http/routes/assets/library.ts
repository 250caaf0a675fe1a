import { assetRecord } from '../../../service/assets/asset-record.ts';
import { findUses } from '../../../service/assets/asset-uses.ts';
import { changeAsset } from '../../../service/assets/change-asset.ts';
import { deleteAsset } from '../../../service/assets/delete-asset.ts';
import { listAssets } from '../../../service/assets/list-assets.ts';
import { lockAsset, requireAsset } from '../../../service/assets/read-asset.ts';
import { shareAsset } from '../../../service/assets/share-asset.ts';
import { requirePrecondition } from '../../etag.ts';
import { type Route, route } from '../../route.ts';

const listAllAssets = route({
  id: 'listAssets',
  method: 'get',
  path: '/assets',
  tag: 'Assets',
  summary: 'Searches the library of assets, the newest first',
  access: { role: 'read', scope: 'own' },
  query: 'AssetQuery',
  answer: { status: 200, record: 'AssetPage' },
  problems: ['bad-cursor'],
  handle: async ({ db, query, caller }) => {
    const gameId = query.gameId ?? caller.gameId;
    return { body: await listAssets(db, { ...query, ...(gameId !== undefined && { gameId }) }) };
  },
});

const getAsset = route({
  id: 'getAsset',
  method: 'get',
  path: '/assets/:assetId',
  tag: 'Assets',
  summary: 'An asset',
  access: { role: 'read' },
  answer: { status: 200, record: 'Asset' },
  problems: ['gone'],
  handle: async ({ db, params }) => {
    const asset = assetRecord(await requireAsset(db, params.assetId ?? ''));
    return { body: asset, revision: asset.revision };
  },
});

const patchAsset = route({
  id: 'patchAsset',
  method: 'patch',
  path: '/assets/:assetId',
  tag: 'Assets',
  summary: 'Renames an asset, or says which declared asset it is',
  access: { role: 'edit' },
  body: 'PatchAsset',
  answer: { status: 200, record: 'Asset' },
  problems: ['gone', 'already-exists'],
  conditional: true,
  handle: ({ params, body, precondition, change }) =>
    change(async (within) => {
      const row = await lockAsset(within.trx, params.assetId ?? '');
      requirePrecondition(precondition, row.revision);
      const asset = await changeAsset(within, row, body);
      return { body: asset, revision: asset.revision };
    }),
});

const deleteOneAsset = route({
  id: 'deleteAsset',
  method: 'delete',
  path: '/assets/:assetId',
  tag: 'Assets',
  summary: 'Deletes an asset; one that an entry, an override or a version uses only with ‘force’',
  access: { role: 'edit' },
  query: 'ForceQuery',
  answer: { status: 204 },
  problems: ['gone', 'in-use'],
  conditional: true,
  handle: ({ params, query, precondition, change }) =>
    change(async (within) => {
      const row = await lockAsset(within.trx, params.assetId ?? '');
      requirePrecondition(precondition, row.revision);
      await deleteAsset(within, row, { force: query.force ?? false });
      return { status: 204 };
    }),
});

/** Uses that an answer names. */
const MAX_USES = 1000;

const listAssetUses = route({
  id: 'listAssetUses',
  method: 'get',
  path: '/assets/:assetId/uses',
  tag: 'Assets',
  summary: 'What uses an asset: entries, overrides and versions, of the games that the token opens',
  access: { role: 'read' },
  answer: { status: 200, record: 'AssetUses' },
  problems: ['gone'],
  handle: async ({ db, params, caller }) => {
    const { id } = await requireAsset(db, params.assetId ?? '');
    return { body: await findUses(db, id, { gameId: caller.gameId, limit: MAX_USES }) };
  },
});

const shareOneAsset = route({
  id: 'shareAsset',
  method: 'post',
  path: '/assets/:assetId/share',
  tag: 'Assets',
  summary: 'Copies an asset for all games: 200 where they have it already',
  access: { role: 'admin' },
  answer: { status: 201, record: 'Asset' },
  problems: ['gone'],
  handle: ({ params, change }) =>
    change(async (within) => {
      const row = await lockAsset(within.trx, params.assetId ?? '');
      const { asset, isNew } = await shareAsset(within, row);
      return { status: isNew ? 201 : 200, body: asset, revision: asset.revision };
    }),
});

export const LIBRARY_ROUTES: readonly Route[] = [
  listAllAssets,
  getAsset,
  patchAsset,
  deleteOneAsset,
  listAssetUses,
  shareOneAsset,
];
