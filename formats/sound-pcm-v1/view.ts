import { type BankFields, records, uniqueNames, wholeNumber } from '../bank-fields.ts';
import type { SoundsView, SoundView } from '../bank-view.ts';
import { BankError, type BuiltBank } from '../format.ts';
import { type Channels, layOut } from './layout.ts';

const MAX_SAMPLE_RATE = 768_000;

export function viewSounds({ payload, metadata }: BuiltBank): SoundsView {
  const sounds = records(metadata, 'sounds');
  const names = uniqueNames(sounds);
  if (sounds.length === 0) return { kind: 'sounds', sounds: [] };
  const sampleRate = wholeNumber(metadata, 'sample_rate', [1, MAX_SAMPLE_RATE]);
  const channels = channelsOf(wholeNumber(metadata, 'channels', [1, 2]));
  const frameCounts = sounds.map((sound) => wholeNumber(sound, 'frame_count', [0, payload.length]));
  const { offsets, size } = layOut(frameCounts, channels);
  if (size !== payload.length) {
    throw new BankError(`the payload has ${payload.length} bytes where its metadata gives ${size}`);
  }
  const views = sounds.map((sound, position): SoundView => {
    const offset = wholeNumber(sound, 'offset', [offsets[position], offsets[position]]);
    const end = offset + frameCounts[position] * channels * Int16Array.BYTES_PER_ELEMENT;
    return {
      name: names[position],
      offset,
      sampleRate,
      channels,
      loop: loopOf(sound, frameCounts[position]),
      samples: payload.subarray(offset, end),
    };
  });
  return { kind: 'sounds', sounds: views };
}

function channelsOf(count: number): Channels {
  return count === 1 ? 1 : 2;
}

function loopOf(sound: BankFields, frames: number): SoundView['loop'] {
  if (sound.loop_start === undefined && sound.loop_end === undefined) return undefined;
  const start = wholeNumber(sound, 'loop_start', [0, frames]);
  return { start, end: wholeNumber(sound, 'loop_end', [start + 1, frames]) };
}
