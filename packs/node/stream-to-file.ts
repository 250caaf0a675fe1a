import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { WriteError } from '../../packer/node/write-atomic.ts';

/**
 * Writes a stream to a file, which appears whole or not at all.
 *
 * @returns how many bytes it has
 * @throws WriteError where the disk fails; what the stream throws
 */
export async function streamToFile(path: string, stream: ReadableStream<Uint8Array>): Promise<number> {
  const temporary = `${path}.${randomBytes(8).toString('hex')}.tmp`;
  const file = await writing(path, () => open(temporary, 'wx'));
  let size = 0;
  try {
    for await (const chunk of stream) {
      await writing(path, () => file.writeFile(chunk));
      size += chunk.length;
    }
    await writing(path, () => file.sync());
    await file.close();
    await writing(path, () => rename(temporary, path));
    return size;
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
  }
}

async function writing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new WriteError(path, cause);
  }
}
