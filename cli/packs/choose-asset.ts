import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { isUuid } from '../../contract/uuid.ts';
import { ServiceRefusal } from '../../packs/client/client-errors.ts';
import { UsageError } from '../exit-status.ts';
import { named } from './named.ts';
import type { PackSession } from './pack-session.ts';

/**
 * The asset that somebody means: one of the store by its id, an image file, which is uploaded, or a declared asset of
 * the project by its name, its asset root or its asset_uuid.
 *
 * @throws UsageError where it is none of these
 */
export async function chooseAsset(session: PackSession, called: string): Promise<string> {
  if (isUuid(called) && (await isStored(session, called))) return called;
  const path = resolve(session.terminal.cwd, called);
  if (existsSync(path) && statSync(path).isFile()) return upload(session, path);
  const declared = (await session.declared()).find(called);
  if (declared === undefined)
    throw new UsageError(
      `${named(called)} is no asset of the store, no image file, and no declared asset of the project`,
    );
  const { body } = await session.client.call('putDeclaredAsset', {
    params: { gameId: session.gameId, assetUuid: declared.uuid },
    body: declared.name === undefined ? {} : { name: declared.name },
  });
  return body.id;
}

async function isStored({ client }: PackSession, assetId: string): Promise<boolean> {
  try {
    await client.call('getAsset', { params: { assetId } });
    return true;
  } catch (error) {
    if (error instanceof ServiceRefusal && error.problem.code === 'not-found') return false;
    throw error;
  }
}

async function upload({ client, gameId }: PackSession, path: string): Promise<string> {
  const form = new FormData();
  form.set('gameId', gameId);
  form.set('name', basename(path, extname(path)));
  form.set('file', new Blob([new Uint8Array(readFileSync(path))]), basename(path));
  const { body } = await client.call('uploadAsset', { body: form });
  return body.assetId;
}
