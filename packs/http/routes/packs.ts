import { createPack } from '../../service/packs/create-pack.ts';
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
  handle: ({ params, body, change }) =>
    change(async (within) => {
      const pack = await createPack(within, { ...body, gameId: params.gameId ?? '' });
      return { status: 201, body: { packId: pack.id, pack }, revision: pack.revision };
    }),
});

export const PACK_ROUTES: readonly Route[] = [createAssetPack];
