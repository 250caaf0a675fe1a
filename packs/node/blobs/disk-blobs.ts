import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describeSystemError, isMissing } from '../../../packer/node/system-error.ts';
import { BlobError, type BlobStore } from '../../store/blobs/blob-store.ts';

/**
 * Images in a folder, each a file with its hash for a name, in folders by the first two digits. A file is there whole or
 * not at all, also where the power fails, and is held to its hash whenever it is read. Several processes may use the
 * folder at once.
 */
export function diskBlobs(folder: string): BlobStore {
  return {
    put: (hash, bytes) => orBlobError('kept', hash, () => put(folder, hash, bytes)),
    get: (hash) => orBlobError('read', hash, () => readIntact(pathOf(folder, hash), hash)),
    has: (hash) => orBlobError('found', hash, () => isFile(pathOf(folder, hash))),
    delete: (hash) => orBlobError('deleted', hash, () => rm(pathOf(folder, hash), { force: true })),
    list: () => list(folder),
  };
}

/** Of what was asked for nothing but a hash reaches the disk. */
function pathOf(folder: string, hash: string): string {
  if (!HASH.test(hash)) throw new Error(`‘${hash}’ is no hash`);
  return join(folder, hash.slice(0, 2), hash);
}

const HASH = /^[0-9a-f]{64}$/;

/** Where files are written before they take their places. */
const INCOMING = 'incoming';

async function put(folder: string, hash: string, bytes: Uint8Array): Promise<void> {
  const path = pathOf(folder, hash);
  if ((await readIntact(path, hash)) !== undefined) {
    const now = new Date();
    await utimes(path, now, now);
    return;
  }
  const made = await mkdir(dirname(path), { recursive: true });
  await mkdir(join(folder, INCOMING), { recursive: true });
  const temporary = join(folder, INCOMING, `${hash}.${randomBytes(8).toString('hex')}`);
  try {
    await writeNew(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
  if (made !== undefined) await syncFolder(folder);
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the new name last. Windows has no such thing, and some network disks refuse it: the name is there anyway. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!/EINVAL|ENOTSUP/.test(String(error))) throw error;
  } finally {
    await handle.close();
  }
}

/** Undefined where there is no such file, and where what is there has another hash. */
async function readIntact(path: string, hash: string): Promise<Uint8Array | undefined> {
  const bytes = await orUndefined(() => readFile(path));
  if (bytes === undefined) return undefined;
  const isIntact = createHash('sha256').update(bytes).digest('hex') === hash;
  return isIntact ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length) : undefined;
}

async function isFile(path: string): Promise<boolean> {
  return (await orUndefined(() => stat(path)))?.isFile() ?? false;
}

async function* list(folder: string): AsyncGenerator<{ hash: string; modifiedAt: Date }> {
  for (const prefix of await names(folder)) {
    if (prefix === INCOMING) await removeAbandoned(join(folder, INCOMING));
    if (!/^[0-9a-f]{2}$/.test(prefix)) continue;
    for (const name of await names(join(folder, prefix))) {
      if (!HASH.test(name) || !name.startsWith(prefix)) continue;
      const file = await orUndefined(() => stat(join(folder, prefix, name)));
      if (file?.isFile()) yield { hash: name, modifiedAt: file.mtime };
    }
  }
}

/** Milliseconds. No writing takes so long: whoever wrote a file that was last touched before that was killed. */
const ABANDONED = 60 * 60 * 1000;

async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await names(folder)) {
    const path = join(folder, name);
    const file = await orUndefined(() => stat(path));
    if (file !== undefined && file.mtimeMs < Date.now() - ABANDONED) await rm(path, { force: true });
  }
}

async function names(folder: string): Promise<string[]> {
  return (await orUndefined(() => readdir(folder))) ?? [];
}

/** Undefined where there is nothing of that name. */
async function orUndefined<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function orBlobError<T>(done: string, hash: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new BlobError(`The image ‘${hash}’ could not be ${done}: ${describeSystemError(error)}`, {
      cause: error,
    });
  }
}
