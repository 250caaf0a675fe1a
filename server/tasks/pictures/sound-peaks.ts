import type { SoundView } from '../../../formats/bank-view.ts';

/**
 * The lowest and the highest sample, in turn, of so many equal stretches of a sound, both channels together, from -1
 * to 1. Fewer stretches where the sound has fewer frames.
 */
export function soundPeaks({ samples, channels }: SoundView, stretches: number): number[] {
  const view = new DataView(samples.buffer, samples.byteOffset, samples.byteLength);
  const frames = Math.floor(samples.byteLength / (channels * 2));
  const count = Math.min(stretches, frames);
  return Array.from({ length: count }, (_, stretch) => {
    const from = Math.floor((stretch * frames) / count) * channels;
    const end = Math.floor(((stretch + 1) * frames) / count) * channels;
    return extremes(view, from, end);
  }).flat();
}

/** Of samples, the second exclusive. */
function extremes(view: DataView, from: number, end: number): [low: number, high: number] {
  let [low, high] = [1, -1];
  for (let at = from; at < end; at++) {
    const sample = view.getInt16(at * 2, true) / 32768;
    if (sample < low) low = sample;
    if (sample > high) high = sample;
  }
  return [rounded(low), rounded(high)];
}

/** A picture needs no more. */
function rounded(sample: number): number {
  return Math.round(sample * 100) / 100;
}
