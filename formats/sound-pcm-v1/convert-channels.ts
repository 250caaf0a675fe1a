import type { Sound } from '../decoded-input.ts';

/** Interleaved samples of a sound in so many channels: stereo becomes mono as `(l + r + 1) >> 1`, mono is doubled. */
export function samplesIn({ samples, channels }: Sound, wanted: 1 | 2): Int16Array {
  if (channels === wanted) return samples;
  return wanted === 1 ? mixed(samples) : doubled(samples);
}

function mixed(stereo: Int16Array): Int16Array {
  const mono = new Int16Array(stereo.length >>> 1);
  for (let frame = 0; frame < mono.length; frame++) {
    mono[frame] = (stereo[2 * frame] + stereo[2 * frame + 1] + 1) >> 1;
  }
  return mono;
}

function doubled(mono: Int16Array): Int16Array {
  const stereo = new Int16Array(mono.length * 2);
  for (let frame = 0; frame < mono.length; frame++) {
    stereo[2 * frame] = mono[frame];
    stereo[2 * frame + 1] = mono[frame];
  }
  return stereo;
}
