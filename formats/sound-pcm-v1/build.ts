import { unreachable } from '../../contract/unreachable.ts';
import type { Sound } from '../decoded-input.ts';
import type { BuildInput, BuiltBank, Source } from '../format.ts';
import type { SoundLoop } from '../generated/sound-pcm-v1-metadata.ts';
import { inputName } from '../input-name.ts';
import { samplesIn } from './convert-channels.ts';
import { layOut, type SoundEntry } from './layout.ts';
import { soundSettings } from './settings.ts';

/** Writes the payload of docs/formats/sound-pcm-v1.md. */
export function buildSounds({ metadata, sources }: BuildInput): BuiltBank {
  const { loops = {}, ...settings } = soundSettings(metadata);
  const sounds = sources.map(soundOf);
  const [first] = sounds;
  if (first === undefined) return { payload: new Uint8Array(), metadata: { sounds: [] } };
  const { sample_rate = first.sampleRate, channels = first.channels } = settings;
  const frameCounts = sounds.map(({ samples, channels: own }) => samples.length / own);
  const { offsets, size } = layOut(frameCounts, channels);
  const payload = new Uint8Array(size);
  const entries = sounds.map((sound, position) => {
    writeSamples(payload, offsets[position], samplesIn(sound, channels));
    const name = inputName(sources[position].path);
    const loop = Object.hasOwn(loops, name) ? loops[name] : undefined;
    return entryOf({ name, offset: offsets[position], frame_count: frameCounts[position] }, loop);
  });
  return { payload, metadata: { sample_rate, channels, sounds: entries } };
}

function soundOf({ input }: Source): Sound {
  return input.kind === 'sound' ? input : unreachable(`a ${input.kind} among the sounds, without a finding`);
}

function entryOf(entry: SoundEntry, loop: SoundLoop | undefined): SoundEntry {
  return loop === undefined ? entry : { ...entry, loop_start: loop.start, loop_end: loop.end };
}

function writeSamples(payload: Uint8Array, offset: number, samples: Int16Array): void {
  for (let sample = 0, at = offset; sample < samples.length; sample++, at += 2) {
    payload[at] = samples[sample];
    payload[at + 1] = samples[sample] >> 8;
  }
}
