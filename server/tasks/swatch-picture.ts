import { drawing, type Picture } from './pictures/picture.ts';
import { swatches } from './pictures/swatches.ts';
import type { TaskEnvironment } from './task.ts';

export interface SwatchParams {
  /** `0xAARRGGBB`, a row a palette; what is beyond {@link MAX_SWATCHES} in either direction is left out. */
  readonly rows: readonly (readonly number[])[];
}

const MAX_SWATCHES = 64;

/** Colours as squares. */
export async function swatchPictureTask(_env: TaskEnvironment, { rows }: SwatchParams): Promise<Picture> {
  return drawing(swatches(rows.slice(0, MAX_SWATCHES).map((row) => row.slice(0, MAX_SWATCHES))));
}
