import type { TrueColorImage } from '../../decoded-input.ts';

/** The opaque colours of images, each with how many pixels have it; means of near ones where they are very many. */
export interface Histogram {
  /** `0xRRGGBB`. */
  readonly colors: Int32Array;
  readonly weights: Float64Array;
}

/** From here on a pixel is opaque, where colours are reduced. */
export const OPAQUE_ALPHA = 128;

const MAX_COLORS = 65_536;
const SLOT_BITS = 18;

export function histogramOf(images: readonly TrueColorImage[]): Histogram {
  for (let bits = 8; bits > 5; bits--) {
    const histogram = histogramAt(bits, images);
    if (histogram !== undefined) return histogram;
  }
  // 32,768 colours at most.
  return histogramAt(5, images) ?? { colors: new Int32Array(0), weights: new Float64Array(0) };
}

/** Colours that agree in the high bits of each channel are one; undefined where they are too many all the same. */
function histogramAt(bits: number, images: readonly TrueColorImage[]): Histogram | undefined {
  const cells = new CellTable(((0xff << (8 - bits)) & 0xff) * 0x010101);
  for (const { rgba } of images) {
    for (let at = 0; at < rgba.length; at += 4) {
      if (rgba[at + 3] >= OPAQUE_ALPHA && !cells.add(rgba[at], rgba[at + 1], rgba[at + 2])) return undefined;
    }
  }
  return cells.histogram();
}

class CellTable {
  readonly #mask: number;
  /** Open addressing: the cell of a color and 1 above it, 0 where free; the number of the colour. */
  readonly #cells = new Int32Array(1 << SLOT_BITS);
  readonly #numbers = new Int32Array(1 << SLOT_BITS);
  readonly #sums = new Float64Array(MAX_COLORS * 4);
  #size = 0;

  constructor(mask: number) {
    this.#mask = mask;
  }

  /** False where there is no room for one more. */
  add(red: number, green: number, blue: number): boolean {
    const cell = (((red << 16) | (green << 8) | blue) & this.#mask) + 1;
    let slot = Math.imul(cell, 0x9e3779b1) >>> (32 - SLOT_BITS);
    while (this.#cells[slot] !== cell) {
      if (this.#cells[slot] === 0) {
        if (this.#size === MAX_COLORS) return false;
        this.#cells[slot] = cell;
        this.#numbers[slot] = this.#size++;
        break;
      }
      slot = (slot + 1) & ((1 << SLOT_BITS) - 1);
    }
    const at = this.#numbers[slot] * 4;
    this.#sums[at]++;
    this.#sums[at + 1] += red;
    this.#sums[at + 2] += green;
    this.#sums[at + 3] += blue;
    return true;
  }

  /** In the order of the colours, so that the pixels' order does not matter. */
  histogram(): Histogram {
    const sums = this.#sums;
    const found = Array.from({ length: this.#size }, (_, number) => {
      const weight = sums[number * 4];
      const channel = (n: number) => Math.round(sums[number * 4 + n] / weight);
      return { weight, rgb: (channel(1) << 16) | (channel(2) << 8) | channel(3) };
    }).sort((a, b) => a.rgb - b.rgb || a.weight - b.weight);
    return {
      colors: Int32Array.from(found, ({ rgb }) => rgb),
      weights: Float64Array.from(found, ({ weight }) => weight),
    };
  }
}
