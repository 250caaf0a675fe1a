import type { Sound } from '../../../formats/decoded-input.ts';
import type { Raster } from './pixels.ts';

const WIDTH = 256;
/** Of each channel; an odd number, so that silence is in the middle. */
const LANE = 41;
const INK = 0xff3d8fd9;
const MIDDLE = 0xff8a929c;

/** The loudness of a sound over time, a lane a channel: each column from its lowest to its highest sample. */
export function waveform(
  { channels, samples }: Pick<Sound, 'channels' | 'samples'>,
  checkCancelled: () => void,
): Raster {
  const height = LANE * channels;
  const argb = new Uint32Array(WIDTH * height);
  const frames = Math.floor(samples.length / channels);
  for (let channel = 0; channel < channels; channel++) {
    const top = channel * LANE;
    const middle = (top + (LANE >> 1)) * WIDTH;
    argb.fill(MIDDLE, middle, middle + WIDTH);
    for (let x = 0; x < WIDTH && frames > 0; x++) {
      checkCancelled();
      const from = Math.floor((x * frames) / WIDTH);
      const to = Math.max(from + 1, Math.floor(((x + 1) * frames) / WIDTH));
      const [low, high] = extremes(samples, { from, to, channel, channels });
      for (let y = top + rowOf(high); y <= top + rowOf(low); y++) argb[y * WIDTH + x] = INK;
    }
  }
  return { width: WIDTH, height, argb };
}

interface Stretch {
  /** Frames, the second exclusive. */
  readonly from: number;
  readonly to: number;
  readonly channel: number;
  readonly channels: number;
}

function extremes(
  samples: Int16Array,
  { from, to, channel, channels }: Stretch,
): [low: number, high: number] {
  let low = 32767;
  let high = -32768;
  for (let at = from * channels + channel; at < to * channels; at += channels) {
    const sample = samples[at] ?? 0;
    if (sample < low) low = sample;
    if (sample > high) high = sample;
  }
  return [low, high];
}

/** 32767 is the top row, -32768 the bottom one. */
function rowOf(sample: number): number {
  return Math.round(((32767 - sample) / 65535) * (LANE - 1));
}
