import { type Composition, composite } from './compositing.ts';
import type { Sprite } from './sprite.ts';
import { type Area, overlap, type Stamp } from './stamp.ts';

/** What the pixels of a sprite's cels mean, in one of its frames. */
export interface PixelFormat extends Pick<Sprite, 'depth' | 'transparentIndex'> {
  readonly palette: Uint32Array;
}

/** One frame in colours, or a group of it. */
export class Canvas implements Area {
  readonly width: number;
  readonly height: number;
  /** R G B A a pixel, alpha not premultiplied. */
  readonly #rgba: Uint8Array;

  /** Draws into these bytes, which are the frame's. */
  constructor({ width, height }: Area, rgba: Uint8Array) {
    this.width = width;
    this.height = height;
    this.#rgba = rgba;
  }

  clear(): void {
    this.#rgba.fill(0);
  }

  /** Gives the first index that the palette does not have, if there is one. */
  draw(stamp: Stamp, format: PixelFormat, how: Composition): number | undefined {
    const mixer = new Mixer(how);
    for (const { from, to, length } of overlap(stamp, this)) {
      for (let x = 0; x < length; x++) {
        const color = colorAt(stamp, from + x, format);
        if (color === undefined) return stamp.pixels[from + x];
        this.#put(to + x, color, mixer);
      }
    }
    return undefined;
  }

  /** Another of the same size, laid over this one. */
  drawCanvas(other: Canvas, how: Composition): void {
    const mixer = new Mixer(how);
    const size = this.width * this.height;
    for (let pixel = 0; pixel < size; pixel++) this.#put(pixel, other.#colorAt(pixel), mixer);
  }

  #put(pixel: number, color: number, mixer: Mixer): void {
    if (color >>> 24 === 0) return;
    const [rgba, at] = [this.#rgba, pixel * 4];
    const result = mixer.mix(this.#colorAt(pixel), color);
    rgba[at] = result >>> 16;
    rgba[at + 1] = result >>> 8;
    rgba[at + 2] = result;
    rgba[at + 3] = result >>> 24;
  }

  /** `0xAARRGGBB`, signed. */
  #colorAt(pixel: number): number {
    const [rgba, at] = [this.#rgba, pixel * 4];
    return (rgba[at + 3] << 24) | (rgba[at] << 16) | (rgba[at + 1] << 8) | rgba[at + 2];
  }
}

/** Composes colours, and remembers the last: in drawn art most pixels are like the one before. */
class Mixer {
  readonly #how: Composition;
  readonly #isPlain: boolean;
  #backdrop = 0;
  #source = 0;
  #result = 0;

  constructor(how: Composition) {
    this.#how = how;
    this.#isPlain = how.opacity === 255 && how.blend === undefined;
  }

  mix(backdrop: number, source: number): number {
    if (this.#isPlain && source >>> 24 === 255) return source;
    if (backdrop !== this.#backdrop || source !== this.#source) {
      this.#result = composite(backdrop, source, this.#how);
      this.#backdrop = backdrop;
      this.#source = source;
    }
    return this.#result;
  }
}

/** `0xAARRGGBB`; undefined for an index that the palette does not have. */
function colorAt(
  { pixels, isBackground }: Stamp,
  pixel: number,
  { depth, transparentIndex, palette }: PixelFormat,
): number | undefined {
  if (depth === 8) {
    const index = pixels[pixel];
    return index === transparentIndex && !isBackground ? 0 : (palette[index] as number | undefined);
  }
  if (depth === 16) return (pixels[pixel * 2 + 1] << 24) | (pixels[pixel * 2] * 0x010101);
  const from = pixel * 4;
  return (pixels[from + 3] << 24) | (pixels[from] << 16) | (pixels[from + 1] << 8) | pixels[from + 2];
}
