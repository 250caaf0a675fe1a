import { distance } from './rgb.ts';

const CELL_BITS = 5;
const CELL_SIZE = 8;
const HALF = CELL_SIZE / 2;
/** Cells are worth their making where there are more colours and questions than these. */
const MANY_COLORS = 24;
const MANY_QUESTIONS = 100_000;

/** Finds the nearest of some colours, the first of several. */
export class NearestColor {
  readonly #colors: Int32Array;
  readonly #all: Uint16Array;
  /** By the five high bits of each channel: the colours that can be nearest to anything there, once one was asked for. */
  readonly #candidates: (Uint16Array | undefined)[];

  /** At least one colour, `0xRRGGBB`, and at most 65,536; and about how often it will be asked. */
  constructor(colors: readonly number[], questions: number) {
    this.#colors = Int32Array.from(colors);
    this.#all = Uint16Array.from(colors.keys());
    const isWorth = colors.length > MANY_COLORS && questions > MANY_QUESTIONS;
    this.#candidates = new Array(isWorth ? 1 << (3 * CELL_BITS) : 0).fill(undefined);
  }

  /** Its position. */
  of(red: number, green: number, blue: number): number {
    const candidates = this.#candidates.length === 0 ? this.#all : this.#inCell(red, green, blue);
    const colors = this.#colors;
    let nearest = candidates[0];
    let least = Number.POSITIVE_INFINITY;
    for (let n = 0; n < candidates.length; n++) {
      const rgb = colors[candidates[n]];
      const r = (rgb >>> 16) - red;
      const g = ((rgb >>> 8) & 0xff) - green;
      const b = (rgb & 0xff) - blue;
      const apart = r * r + g * g + b * b;
      if (apart >= least) continue;
      least = apart;
      nearest = candidates[n];
    }
    return nearest;
  }

  #inCell(red: number, green: number, blue: number): Uint16Array {
    const cell = ((red >>> 3) << 10) | ((green >>> 3) << 5) | (blue >>> 3);
    const known = this.#candidates[cell];
    if (known !== undefined) return known;
    const candidates = this.#near(((red & 0xf8) << 16) | ((green & 0xf8) << 8) | (blue & 0xf8) | 0x040404);
    this.#candidates[cell] = candidates;
    return candidates;
  }

  /**
   * From the middle of a cell no point of it is farther than half its diagonal. What is farther from there than the
   * nearest colour by a whole diagonal is nearest to nothing in the cell.
   */
  #near(middle: number): Uint16Array {
    const colors = this.#colors;
    let least = Number.POSITIVE_INFINITY;
    for (let n = 0; n < colors.length; n++) least = Math.min(least, distance(colors[n], middle));
    const reach = (Math.sqrt(least) + DIAGONAL) ** 2;
    const near: number[] = [];
    for (let n = 0; n < colors.length; n++) if (distance(colors[n], middle) <= reach) near.push(n);
    return Uint16Array.from(near);
  }
}

/** A little more than the true one, so that rounding excludes nothing. */
const DIAGONAL = 2 * HALF * 1.75;
