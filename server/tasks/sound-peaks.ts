import type { SoundView } from '../../formats/bank-view.ts';

/** As many as a waveform has columns at most. */
const MAX_STRETCHES = 512;

/**
 * The outline of a sound. By channel: the lowest and the highest sample, in turn, of up to 512 equal stretches; none
 * of a sound without frames.
 */
export function soundPeaks(
  { channels, samples }: Pick<SoundView, 'channels' | 'samples'>,
  checkCancelled: () => void,
): number[][] {
  const frames = Math.floor(samples.length / (2 * channels));
  const stretches = Math.min(frames, MAX_STRETCHES);
  const view = new DataView(samples.buffer, samples.byteOffset, samples.byteLength);
  return Array.from({ length: channels }, (_, channel) =>
    Array.from({ length: stretches }, (_stretch, n) => {
      checkCancelled();
      const from = Math.floor((n * frames) / stretches);
      const to = Math.floor(((n + 1) * frames) / stretches);
      return extremes(view, { from, to, channel, channels });
    }).flat(),
  );
}

interface Stretch {
  /** Frames, the second exclusive. */
  readonly from: number;
  readonly to: number;
  readonly channel: number;
  readonly channels: number;
}

function extremes(samples: DataView, { from, to, channel, channels }: Stretch): [low: number, high: number] {
  let low = 32767;
  let high = -32768;
  for (let frame = from; frame < to; frame++) {
    const sample = samples.getInt16(2 * (frame * channels + channel), true);
    if (sample < low) low = sample;
    if (sample > high) high = sample;
  }
  return [low, high];
}
