import { type Kernel, kaiserKernel, kernelTaps, UNITY } from './kaiser-kernel.ts';

/** Interleaved samples at one rate to those at another; frame `n` of them stands at frame `n × from ÷ to` of the sound. */
export type Resample = (samples: Int16Array, channels: 1 | 2) => Int16Array;

/** Beyond it a sound would be lost or the bank, and the filter grows with it: 4,000 to 768,000 is 192. */
export const MAX_RATIO = 256;

/** Weights of a kernel with a phase for every place that frames of the result can have. */
const MAX_WEIGHTS = 2 ** 18;
/** Of a kernel that has not: per frame of the lower rate, so that what lies between two phases is a straight line. */
const PHASES = 1024;

/**
 * The way between two rates of at most {@link MAX_RATIO}. It filters with a windowed sinc whose weights are whole
 * numbers and whose sums are exact: the same samples on every machine. Two rates whose ratio is of small numbers, as
 * usual ones are, have weights of their own for every place; between others two neighbouring ones are mixed.
 */
export function resampler(from: number, to: number): Resample {
  const divisor = greatestCommonDivisor(from, to);
  const places = to / divisor;
  const stretch = Math.max(1, from / to);
  const isExact = places * kernelTaps(stretch) <= MAX_WEIGHTS;
  const kernel = kaiserKernel(isExact ? places : Math.ceil(PHASES / stretch), stretch);
  const filter: Filter = { kernel, step: from / divisor, places };
  return (samples, channels) => {
    const result = new Int16Array(scaledFrames(samples.length / channels, from, to) * channels);
    for (let channel = 0; channel < channels; channel++) {
      filterChannel(filter, { samples, channel, channels }, result);
    }
    return result;
  };
}

/** How many frames a sound of `count` has at another rate: the nearest number, halves up; no sound vanishes. */
export function scaledFrames(count: number, from: number, to: number): number {
  return count === 0 ? 0 : Math.max(1, scaledFrame(count, from, to));
}

/** The frame at another rate that is nearest to `frame`, halves up. */
export function scaledFrame(frame: number, from: number, to: number): number {
  return Math.floor((2 * frame * to + from) / (2 * from));
}

interface Filter {
  readonly kernel: Kernel;
  /** Frames of the result stand `step` / `places` frames of the sound apart. */
  readonly step: number;
  readonly places: number;
}

interface ChannelOfSound {
  readonly samples: Int16Array;
  readonly channel: number;
  readonly channels: number;
}

function filterChannel({ kernel, step, places }: Filter, sound: ChannelOfSound, result: Int16Array): void {
  const { channel, channels } = sound;
  const { phases, taps } = kernel;
  let first = 1 - taps / 2;
  let place = 0;
  for (let to = channel; to < result.length; to += channels) {
    const at = (place * phases) / places;
    const phase = Math.floor(at);
    let sum = weighted(kernel, phase, sound, first);
    if (at > phase) sum += (weighted(kernel, phase + 1, sound, first) - sum) * (at - phase);
    result[to] = Math.max(MIN_SAMPLE, Math.min(Math.floor(sum / UNITY + 0.5), MAX_SAMPLE));
    place += step;
    const whole = Math.floor(place / places);
    first += whole;
    place -= whole * places;
  }
}

const MIN_SAMPLE = -32_768;
const MAX_SAMPLE = 32_767;

/** The frames from `first` on, weighted by a phase. Before and after the sound its outermost frames go on. */
function weighted(
  { taps, weights }: Kernel,
  phase: number,
  { samples, channel, channels }: ChannelOfSound,
  first: number,
): number {
  const row = phase * taps;
  const last = samples.length / channels - 1;
  let sum = 0;
  if (first >= 0 && first + taps <= last + 1) {
    for (let tap = 0, at = first * channels + channel; tap < taps; tap++, at += channels) {
      sum += weights[row + tap] * samples[at];
    }
    return sum;
  }
  for (let tap = 0; tap < taps; tap++) {
    const frame = Math.max(0, Math.min(first + tap, last));
    sum += weights[row + tap] * samples[frame * channels + channel];
  }
  return sum;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
