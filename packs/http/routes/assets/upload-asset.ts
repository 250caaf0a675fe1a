import { createAsset } from '../../../service/assets/create-assets.ts';
import { declareAsset } from '../../../service/assets/declared-asset.ts';
import { MAX_IMAGE_BYTES } from '../../../service/assets/images/read-image.ts';
import { storeImage } from '../../../service/assets/store-image.ts';
import type { Caller } from '../../../service/caller.ts';
import { recordEvent } from '../../../service/change.ts';
import { ServiceProblem } from '../../../service/problems.ts';
import { type Route, route } from '../../route.ts';
import { MAX_IMAGE_FORM, readImageForm } from './read-image-form.ts';

const uploadAsset = route({
  id: 'uploadAsset',
  method: 'post',
  path: '/assets/upload',
  tag: 'Assets',
  summary:
    'Adds an image (field ‘file’) to a game (field ‘gameId’); one that the game has already is answered with 200 and the asset that it is',
  access: { role: 'edit', scope: 'own' },
  body: 'multipart',
  maxBody: MAX_IMAGE_FORM,
  answer: { status: 201, record: 'UploadedAsset' },
  problems: ['too-large', 'unsupported-media-type', 'unprocessable-image', 'not-found'],
  handle: async ({ raw, caller, context, requireGame, change }) => {
    const form = await readImageForm(raw);
    const gameId = gameOf(form.gameId, caller);
    await requireGame(gameId);
    const image = await storeImage(context, form.bytes);
    return change(
      async (within) => {
        const { asset, isNew } = await createAsset(within, gameId, {
          source: 'uploaded',
          name: form.name,
          image,
        });
        if (isNew)
          await recordEvent(within, { gameId, type: 'asset.created', payload: { assetId: asset.id } });
        return {
          status: isNew ? 201 : 200,
          body: { assetId: asset.id, imageUrl: asset.imageUrl, asset },
          revision: asset.revision,
        };
      },
      `${gameId}\n${form.name ?? ''}\n${image.contentHash}`,
    );
  },
});

/** A token of one game uploads to this one where it names none. What belongs to all games is shared, never uploaded. */
function gameOf(named: string | undefined, { gameId }: Caller): string {
  const id = named ?? gameId;
  if (id !== undefined) return id;
  throw new ServiceProblem('invalid-body', '‘gameId’ is missing', {
    errors: [{ path: 'gameId', message: 'is missing' }],
  });
}

const storeBlob = route({
  id: 'storeBlob',
  method: 'post',
  path: '/blobs',
  tag: 'Assets',
  summary:
    'Keeps the bytes of an image, for what names it next; what nothing names is collected after a while',
  access: { role: 'edit', scope: 'own' },
  body: 'binary',
  maxBody: MAX_IMAGE_BYTES,
  answer: { status: 201, record: 'StoredImage' },
  problems: ['too-large', 'unsupported-media-type', 'unprocessable-image'],
  handle: async ({ raw, context, change }) => {
    const image = await storeImage(context, new Uint8Array(await raw.arrayBuffer()));
    return change(async () => ({ status: 201, body: image }), image.contentHash);
  },
});

const putDeclaredAsset = route({
  id: 'putDeclaredAsset',
  method: 'put',
  path: '/games/:gameId/declared-assets/:assetUuid',
  tag: 'Assets',
  summary: 'The asset of the game that a declared asset of the project is: 201 where there was none yet',
  access: { role: 'edit' },
  body: 'DeclareAsset',
  answer: { status: 200, record: 'Asset' },
  problems: ['invalid-parameter'],
  handle: ({ params, body, change }) => {
    const { gameId = '', assetUuid = '' } = params;
    requireUuid(assetUuid);
    return change(async (within) => {
      const { asset, isNew } = await declareAsset(within, gameId, { assetUuid, name: body.name });
      return { status: isNew ? 201 : 200, body: asset, revision: asset.revision };
    });
  },
});

function requireUuid(text: string): void {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) return;
  const message = 'must be a uuid in lower case';
  throw new ServiceProblem('invalid-parameter', `‘${text}’ ${message}`, {
    errors: [{ path: 'assetUuid', message }],
  });
}

export const UPLOAD_ROUTES: readonly Route[] = [uploadAsset, storeBlob, putDeclaredAsset];
