import { requireCurrent } from '../../service/games/load-game.ts';
import { createJob } from '../../service/generation/create-job.ts';
import { createPack } from '../../service/packs/create-pack.ts';
import { deletePack } from '../../service/packs/delete-pack.ts';
import { editPack } from '../../service/packs/edit-pack.ts';
import { listPacks } from '../../service/packs/list-packs.ts';
import { lockPack } from '../../service/packs/read-pack.ts';
import { readPackDetail } from '../../service/packs/read-pack-detail.ts';
import { requirePrecondition } from '../etag.ts';
import { type Route, route } from '../route.ts';

const createAssetPack = route({
  id: 'createAssetPack',
  method: 'post',
  path: '/games/:gameId/asset-packs',
  tag: 'Packs',
  summary: 'Makes a pack; with mode ‘generate’ a job that fills its slots as well',
  access: { role: 'edit' },
  body: 'CreateAssetPack',
  answer: { status: 201, record: 'CreatedAssetPack' },
  handle: ({ params: { gameId = '' }, body, change }) =>
    change(async (within) => {
      const pack = await createPack(within, { ...body, gameId });
      const job = body.mode === 'generate' ? await createJob(within, { gameId, packId: pack.id }) : undefined;
      return {
        status: 201,
        body: { packId: pack.id, ...(job && { generationJobId: job.job.id }), pack },
        revision: pack.revision,
      };
    }),
});

const listAssetPacks = route({
  id: 'listAssetPacks',
  method: 'get',
  path: '/games/:gameId/asset-packs',
  tag: 'Packs',
  summary: 'The packs of a game, the oldest first, each with how many templates it fills',
  access: { role: 'read' },
  query: 'PageQuery',
  answer: { status: 200, record: 'AssetPackPage' },
  problems: ['bad-cursor'],
  handle: async ({ context, db, params: { gameId = '' }, query }) => {
    // What an older game embeds becomes packs as soon as anybody looks.
    await requireCurrent(context, gameId);
    return { body: await listPacks(db, gameId, query) };
  },
});

const getAssetPack = route({
  id: 'getAssetPack',
  method: 'get',
  path: '/asset-packs/:packId',
  tag: 'Packs',
  summary: 'A pack with its entries and how much of its game they cover; its ETag is that of its own fields',
  access: { role: 'read' },
  answer: { status: 200, record: 'AssetPackDetail' },
  problems: ['gone'],
  handle: async ({ db, params: { packId = '' } }) => {
    const body = await readPackDetail(db, packId);
    return { body, revision: body.pack.revision };
  },
});

const patchAssetPack = route({
  id: 'patchAssetPack',
  method: 'patch',
  path: '/asset-packs/:packId',
  tag: 'Packs',
  summary: 'Changes name, description or prompt defaults of a pack',
  access: { role: 'edit' },
  body: 'PatchAssetPack',
  answer: { status: 200, record: 'AssetPack' },
  problems: ['gone'],
  conditional: true,
  handle: ({ params: { packId = '' }, body, precondition, change }) =>
    change(async (within) => {
      const row = await lockPack(within.trx, packId);
      requirePrecondition(precondition, row.revision);
      const pack = await editPack(within, row, body);
      return { body: pack, revision: pack.revision };
    }),
});

const deleteAssetPack = route({
  id: 'deleteAssetPack',
  method: 'delete',
  path: '/asset-packs/:packId',
  tag: 'Packs',
  summary: 'Deletes a pack and empties its slots; assets and published versions stay',
  access: { role: 'edit' },
  answer: { status: 204 },
  problems: ['gone'],
  conditional: true,
  handle: ({ params: { packId = '' }, precondition, change }) =>
    change(async (within) => {
      const row = await lockPack(within.trx, packId, 'update');
      requirePrecondition(precondition, row.revision);
      await deletePack(within, row);
      return {};
    }),
});

export const PACK_ROUTES: readonly Route[] = [
  createAssetPack,
  listAssetPacks,
  getAssetPack,
  patchAssetPack,
  deleteAssetPack,
];
