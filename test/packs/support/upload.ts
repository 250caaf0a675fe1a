import type { Asset } from '../../../packs/model/generated/types.ts';
import type { Answer, Asker } from './with-service.ts';

export interface Upload {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly gameId?: string;
  readonly name?: string;
  readonly fileName?: string;
  /** What the client says that it is, which nobody believes. */
  readonly type?: string;
}

/** Sends an image as a form does. */
export async function upload(ask: Asker, image: Upload): Promise<Answer> {
  const form = new FormData();
  form.set(
    'file',
    new File([image.bytes], image.fileName ?? 'hero.png', { type: image.type ?? 'image/png' }),
  );
  if (image.gameId !== undefined) form.set('gameId', image.gameId);
  if (image.name !== undefined) form.set('name', image.name);
  return ask('POST', '/assets/upload', { body: form });
}

/** The asset that an image becomes. */
export async function uploadedAsset(ask: Asker, image: Upload): Promise<Asset> {
  const { status, body } = await upload(ask, image);
  if (status >= 300) throw new Error(`The upload was answered ${status}: ${JSON.stringify(body)}`);
  return body.asset;
}
