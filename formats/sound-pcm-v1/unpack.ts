import { records, uniqueNames, wholeNumber } from '../bank-fields.ts';
import { BankError, type BuiltBank, type UnpackedFile } from '../format.ts';
import { type Channels, layOut } from './layout.ts';

const MAX_SAMPLE_RATE = 768_000;

/** The sounds, each with samples of its own. */
export function unpackSounds({ payload, metadata }: BuiltBank): UnpackedFile[] {
  const sounds = records(metadata, 'sounds');
  const names = uniqueNames(sounds);
  if (sounds.length === 0) return [];
  const sampleRate = wholeNumber(metadata, 'sample_rate', [1, MAX_SAMPLE_RATE]);
  const channels = channelsOf(wholeNumber(metadata, 'channels', [1, 2]));
  const frameCounts = sounds.map((sound) => wholeNumber(sound, 'frame_count', [0, payload.length]));
  const { offsets, size } = layOut(frameCounts, channels);
  if (size !== payload.length) {
    throw new BankError(`the payload has ${payload.length} bytes where its metadata gives ${size}`);
  }
  return sounds.map((sound, position) => {
    const offset = wholeNumber(sound, 'offset', [offsets[position], offsets[position]]);
    const samples = readSamples(payload, offset, frameCounts[position] * channels);
    return { name: names[position], kind: 'sound', sampleRate, channels, samples };
  });
}

function channelsOf(count: number): Channels {
  return count === 1 ? 1 : 2;
}

function readSamples(payload: Uint8Array, offset: number, count: number): Int16Array {
  const samples = new Int16Array(count);
  for (let sample = 0, at = offset; sample < count; sample++, at += 2) {
    samples[sample] = payload[at] | (payload[at + 1] << 8);
  }
  return samples;
}
