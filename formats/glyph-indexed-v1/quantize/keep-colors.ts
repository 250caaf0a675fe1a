import type { Counts } from './glyph-counts.ts';
import { distance } from './rgb.ts';

/** No more than so many are weighed against each other: the most frequent. */
const WEIGHED = 96;

/**
 * The positions of at most `room` colours that may stand for all that are counted: time and again the one is dropped
 * that its nearest replaces at the least error. `fixed` are there already, and take no room.
 */
export function keepColors(
  { positions, counts }: Counts,
  colors: readonly number[],
  { room, fixed = [] }: { readonly room: number; readonly fixed?: readonly number[] },
): number[] {
  const there = new Set(fixed);
  const wanted = [...positions.keys()].filter((n) => !there.has(positions[n]));
  if (wanted.length <= room) return wanted.map((n) => positions[n]);
  wanted.sort((a, b) => counts[b] - counts[a] || positions[a] - positions[b]);
  const weighed = wanted.slice(0, Math.max(room, WEIGHED));
  const thinner = new Thinner(
    [...fixed, ...weighed.map((n) => positions[n])],
    weighed.map((n) => counts[n]),
    colors,
  );
  for (let left = weighed.length; left > room; left--) thinner.drop();
  return thinner.kept();
}

class Thinner {
  /** The fixed colours first. */
  readonly #positions: readonly number[];
  readonly #fixed: number;
  readonly #weights: Float64Array;
  readonly #isGone: Uint8Array;
  readonly #colors: readonly number[];
  /** Of each that is not fixed the nearest other that is there, and how far it is off. */
  readonly #heirs: Int32Array;
  readonly #apart: Float64Array;

  constructor(positions: readonly number[], counts: readonly number[], colors: readonly number[]) {
    this.#positions = positions;
    this.#fixed = positions.length - counts.length;
    this.#weights = new Float64Array(positions.length);
    this.#weights.set(counts, this.#fixed);
    this.#isGone = new Uint8Array(positions.length);
    this.#colors = colors;
    this.#heirs = new Int32Array(positions.length);
    this.#apart = new Float64Array(positions.length);
    for (let n = this.#fixed; n < positions.length; n++) this.#find(n);
  }

  drop(): void {
    let cheapest = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let n = this.#fixed; n < this.#positions.length; n++) {
      const cost = this.#apart[n] * this.#weights[n];
      if (this.#isGone[n] === 1 || cost >= least) continue;
      least = cost;
      cheapest = n;
    }
    if (cheapest < 0) return;
    this.#isGone[cheapest] = 1;
    this.#weights[this.#heirs[cheapest]] += this.#weights[cheapest];
    for (let n = this.#fixed; n < this.#positions.length; n++) {
      if (this.#isGone[n] === 0 && this.#heirs[n] === cheapest) this.#find(n);
    }
  }

  /** Those that are not fixed. */
  kept(): number[] {
    return this.#positions.filter((_, n) => n >= this.#fixed && this.#isGone[n] === 0);
  }

  #find(n: number): void {
    const rgb = this.#colors[this.#positions[n]];
    let least = Number.POSITIVE_INFINITY;
    for (let other = 0; other < this.#positions.length; other++) {
      if (other === n || this.#isGone[other] === 1) continue;
      const apart = distance(rgb, this.#colors[this.#positions[other]]);
      if (apart >= least) continue;
      least = apart;
      this.#heirs[n] = other;
    }
    this.#apart[n] = least;
  }
}
