import type { IndexedImage, TrueColorImage } from '../../../formats/decoded-input.ts';
import type { Sprite } from './sprite.ts';

/** Pixels that are put on a frame, clipped to it. */
export interface Stamp {
  readonly frame: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** As the sprite stores them. */
  readonly pixels: Uint8Array;
  /** 0 to 255. */
  readonly opacity: number;
  readonly isBackground: boolean;
}

/** The frames of a sprite, one below the other. */
export interface Sheet {
  /** Gives the first index that the palette does not have, if there is one. */
  draw(stamp: Stamp): number | undefined;
  image(): IndexedImage | TrueColorImage;
}

/** Indices that are kept. */
export class IndexedSheet implements Sheet {
  readonly #sprite: Sprite;
  readonly #pixels: Uint8Array;

  constructor(sprite: Sprite) {
    this.#sprite = sprite;
    this.#pixels = new Uint8Array(sprite.width * sprite.height * sprite.frames.length).fill(
      sprite.transparentIndex,
    );
  }

  draw(stamp: Stamp): number | undefined {
    const { transparentIndex, palette } = this.#sprite;
    for (const { from, to, length } of overlap(stamp, this.#sprite)) {
      for (let x = 0; x < length; x++) {
        const index = stamp.pixels[from + x];
        if (index === transparentIndex && !stamp.isBackground) continue;
        if (index >= palette.length) return index;
        this.#pixels[to + x] = index;
      }
    }
    return undefined;
  }

  image(): IndexedImage {
    const { width, height, frames, transparentIndex } = this.#sprite;
    const palette = withTransparency(this.#sprite.palette, transparentIndex);
    return { kind: 'indexed', width, height: height * frames.length, pixels: this.#pixels, palette };
  }
}

/** The entry is there even where the file’s palette ends before it: pixels that nobody drew have its index. */
function withTransparency(palette: Uint32Array, index: number): Uint32Array {
  const whole = new Uint32Array(Math.max(palette.length, index + 1));
  whole.set(palette);
  whole[index] %= 0x1000000;
  return whole;
}

/** Colours, each layer over those below. */
export class RgbaSheet implements Sheet {
  readonly #sprite: Sprite;
  readonly #rgba: Uint8Array;

  constructor(sprite: Sprite) {
    this.#sprite = sprite;
    this.#rgba = new Uint8Array(sprite.width * sprite.height * sprite.frames.length * 4);
  }

  draw(stamp: Stamp): number | undefined {
    for (const { from, to, length } of overlap(stamp, this.#sprite)) {
      for (let x = 0; x < length; x++) {
        const argb = this.#colorAt(stamp, from + x);
        if (argb === undefined) return stamp.pixels[from + x];
        this.#over((to + x) * 4, argb, Math.round(((argb >>> 24) * stamp.opacity) / 255));
      }
    }
    return undefined;
  }

  image(): TrueColorImage {
    const { width, height, frames } = this.#sprite;
    return { kind: 'true-color', width, height: height * frames.length, rgba: this.#rgba };
  }

  /** `0xAARRGGBB`; undefined for an index that the palette does not have. */
  #colorAt({ pixels, isBackground }: Stamp, at: number): number | undefined {
    const { depth, transparentIndex, palette } = this.#sprite;
    if (depth === 8)
      return pixels[at] === transparentIndex && !isBackground
        ? 0
        : (palette[pixels[at]] as number | undefined);
    if (depth === 16) return (pixels[at * 2 + 1] << 24) | (pixels[at * 2] * 0x010101);
    const from = at * 4;
    return (pixels[from + 3] << 24) | (pixels[from] << 16) | (pixels[from + 1] << 8) | pixels[from + 2];
  }

  /** Source over destination, neither premultiplied. */
  #over(at: number, argb: number, alpha: number): void {
    if (alpha === 0) return;
    const rgba = this.#rgba;
    const below = (rgba[at + 3] * (255 - alpha)) / 255;
    const whole = alpha + below;
    for (let channel = 0; channel < 3; channel++) {
      const color = (argb >>> (16 - 8 * channel)) & 255;
      rgba[at + channel] = Math.round((color * alpha + rgba[at + channel] * below) / whole);
    }
    rgba[at + 3] = Math.round(whole);
  }
}

/** Pixels of one row, in the stamp and in the sheet. */
interface Row {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** Where the stamp and the sheet meet. */
function* overlap(stamp: Stamp, { width, height }: Sprite): Generator<Row> {
  const left = Math.max(0, -stamp.x);
  const length = Math.min(stamp.width, width - stamp.x) - left;
  const bottom = Math.min(stamp.height, height - stamp.y);
  for (let y = Math.max(0, -stamp.y); y < bottom; y++) {
    const to = (stamp.frame * height + stamp.y + y) * width + stamp.x + left;
    yield { from: y * stamp.width + left, to, length };
  }
}
