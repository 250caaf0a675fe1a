import { lockPack, requirePack } from '../../service/packs/read-pack.ts';
import { publishVersion } from '../../service/versions/publish-version.ts';
import { setPublishedVersion } from '../../service/versions/published-pointer.ts';
import { listVersions, readVersionDetail } from '../../service/versions/read-version.ts';
import { requirePrecondition } from '../etag.ts';
import { type Route, route } from '../route.ts';

const publishAssetPack = route({
  id: 'publishAssetPack',
  method: 'post',
  path: '/asset-packs/:packId/versions',
  tag: 'Versions',
  summary: 'Keeps what a pack maps now as a version that never changes, and publishes it',
  access: { role: 'edit' },
  body: 'PublishAssetPack',
  answer: { status: 201, record: 'PackVersion' },
  problems: ['gone', 'missing-asset'],
  handle: ({ params: { packId = '' }, body, change }) =>
    change(async (within) => {
      const pack = await lockPack(within.trx, packId);
      return { body: await publishVersion(within, pack, body) };
    }),
});

const listPackVersions = route({
  id: 'listPackVersions',
  method: 'get',
  path: '/asset-packs/:packId/versions',
  tag: 'Versions',
  summary: 'What was published of a pack, the latest first',
  access: { role: 'read' },
  query: 'PageQuery',
  answer: { status: 200, record: 'PackVersionPage' },
  problems: ['gone', 'bad-cursor'],
  handle: async ({ db, params: { packId = '' }, query }) => {
    await requirePack(db, packId);
    return { body: await listVersions(db, packId, query) };
  },
});

const getPackVersion = route({
  id: 'getPackVersion',
  method: 'get',
  path: '/pack-versions/:versionId',
  tag: 'Versions',
  summary: 'A version with what it maps; it stays when its pack is deleted',
  access: { role: 'read' },
  answer: { status: 200, record: 'PackVersionDetail' },
  handle: async ({ db, params: { versionId = '' } }) => ({ body: await readVersionDetail(db, versionId) }),
});

const putPublishedVersion = route({
  id: 'setPublishedVersion',
  method: 'put',
  path: '/asset-packs/:packId/published-version',
  tag: 'Versions',
  summary: 'Lets the published pointer of a pack show another of its versions, or none',
  access: { role: 'edit' },
  body: 'SetPublishedVersion',
  answer: { status: 200, record: 'AssetPack' },
  problems: ['gone'],
  conditional: true,
  handle: ({ params: { packId = '' }, body: { versionId }, precondition, change }) =>
    change(async (within) => {
      const row = await lockPack(within.trx, packId);
      requirePrecondition(precondition, row.revision);
      const pack = await setPublishedVersion(within, row, versionId);
      return { body: pack, revision: pack.revision };
    }),
});

export const VERSION_ROUTES: readonly Route[] = [
  publishAssetPack,
  listPackVersions,
  getPackVersion,
  putPublishedVersion,
];
