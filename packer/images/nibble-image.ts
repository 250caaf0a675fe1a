import type { IndexedImage } from '../../formats/decoded-input.ts';

type Fields = Pick<IndexedImage, 'width' | 'height' | 'palette'> & { readonly nibbles: Uint8Array };

/** An indexed image that stays as its file packs it, four bits a pixel, until someone asks for its pixels. */
export class NibbleImage implements IndexedImage {
  readonly kind = 'indexed';
  readonly width: number;
  readonly height: number;
  readonly palette: Uint32Array;
  readonly nibbles: Uint8Array;
  #pixels: Uint8Array | undefined;

  /** @param fields `width` must be even, so that all rows together are one run of pairs. */
  constructor({ width, height, palette, nibbles }: Fields) {
    this.width = width;
    this.height = height;
    this.palette = palette;
    this.nibbles = nibbles;
  }

  get pixels(): Uint8Array {
    this.#pixels ??= unpackPairs(this.nibbles);
    return this.#pixels;
  }

  /** Whether every pixel is one of the palette's; without unpacking them. */
  isWithinPalette(): boolean {
    const { length } = this.palette;
    return length >= 16 || this.nibbles.every((pair) => pair >> 4 < length && (pair & 15) < length);
  }
}

function unpackPairs(nibbles: Uint8Array): Uint8Array {
  const pixels = new Uint8Array(nibbles.length * 2);
  for (let from = 0, to = 0; from < nibbles.length; from++, to += 2) {
    const pair = nibbles[from];
    pixels[to] = pair >> 4;
    pixels[to + 1] = pair & 15;
  }
  return pixels;
}
