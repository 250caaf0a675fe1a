import { encodeIndexedPng, encodeRgbaPng } from '../../../packer/images/encode-png.ts';
import { dataUri } from '../data-uri.ts';
import { type Fit, fitted, fitWithin } from './fit-picture.ts';
import type { Pixels, Raster } from './pixels.ts';

/** A picture to be shown as it is, one pixel of it a pixel of the screen. */
export interface Picture {
  /** `data:image/png;base64,…` */
  readonly uri: string;
  readonly width: number;
  readonly height: number;
  /** How it shows the image that it is of; absent where it is a drawing. */
  readonly fit?: Fit;
}

/** Pixels of its longer side. */
const MAX_SIDE = 256;

/** Bytes of its PNG. Editors cut off longer texts: VS Code those of 100,000 characters, with what follows. */
const MAX_BYTES = 40 * 1024;

/** An image within {@link MAX_SIDE} and {@link MAX_BYTES}, enlarged or reduced by a whole number. */
export function pictureOf(image: Pixels): Picture {
  for (let side = MAX_SIDE; ; side /= 2) {
    const how = fitWithin(side, image);
    const raster = fitted(image, how);
    const png = encode(raster);
    // Of 64 pixels even noise is small enough.
    if (png.length <= MAX_BYTES || side <= 64) return { ...asPicture(raster, png), fit: how };
  }
}

/** A drawing that is small enough as it is. */
export function drawing(raster: Raster): Picture {
  return asPicture(raster, encode(raster));
}

function asPicture({ width, height }: Raster, png: Uint8Array): Picture {
  return { uri: dataUri('image/png', png), width, height };
}

/** With a palette where the colours are few enough, which nearly halves it. */
function encode({ width, height, argb }: Raster): Uint8Array {
  const entries = new Map<number, number>();
  for (const color of argb) {
    if (!entries.has(color)) entries.set(color, entries.size);
    if (entries.size > 256) return encodeRgbaPng({ width, height, rgba: rgbaOf(argb) });
  }
  const pixels = Uint8Array.from(argb, (color) => entries.get(color) ?? 0);
  return encodeIndexedPng({ width, height, pixels, palette: Uint32Array.from(entries.keys()) });
}

function rgbaOf(argb: Uint32Array): Uint8Array {
  const rgba = new Uint8Array(argb.length * 4);
  argb.forEach((color, pixel) => {
    rgba.set([(color >>> 16) & 255, (color >>> 8) & 255, color & 255, color >>> 24], pixel * 4);
  });
  return rgba;
}
