import { imagePalette } from '../../formats/image-palette.ts';
import { decodeByExtension } from '../../packer/decode-input.ts';
import { MAX_INPUT_BYTES } from '../../packer/input-limits.ts';
import type { TaskEnvironment } from './task.ts';

export interface ImagePaletteParams {
  /** URI of the folder that `path` is below. */
  readonly folder: string;
  readonly path: string;
  readonly maxColors: number;
}

/** The colours that a palette for the image needs; see {@link imagePalette}. Throws FileAccessError where the disk fails. */
export async function imagePaletteTask(
  env: TaskEnvironment,
  { folder, path, maxColors }: ImagePaletteParams,
): Promise<readonly number[] | undefined> {
  const bytes = await env.filesOf(folder).readBytes(path, MAX_INPUT_BYTES);
  env.checkCancelled();
  return imagePalette(decodeByExtension(path, bytes), maxColors);
}
