import type { BuiltBank, UnpackedFile } from '../format.ts';
import { viewSounds } from './view.ts';

/** The sounds, each with samples of its own. */
export function unpackSounds(bank: BuiltBank): UnpackedFile[] {
  return viewSounds(bank).sounds.map(({ name, sampleRate, channels, samples, loop }) => {
    return {
      name,
      kind: 'sound',
      sampleRate,
      channels,
      samples: readSamples(samples),
      ...(loop && { loop }),
    };
  });
}

function readSamples(bytes: Uint8Array): Int16Array {
  const samples = new Int16Array(bytes.length / Int16Array.BYTES_PER_ELEMENT);
  for (let sample = 0, at = 0; sample < samples.length; sample++, at += 2) {
    samples[sample] = bytes[at] | (bytes[at + 1] << 8);
  }
  return samples;
}
