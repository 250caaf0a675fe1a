import type { Histogram } from './histogram.ts';

/**
 * Colours in at most `count` groups, each the mean of one: the group that gains most is cut in two where it gains most,
 * on the channel on which it does, until there are as many. What is gained is squared error, as Xiaolin Wu's quantizer
 * counts it, here on the colours themselves instead of a grid of them.
 */
export function splitColors(histogram: Histogram, count: number): number[] {
  const splitter = new Splitter(histogram);
  const groups = [splitter.group(0, histogram.colors.length)];
  while (groups.length < count) {
    const next = groups.reduce((best, group) => (group.cut.gain > best.cut.gain ? group : best), groups[0]);
    if (!(next.cut.gain > 0)) break;
    groups.splice(groups.indexOf(next), 1, ...splitter.split(next));
  }
  return groups.map(({ mean }) => mean);
}

/** A stretch of the order, and where it is best cut. */
interface Group {
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly cut: Cut;
}

/** Colours whose channel at `shift` is below `level` go left. */
interface Cut {
  readonly gain: number;
  readonly shift: number;
  readonly level: number;
}

const LEVELS = 256;
const SHIFTS = [16, 8, 0];

class Splitter {
  readonly #colors: Int32Array;
  readonly #weights: Float64Array;
  readonly #order: Int32Array;
  /** By level of the channel looked at: weight, and the sums of red, green and blue. */
  readonly #bins = new Float64Array(LEVELS * 4);

  constructor({ colors, weights }: Histogram) {
    this.#colors = colors;
    this.#weights = weights;
    this.#order = Int32Array.from(colors, (_, position) => position);
  }

  group(from: number, to: number): Group {
    const cuts = SHIFTS.map((shift) => {
      this.#fill(from, to, shift);
      return this.#bestCut(shift);
    });
    const cut = cuts.reduce((best, other) => (other.gain > best.gain ? other : best));
    return { from, to, cut, mean: this.#mean() };
  }

  split({ from, to, cut }: Group): [Group, Group] {
    const stretch = this.#order.subarray(from, to);
    const isLeft = (position: number) => ((this.#colors[position] >>> cut.shift) & 0xff) < cut.level;
    const left = stretch.filter(isLeft);
    const right = stretch.filter((position) => !isLeft(position));
    stretch.set(left);
    stretch.set(right, left.length);
    const middle = from + left.length;
    return [this.group(from, middle), this.group(middle, to)];
  }

  #fill(from: number, to: number, shift: number): void {
    const bins = this.#bins.fill(0);
    for (let n = from; n < to; n++) {
      const rgb = this.#colors[this.#order[n]];
      const weight = this.#weights[this.#order[n]];
      const at = ((rgb >>> shift) & 0xff) * 4;
      bins[at] += weight;
      bins[at + 1] += weight * (rgb >>> 16);
      bins[at + 2] += weight * ((rgb >>> 8) & 0xff);
      bins[at + 3] += weight * (rgb & 0xff);
    }
  }

  #bestCut(shift: number): Cut {
    const bins = this.#bins;
    const all = this.#totals();
    const left = [0, 0, 0, 0];
    const whole = spread(all);
    let best: Cut = { gain: 0, shift, level: 0 };
    for (let level = 1; level < LEVELS; level++) {
      for (let n = 0; n < 4; n++) left[n] += bins[(level - 1) * 4 + n];
      if (left[0] === 0 || left[0] === all[0]) continue;
      const right = [all[0] - left[0], all[1] - left[1], all[2] - left[2], all[3] - left[3]];
      const gain = spread(left) + spread(right) - whole;
      if (gain > best.gain) best = { gain, shift, level };
    }
    return best;
  }

  #mean(): number {
    const [weight, red, green, blue] = this.#totals();
    if (weight === 0) return 0;
    return (Math.round(red / weight) << 16) | (Math.round(green / weight) << 8) | Math.round(blue / weight);
  }

  #totals(): number[] {
    const totals = [0, 0, 0, 0];
    for (let at = 0; at < this.#bins.length; at++) totals[at & 3] += this.#bins[at];
    return totals;
  }
}

/** The squared length of a sum of colours by its weight: what is gained by a mean of its own. */
function spread([weight, red, green, blue]: readonly number[]): number {
  return (red * red + green * green + blue * blue) / weight;
}
