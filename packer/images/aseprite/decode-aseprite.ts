import type { DecodeProblem, IndexedImage, TrueColorImage } from '../../../formats/decoded-input.ts';
import { checkFileSize, corrupt, isProblem, tooLarge, unsupported } from '../../decode-problem.ts';
import { MAX_PIXELS } from '../png-header.ts';
import { celPixels } from './cel-pixels.ts';
import { readSprite } from './read-sprite.ts';
import { IndexedSheet, RgbaSheet, type Sheet } from './sheets.ts';
import type { Cel, CelContent, Frame, Layer, Sprite } from './sprite.ts';

/**
 * Decodes an Aseprite file into one sheet: its frames one below the other, each of its visible layers. An indexed
 * sprite stays indexed, unless a layer lets others shine through.
 */
export function decodeAseprite(bytes: Uint8Array): IndexedImage | TrueColorImage | DecodeProblem {
  const oversize = checkFileSize(bytes);
  if (oversize !== undefined) return oversize;
  const sprite = readSprite(bytes);
  if (isProblem(sprite)) return sprite;
  const drawn: DrawnCel[] = [];
  const sources = linkSources(sprite.frames);
  for (const frame of sprite.frames.keys()) {
    const cels = drawnCels(sprite, frame, sources);
    if (isProblem(cels)) return cels;
    drawn.push(...cels);
  }
  return sizeProblem(drawn) ?? draw(sprite, drawn);
}

/** A cel of a visible layer, with what it shows. */
interface DrawnCel {
  readonly frame: number;
  readonly layer: Layer;
  readonly x: number;
  readonly y: number;
  /** 0 to 255, that of its layer included. */
  readonly opacity: number;
  readonly image: CelContent & { kind: 'image' };
}

/** From the bottom up. */
function drawnCels(sprite: Sprite, frame: number, sources: LinkSources): DrawnCel[] | DecodeProblem {
  const { cels } = sprite.frames[frame];
  const drawn: DrawnCel[] = [];
  for (const cel of cels.toSorted(inOrder)) {
    const layer = sprite.layers[cel.layer];
    if (layer === undefined)
      return corrupt(
        `frame ${frame} has a cel of layer ${cel.layer}, and there are ${sprite.layers.length} layers`,
      );
    if (!layer.isVisible) continue;
    const shown = drawnCel(sources, { cel, layer, frame });
    if (isProblem(shown)) return shown;
    drawn.push(shown);
  }
  return drawn;
}

/** By layer, moved by the z-index; of equal ones the lower z-index first. */
function inOrder(a: Cel, b: Cel): number {
  return a.layer + a.zIndex - (b.layer + b.zIndex) || a.zIndex - b.zIndex;
}

interface PlacedCel {
  readonly cel: Cel;
  readonly layer: Layer;
  readonly frame: number;
}

function drawnCel(sources: LinkSources, { cel, layer, frame }: PlacedCel): DrawnCel | DecodeProblem {
  const source = sourceOf(sources, cel, frame);
  const { name, blendMode, opacity } = layer;
  if (blendMode !== 0) return unsupported(`its layer ‘${name}’ is not blended normally (mode ${blendMode})`);
  if (source?.content.kind === 'tilemap') return unsupported(`its layer ‘${name}’ is a tilemap`);
  if (source?.content.kind !== 'image')
    return corrupt(`the cel of layer ‘${name}’ in frame ${frame} links to a frame that does not have it`);
  const { x, y, content } = source;
  return { frame, layer, x, y, opacity: Math.round((opacity * source.opacity) / 255), image: content };
}

/** What the cel of each layer shows in the end, frame by frame. */
type LinkSources = readonly ReadonlyMap<number, Cel>[];

/** Frame after frame, each from those before it: thousands of frames may link in a row. */
function linkSources(frames: readonly Frame[]): LinkSources {
  const sources: Map<number, Cel>[] = [];
  for (const [frame, { cels }] of frames.entries()) {
    const shown = new Map<number, Cel>();
    for (const cel of cels) {
      const source = shown.has(cel.layer) ? undefined : sourceOf(sources, cel, frame);
      if (source !== undefined) shown.set(cel.layer, source);
    }
    sources.push(shown);
  }
  return sources;
}

/** What a link leads to; links go back only, so that they end. */
function sourceOf(sources: LinkSources, cel: Cel, frame: number): Cel | undefined {
  if (cel.content.kind !== 'link') return cel;
  return cel.content.frame < frame ? sources[cel.content.frame]?.get(cel.layer) : undefined;
}

/** Cels may be larger than the sprite, and there may be many: the work is bounded before it begins. */
const MAX_DRAWN_PIXELS = 4 * MAX_PIXELS;

function sizeProblem(cels: readonly DrawnCel[]): DecodeProblem | undefined {
  const pixels = cels.reduce((sum, { image }) => sum + image.width * image.height, 0);
  if (pixels <= MAX_DRAWN_PIXELS) return undefined;
  return tooLarge(`its cels have ${pixels} pixels and the limit is ${MAX_DRAWN_PIXELS}`);
}

function draw(sprite: Sprite, cels: readonly DrawnCel[]): IndexedImage | TrueColorImage | DecodeProblem {
  const isIndexed = sprite.depth === 8 && cels.every(({ opacity }) => opacity === 255);
  const sheet: Sheet = isIndexed ? new IndexedSheet(sprite) : new RgbaSheet(sprite);
  for (const { frame, layer, x, y, opacity, image } of cels) {
    const place = `the cel of layer ‘${layer.name}’ in frame ${frame}`;
    const pixels = celPixels(image, sprite.depth / 8, place);
    if (isProblem(pixels)) return pixels;
    const { width, height } = image;
    const stray = sheet.draw({
      frame,
      x,
      y,
      width,
      height,
      pixels,
      opacity,
      isBackground: layer.isBackground,
    });
    if (stray !== undefined)
      return corrupt(`${place} has index ${stray} and its palette ends at ${sprite.palette.length - 1}`);
  }
  return sheet.image();
}
