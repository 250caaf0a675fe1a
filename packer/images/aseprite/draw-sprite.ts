import { quote } from '../../../contract/quote.ts';
import type { DecodeProblem, IndexedImage, TrueColorImage } from '../../../formats/decoded-input.ts';
import { corrupt, isProblem } from '../../decode-problem.ts';
import { Canvas } from './canvas.ts';
import { celPixels } from './cel-pixels.ts';
import { IndexedSheet } from './indexed-sheet.ts';
import type { DrawnCel, DrawnItem } from './plan-frame.ts';
import type { Sprite } from './sprite.ts';
import type { Stamp } from './stamp.ts';

/** The frames of a sprite, one below the other, of what is drawn in each. */
export function drawSprite(
  sprite: Sprite,
  frames: readonly (readonly DrawnItem[])[],
): IndexedImage | TrueColorImage | DecodeProblem {
  const indexed = indexedCels(sprite, frames);
  return indexed === undefined ? drawColors(sprite, frames) : drawIndices(sprite, indexed);
}

/** Where indices can stay: one palette for all frames, and nothing that mixes its colours. */
function indexedCels(
  { depth, frames }: Sprite,
  drawn: readonly (readonly DrawnItem[])[],
): readonly (readonly DrawnCel[])[] | undefined {
  const [{ palette }] = frames;
  if (depth !== 8 || frames.some((frame) => frame.palette !== palette)) return undefined;
  const cels = drawn.map(plainCels);
  return cels.every((list) => list !== undefined) ? cels : undefined;
}

function plainCels(items: readonly DrawnItem[]): readonly DrawnCel[] | undefined {
  const cels: DrawnCel[] = [];
  for (const item of items) {
    if (item.opacity !== 255 || item.blend !== undefined) return undefined;
    const own = item.kind === 'cel' ? [item] : plainCels(item.items);
    if (own === undefined) return undefined;
    for (const cel of own) cels.push(cel);
  }
  return cels;
}

function drawIndices(sprite: Sprite, frames: readonly (readonly DrawnCel[])[]): IndexedImage | DecodeProblem {
  const [{ palette }] = sprite.frames;
  const sheet = new IndexedSheet(sprite, palette);
  for (const [frame, cels] of frames.entries()) {
    for (const cel of cels) {
      const stamp = stampOf(sprite, cel, frame);
      if (isProblem(stamp)) return stamp;
      const stray = sheet.draw(frame, stamp);
      if (stray !== undefined) return strayIndex(sprite, { cel, frame }, stray);
    }
  }
  return sheet.image();
}

function drawColors(
  sprite: Sprite,
  frames: readonly (readonly DrawnItem[])[],
): TrueColorImage | DecodeProblem {
  const { width, height } = sprite;
  const size = width * height * 4;
  const rgba = new Uint8Array(size * frames.length);
  const painter = new FramePainter(sprite);
  for (const [frame, items] of frames.entries()) {
    const canvas = new Canvas(sprite, rgba.subarray(frame * size, (frame + 1) * size));
    const problem = painter.paint(canvas, items, { frame, level: 0 });
    if (problem !== undefined) return problem;
  }
  return { kind: 'true-color', width, height: height * frames.length, rgba };
}

interface PaintPlace {
  readonly frame: number;
  /** How many groups what is painted is in. */
  readonly level: number;
}

class FramePainter {
  readonly #sprite: Sprite;
  /** For what is in groups, one a level: groups beside each other use it in turn. */
  readonly #groups: Canvas[] = [];

  constructor(sprite: Sprite) {
    this.#sprite = sprite;
  }

  paint(canvas: Canvas, items: readonly DrawnItem[], place: PaintPlace): DecodeProblem | undefined {
    for (const item of items) {
      const problem =
        item.kind === 'cel'
          ? this.#paintCel(canvas, item, place.frame)
          : this.#paintGroup(canvas, item, place);
      if (problem !== undefined) return problem;
    }
    return undefined;
  }

  #paintCel(canvas: Canvas, cel: DrawnCel, frame: number): DecodeProblem | undefined {
    const { depth, transparentIndex, frames } = this.#sprite;
    const stamp = stampOf(this.#sprite, cel, frame);
    if (isProblem(stamp)) return stamp;
    const { palette } = frames[frame];
    const stray = canvas.draw(stamp, { depth, transparentIndex, palette }, cel);
    return stray === undefined ? undefined : strayIndex(this.#sprite, { cel, frame }, stray);
  }

  #paintGroup(
    canvas: Canvas,
    group: Extract<DrawnItem, { kind: 'group' }>,
    { frame, level }: PaintPlace,
  ): DecodeProblem | undefined {
    const own = this.#groups[level] ?? this.#newCanvas();
    this.#groups[level] = own;
    own.clear();
    const problem = this.paint(own, group.items, { frame, level: level + 1 });
    if (problem === undefined) canvas.drawCanvas(own, group);
    return problem;
  }

  #newCanvas(): Canvas {
    const { width, height } = this.#sprite;
    return new Canvas(this.#sprite, new Uint8Array(width * height * 4));
  }
}

function stampOf({ depth }: Sprite, cel: DrawnCel, frame: number): Stamp | DecodeProblem {
  const { x, y, image, layer } = cel;
  const pixels = celPixels(image, depth / 8, placeName(cel, frame));
  if (isProblem(pixels)) return pixels;
  const { width, height } = image;
  return { x, y, width, height, pixels, isBackground: layer.isBackground };
}

function strayIndex(
  { frames }: Sprite,
  { cel, frame }: { readonly cel: DrawnCel; readonly frame: number },
  index: number,
): DecodeProblem {
  const { length } = frames[frame].palette;
  const end = length === 0 ? 'it has no palette' : `its palette ends at ${length - 1}`;
  return corrupt(`${placeName(cel, frame)} has index ${index} and ${end}`);
}

function placeName({ layer }: DrawnCel, frame: number): string {
  return `the cel of layer ${quote(layer.name)} in frame ${frame}`;
}
