/**
 * A low-pass filter, laid out for resampling: for each of `phases` + 1 places between two input frames, in even steps
 * from the one to the other, the `taps` weights of the input frames around it.
 */
export interface Kernel {
  readonly phases: number;
  /** Even: half of them before the place, half after. */
  readonly taps: number;
  /** Phase by phase; whole numbers, those of a phase together {@link UNITY}. */
  readonly weights: Float64Array;
}

/**
 * Weights are whole numbers, so that sums of weighted samples are exact, whatever the order: at most 2^15 times
 * 2^25 times a sum of weights' sizes under 4.
 */
export const UNITY = 16_777_216;

/** Zero crossings of the sinc on either side. With `BETA` it makes the step from passing to stopping 0.1 wide. */
const REACH = 64;
/** Of the lower of the two rates' halves: where the filter is 6 dB down; it passes up to 0.9 and stops from 1. */
const CUTOFF = 0.95;
/** Of the Kaiser window: 100 dB of rejection. */
const BETA = 10.06;

/**
 * The kernel in `phases` places for a filter that is `stretch` times as long as between equal rates; at least 1, and
 * over it where the rate falls.
 *
 * Nothing but + − × ÷ and square roots goes into it, which are exact to the last bit everywhere; `Math.sin` is not.
 */
export function kaiserKernel(phases: number, stretch: number): Kernel {
  const taps = kernelTaps(stretch);
  const half = taps / 2;
  const weights = new Float64Array((phases + 1) * taps);
  for (let phase = 0; phase <= phases; phase++) {
    const row = weights.subarray(phase * taps, (phase + 1) * taps);
    for (let tap = 0; tap < taps; tap++) {
      // In input frames, from the place to the tap's frame.
      const distance = tap - (half - 1) - phase / phases;
      row[tap] = weightAt(distance / stretch);
    }
    makeWhole(row);
  }
  return { phases, taps, weights };
}

export function kernelTaps(stretch: number): number {
  return 2 * Math.ceil(REACH * stretch);
}

/** @param distance in frames of the lower rate */
function weightAt(distance: number): number {
  const reach = distance / REACH;
  if (reach <= -1 || reach >= 1) return 0;
  return sinc(distance * CUTOFF) * bessel(BETA * Math.sqrt(1 - reach * reach));
}

/** sin(πx) / (πx) */
function sinc(x: number): number {
  if (x === 0) return 1;
  const turns = Math.round(x);
  const sine = sineOfPi(x - turns);
  return (turns % 2 === 0 ? sine : -sine) / (Math.PI * x);
}

/** sin(πx) for -0.5 ≤ x ≤ 0.5, by its series: what the terms left out add is under 1e-17. */
function sineOfPi(x: number): number {
  const angle = Math.PI * x;
  let term = angle;
  let sum = angle;
  for (let n = 2; n <= 22; n += 2) {
    term *= (-angle * angle) / (n * (n + 1));
    sum += term;
  }
  return sum;
}

/** The modified Bessel function of the first kind and order 0, by its series; `x` up to `BETA`. */
function bessel(x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 40; n++) {
    term *= (x / (2 * n)) * (x / (2 * n));
    sum += term;
  }
  return sum;
}

/** Scales weights to whole numbers whose sum is {@link UNITY}: what rounding leaves over goes to the largest. */
function makeWhole(row: Float64Array): void {
  let sum = 0;
  for (const weight of row) sum += weight;
  let left = UNITY;
  let largest = 0;
  for (let tap = 0; tap < row.length; tap++) {
    row[tap] = Math.floor((row[tap] / sum) * UNITY + 0.5);
    left -= row[tap];
    if (row[tap] > row[largest]) largest = tap;
  }
  row[largest] += left;
}
