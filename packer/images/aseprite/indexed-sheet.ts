import type { IndexedImage } from '../../../formats/decoded-input.ts';
import type { Sprite } from './sprite.ts';
import { overlap, type Stamp } from './stamp.ts';

/** The frames of a sprite, one below the other, whose indices are kept. */
export class IndexedSheet {
  readonly #sprite: Sprite;
  readonly #palette: Uint32Array;
  readonly #pixels: Uint8Array;

  /** All frames have `palette`. */
  constructor(sprite: Sprite, palette: Uint32Array) {
    this.#sprite = sprite;
    this.#palette = palette;
    const size = sprite.width * sprite.height * sprite.frames.length;
    this.#pixels = new Uint8Array(size).fill(sprite.transparentIndex);
  }

  /** Gives the first index that the palette does not have, if there is one. */
  draw(frame: number, stamp: Stamp): number | undefined {
    const { width, height, transparentIndex } = this.#sprite;
    const first = frame * width * height;
    for (const { from, to, length } of overlap(stamp, this.#sprite)) {
      for (let x = 0; x < length; x++) {
        const index = stamp.pixels[from + x];
        if (index === transparentIndex && !stamp.isBackground) continue;
        if (index >= this.#palette.length) return index;
        this.#pixels[first + to + x] = index;
      }
    }
    return undefined;
  }

  image(): IndexedImage {
    const { width, height, frames, transparentIndex } = this.#sprite;
    const palette = withTransparency(this.#palette, transparentIndex);
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
