import type { Pixels, Raster } from './pixels.ts';

/** How an image is shown within a square: every pixel `zoom` times, or one of `reduction` in each direction. */
export interface Fit {
  /** The part of the image that is shown, from its top left, in its own pixels. */
  readonly shownWidth: number;
  readonly shownHeight: number;
  readonly zoom: number;
  readonly reduction: number;
  /** Whether that is not all of it. */
  readonly isCut: boolean;
}

/** More only makes blocks of blocks. */
const MAX_ZOOM = 16;

/** Nothing is enlarged to more than this: VS Code's hovers show about so many pixels below a line of text. */
const MAX_ENLARGED_HEIGHT = 208;

/** A strip is cut off rather than made so thin that nothing of it is seen. */
const MIN_SIDE = 32;

/** Small images grow and large ones shrink by a whole number, so that every pixel stays as sharp as it is. */
export function fitWithin(limit: number, { width, height }: Pick<Pixels, 'width' | 'height'>): Fit {
  const longest = Math.max(width, height);
  const shortest = Math.min(width, height);
  const wanted = Math.ceil(longest / limit);
  const reduction = Math.max(1, Math.min(wanted, Math.ceil(shortest / MIN_SIDE)));
  const room = limit * reduction;
  const shown = Math.min(longest, room);
  return {
    shownWidth: Math.min(width, room),
    shownHeight: Math.min(height, room),
    zoom: reduction > 1 ? 1 : zoomWithin(limit, shown, height),
    reduction,
    isCut: longest > room,
  };
}

function zoomWithin(limit: number, longest: number, height: number): number {
  const fitting = Math.min(limit / Math.max(1, longest), MAX_ENLARGED_HEIGHT / Math.max(1, height));
  return Math.max(1, Math.min(MAX_ZOOM, Math.floor(fitting)));
}

/** The image as `how` shows it, what is transparent over a checkerboard. Costs what the picture has, not the image. */
export function fitted(image: Pixels, { shownWidth, shownHeight, zoom, reduction }: Fit): Raster {
  const width = Math.ceil(shownWidth / reduction) * zoom;
  const height = Math.ceil(shownHeight / reduction) * zoom;
  const argb = new Uint32Array(width * height);
  const source = (at: number, end: number) =>
    Math.min(end - 1, Math.floor(at / zoom) * reduction + (reduction >> 1));
  for (let y = 0, to = 0; y < height; y++) {
    const row = source(y, shownHeight) * image.width;
    for (let x = 0; x < width; x++, to++)
      argb[to] = overBoard(image.argbAt(row + source(x, shownWidth)), x, y);
  }
  return { width, height, argb };
}

/** Pixels of a square of the checkerboard. */
const SQUARE = 8;
/** Greys of the middle: black ink and white letters are both seen on them. */
const LIGHT = 0x90;
const DARK = 0x7c;

/** The colour as it is seen over a checkerboard, opaque. */
export function overBoard(argb: number, x: number, y: number): number {
  const alpha = argb >>> 24;
  if (alpha === 255) return argb;
  const board = (Math.floor(x / SQUARE) + Math.floor(y / SQUARE)) % 2 === 0 ? LIGHT : DARK;
  const over = (shift: number) => {
    const channel = (argb >>> shift) & 255;
    return Math.round((channel * alpha + board * (255 - alpha)) / 255) << shift;
  };
  return (0xff000000 | over(16) | over(8) | over(0)) >>> 0;
}
