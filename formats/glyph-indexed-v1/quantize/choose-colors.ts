import type { Histogram } from './histogram.ts';
import { NearestColor } from './nearest-color.ts';
import { splitColors } from './split-colors.ts';

/** Colours are moved to the middle of what is nearest to them, so often at most. */
const ROUNDS = 16;
/** So many distances are measured, about. */
const BUDGET = 60_000_000;

/**
 * At most `count` colours, `0xRRGGBB`, that stand for those of a histogram with little squared error. Those in `fixed`
 * come first and are what they are; where they are as many, there are no others.
 */
export function chooseColors(histogram: Histogram, count: number, fixed: readonly number[]): number[] {
  const known = new Set(fixed);
  const others = histogram.colors.filter((rgb) => !known.has(rgb));
  if (fixed.length + others.length <= count) return [...fixed, ...others];
  const free = count - fixed.length;
  if (free <= 0) return [...fixed];
  return refined(histogram, [...fixed, ...splitColors(histogram, free)], fixed.length);
}

/** Lloyd's iteration, on all but the first colours. */
function refined(histogram: Histogram, start: readonly number[], fixed: number): number[] {
  const rounds = Math.min(ROUNDS, Math.ceil(BUDGET / (histogram.colors.length * start.length)));
  let colors = distinct(start);
  for (let round = 0; round < rounds; round++) {
    const moved = distinct(means(histogram, colors, fixed));
    if (moved.length === colors.length && moved.every((rgb, position) => rgb === colors[position])) break;
    colors = moved;
  }
  return colors;
}

/** Of what is nearest to each colour the mean; the colour itself where that is nothing. */
function means({ colors, weights }: Histogram, centers: readonly number[], fixed: number): number[] {
  const nearest = new NearestColor(centers, colors.length);
  const sums = new Float64Array(centers.length * 4);
  for (let n = 0; n < colors.length; n++) {
    const rgb = colors[n];
    const at = nearest.of(rgb >>> 16, (rgb >>> 8) & 0xff, rgb & 0xff) * 4;
    sums[at] += weights[n];
    sums[at + 1] += weights[n] * (rgb >>> 16);
    sums[at + 2] += weights[n] * ((rgb >>> 8) & 0xff);
    sums[at + 3] += weights[n] * (rgb & 0xff);
  }
  return centers.map((center, position) => {
    const [weight, red, green, blue] = sums.subarray(position * 4);
    if (position < fixed || weight === 0) return center;
    return (Math.round(red / weight) << 16) | (Math.round(green / weight) << 8) | Math.round(blue / weight);
  });
}

function distinct(colors: readonly number[]): number[] {
  return [...new Set(colors)];
}
