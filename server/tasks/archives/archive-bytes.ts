import { type ArchiveBytes, MAX_BYTES_AT_ONCE } from '../../../protocol/archive.ts';
import { toBase64 } from '../../../protocol/base64.ts';
import type { TaskEnvironment } from '../task.ts';
import { type ArchiveFile, withArchiveFile } from './archive-file.ts';

export interface ArchiveBytesTaskParams extends ArchiveFile {
  readonly offset: number;
  readonly length: number;
}

/** Bytes of any file, no more than MAX_BYTES_AT_ONCE. Throws FileAccessError where the disk fails. */
export async function archiveBytesTask(
  env: TaskEnvironment,
  params: ArchiveBytesTaskParams,
): Promise<ArchiveBytes | null> {
  const bytes = await withArchiveFile(env, params, async (file) => {
    const offset = Math.min(wholeNumber(params.offset), file.size);
    const length = Math.min(wholeNumber(params.length), MAX_BYTES_AT_ONCE, file.size - offset);
    const read = length === 0 ? new Uint8Array(0) : await file.read(offset, length);
    return { size: file.size, offset, bytes: toBase64(read) };
  });
  return bytes ?? null;
}

function wholeNumber(value: number): number {
  return Number.isSafeInteger(value) && value > 0 ? value : 0;
}
