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
    for (const [from, to] of overlap(stamp, this.#sprite)) {
      const index = stamp.pixels[from];
      if (index === transparentIndex && !stamp.isBackground) continue;
      if (index >= palette.length) return index;
      this.#pixels[to] = index;
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
    const { depth, palette } = this.#sprite;
    for (const [from, to] of overlap(stamp, this.#sprite)) {
      const index = stamp.pixels[from];
      if (depth === 8 && index >= palette.length && !this.#isClear(index, stamp)) return index;
      const [red, green, blue, alpha] = this.#colorAt(stamp, from);
      this.#over(to * 4, [red, green, blue], Math.round((alpha * stamp.opacity) / 255));
    }
    return undefined;
  }

  image(): TrueColorImage {
    const { width, height, frames } = this.#sprite;
    return { kind: 'true-color', width, height: height * frames.length, rgba: this.#rgba };
  }

  #isClear(index: number, { isBackground }: Stamp): boolean {
    return index === this.#sprite.transparentIndex && !isBackground;
  }

  #colorAt(stamp: Stamp, at: number): readonly [number, number, number, number] {
    const { pixels } = stamp;
    switch (this.#sprite.depth) {
      case 32:
        return [pixels[at * 4], pixels[at * 4 + 1], pixels[at * 4 + 2], pixels[at * 4 + 3]];
      case 16:
        return [pixels[at * 2], pixels[at * 2], pixels[at * 2], pixels[at * 2 + 1]];
      default: {
        if (this.#isClear(pixels[at], stamp)) return [0, 0, 0, 0];
        const color = this.#sprite.palette[pixels[at]];
        return [(color >>> 16) & 255, (color >>> 8) & 255, color & 255, color >>> 24];
      }
    }
  }

  /** Source over destination, neither premultiplied. */
  #over(at: number, color: readonly number[], alpha: number): void {
    if (alpha === 0) return;
    const below = (this.#rgba[at + 3] * (255 - alpha)) / 255;
    const whole = alpha + below;
    for (let channel = 0; channel < 3; channel++) {
      const mixed = (color[channel] * alpha + this.#rgba[at + channel] * below) / whole;
      this.#rgba[at + channel] = Math.round(mixed);
    }
    this.#rgba[at + 3] = Math.round(whole);
  }
}

/** Where pixels of the stamp and of the sheet meet: the number of each, in reading order. */
function* overlap(stamp: Stamp, { width, height }: Sprite): Generator<readonly [from: number, to: number]> {
  const left = Math.max(0, -stamp.x);
  const right = Math.min(stamp.width, width - stamp.x);
  const bottom = Math.min(stamp.height, height - stamp.y);
  for (let y = Math.max(0, -stamp.y); y < bottom; y++) {
    const row = (stamp.frame * height + stamp.y + y) * width + stamp.x;
    for (let x = left; x < right; x++) yield [y * stamp.width + x, row + x];
  }
}
