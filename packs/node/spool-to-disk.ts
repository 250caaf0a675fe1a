import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireSize, type Spool } from '../service/bundles/spool.ts';

/** Bodies in files that only this user can read, and that are gone as soon as they are closed. */
export function spoolToDisk(folder = tmpdir()): Spool {
  return async (body, limit) => {
    const path = join(folder, `packwright-${randomUUID()}`);
    const file = await open(path, 'wx+', 0o600);
    const close = async () => {
      await file.close();
      await rm(path, { force: true });
    };
    try {
      let size = 0;
      for await (const chunk of body) {
        requireSize(size + chunk.length, limit);
        await file.write(chunk, 0, chunk.length, size);
        size += chunk.length;
      }
      return { size, read: (offset, length) => readFully(file, offset, length), close };
    } catch (error) {
      await close();
      throw error;
    }
  };
}

async function readFully(
  file: Awaited<ReturnType<typeof open>>,
  offset: number,
  length: number,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, offset + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}
