import type { TrueColorImage } from '../../decoded-input.ts';
import { ColorTable } from '../derive/color-table.ts';
import { OPAQUE_ALPHA } from './histogram.ts';
import { NONE } from './map-pixels.ts';

/** What an image lost. */
export interface Loss {
  /** Opaque colours before and after. */
  readonly before: number;
  readonly after: number;
  /** Of the opaque pixels, the mean over all three channels of the square of what a level is off; 0 where nothing is. */
  readonly error: number;
}

/** The image of these colours, opaque or transparent. */
export function paintOf(
  { width, height }: TrueColorImage,
  mapped: Uint16Array,
  colors: readonly number[],
): TrueColorImage {
  const rgba = new Uint8Array(width * height * 4);
  const view = new DataView(rgba.buffer);
  for (let pixel = 0; pixel < mapped.length; pixel++) {
    if (mapped[pixel] !== NONE) view.setUint32(pixel * 4, ((colors[mapped[pixel]] << 8) | 0xff) >>> 0);
  }
  return { kind: 'true-color', width, height, rgba };
}

/** What became of the pixels that are opaque, as reduced colours understand it. */
export function lossOf(before: TrueColorImage, after: TrueColorImage): Loss {
  let error = 0;
  let levels = 0;
  const colors = [new ColorTable(), new ColorTable()];
  const views = [before, after].map(
    ({ rgba }) => new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength),
  );
  for (let at = 0; at < before.rgba.length; at += 4) {
    if (before.rgba[at + 3] < OPAQUE_ALPHA) continue;
    levels += 3;
    for (let n = at; n < at + 3; n++) error += (before.rgba[n] - after.rgba[n]) ** 2;
    for (const [n, table] of colors.entries()) table.idOf(views[n].getUint32(at) | 0xff | 0);
  }
  return { before: colors[0].size, after: colors[1].size, error: levels === 0 ? 0 : error / levels };
}
