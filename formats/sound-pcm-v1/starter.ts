import type { Starter } from '../format.ts';

const SAMPLE_RATE = 22_050;
const FRAMES = SAMPLE_RATE / 10;

/** A tenth of a second of A4 that fades out. */
export function starter(): Starter {
  const samples = Int16Array.from({ length: FRAMES }, (_, frame) => {
    const fade = 1 - frame / FRAMES;
    return Math.round(Math.sin((2 * Math.PI * 440 * frame) / SAMPLE_RATE) * fade * 12_000);
  });
  return {
    inputs: [
      {
        role: 'sounds',
        file: { name: 'blip', kind: 'sound', sampleRate: SAMPLE_RATE, channels: 1, samples },
      },
    ],
    metadata: { sample_rate: SAMPLE_RATE, channels: 1 },
    pipeline: {},
  };
}
