import type {
  Animation,
  DecodeProblem,
  IndexedImage,
  TrueColorImage,
} from '../../../formats/decoded-input.ts';
import { checkFileSize, isProblem, tooLarge } from '../../decode-problem.ts';
import { MAX_PIXELS } from '../png-header.ts';
import { drawSprite } from './draw-sprite.ts';
import { linkSources } from './link-sources.ts';
import { type DrawnItem, planFrame } from './plan-frame.ts';
import { readSprite } from './read-sprite.ts';
import type { Sprite } from './sprite.ts';

/**
 * Decodes an Aseprite file into one sheet: its frames one below the other, each of its visible layers as Aseprite
 * composes them. An indexed sprite stays indexed, unless layers mix their colours or frames have other palettes.
 * Colour profiles are not looked at: colours are what the file says.
 */
export function decodeAseprite(bytes: Uint8Array): IndexedImage | TrueColorImage | DecodeProblem {
  const oversize = checkFileSize(bytes);
  if (oversize !== undefined) return oversize;
  const sprite = readSprite(bytes);
  if (isProblem(sprite)) return sprite;
  const sources = linkSources(sprite.frames);
  const frames: (readonly DrawnItem[])[] = [];
  for (const frame of sprite.frames.keys()) {
    const items = planFrame(sprite, frame, sources);
    if (isProblem(items)) return items;
    frames.push(items);
  }
  const image = sizeProblem(sprite, frames) ?? drawSprite(sprite, frames);
  return isProblem(image) ? image : { ...image, ...animationOf(sprite) };
}

/** Nothing of a still image. */
function animationOf({ frames, tags }: Sprite): { readonly animation?: Animation } {
  if (frames.length === 1 && tags.length === 0) return {};
  return { animation: { durations: frames.map(({ duration }) => duration), tags } };
}

/** Cels may be larger than the sprite, and there may be many: the work is bounded before it begins. */
const MAX_DRAWN_PIXELS = 4 * MAX_PIXELS;

function sizeProblem(sprite: Sprite, frames: readonly (readonly DrawnItem[])[]): DecodeProblem | undefined {
  const pixels = frames.reduce((sum, items) => sum + drawnPixels(sprite, items), 0);
  if (pixels <= MAX_DRAWN_PIXELS) return undefined;
  return tooLarge(`its cels and groups have ${pixels} pixels and the limit is ${MAX_DRAWN_PIXELS}`);
}

/** A group is as large as the sprite, whatever is in it. */
function drawnPixels(sprite: Sprite, items: readonly DrawnItem[]): number {
  const own = items.map((item): number =>
    item.kind === 'cel'
      ? item.image.width * item.image.height
      : sprite.width * sprite.height + drawnPixels(sprite, item.items),
  );
  return own.reduce((sum, pixels) => sum + pixels, 0);
}
