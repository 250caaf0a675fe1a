import { unreachable } from '../../contract/unreachable.ts';
import type { Sound } from '../decoded-input.ts';
import type { BuildInput, BuiltBank, Source } from '../format.ts';
import type { SoundLoop } from '../generated/sound-pcm-v1-metadata.ts';
import { inputName } from '../input-name.ts';
import { samplesIn } from './convert-channels.ts';
import { layOut, type SoundEntry } from './layout.ts';
import { type Resample, resampler, scaledFrame, scaledFrames } from './resample/resampler.ts';
import { soundSettings } from './settings.ts';
import { frameCount } from './sounds.ts';

/** Writes the payload of docs/formats/sound-pcm-v1.md. */
export function buildSounds({ metadata, sources }: BuildInput): BuiltBank {
  const { loops = {}, ...settings } = soundSettings(metadata);
  const sounds = sources.map(soundOf);
  const [first] = sounds;
  if (first === undefined) return { payload: new Uint8Array(), metadata: { sounds: [] } };
  const { sample_rate = first.sampleRate, channels = first.channels } = settings;
  const frameCounts = sounds.map((sound) => scaledFrames(frameCount(sound), sound.sampleRate, sample_rate));
  const { offsets, size } = layOut(frameCounts, channels);
  const payload = new Uint8Array(size);
  const resamplerFrom = resamplersTo(sample_rate);
  const entries = sounds.map((sound, position) => {
    const samples = samplesIn(sound, channels);
    const { sampleRate } = sound;
    const isResampled = sampleRate !== sample_rate;
    const own = isResampled ? resamplerFrom(sampleRate)(samples, channels) : samples;
    writeSamples(payload, offsets[position], own);
    const name = inputName(sources[position].path);
    const entry = { name, offset: offsets[position], frame_count: frameCounts[position] };
    const loop = Object.hasOwn(loops, name) ? loops[name] : sound.loop;
    return loop === undefined ? entry : withLoop(entry, loop, { from: sampleRate, to: sample_rate });
  });
  return { payload, metadata: { sample_rate, channels, sounds: entries } };
}

function soundOf({ input }: Source): Sound {
  return input.kind === 'sound' ? input : unreachable(`a ${input.kind} among the sounds, without a finding`);
}

/** A bank's sounds rarely have more rates than these; each takes a megabyte or two. */
const MAX_RESAMPLERS = 8;

/** Sounds of one rate share what resampling them takes. */
function resamplersTo(rate: number): (from: number) => Resample {
  const known = new Map<number, Resample>();
  return (from) => {
    const found = known.get(from);
    if (found !== undefined) return found;
    if (known.size === MAX_RESAMPLERS) known.clear();
    const made = resampler(from, rate);
    known.set(from, made);
    return made;
  };
}

/** @param loop in frames of the file */
function withLoop(
  entry: SoundEntry,
  loop: SoundLoop,
  { from, to }: { readonly from: number; readonly to: number },
): SoundEntry {
  const end = Math.min(scaledFrames(loop.end, from, to), entry.frame_count);
  const start = Math.min(scaledFrame(loop.start, from, to), end - 1);
  return { ...entry, loop_start: start, loop_end: end };
}

function writeSamples(payload: Uint8Array, offset: number, samples: Int16Array): void {
  for (let sample = 0, at = offset; sample < samples.length; sample++, at += 2) {
    payload[at] = samples[sample];
    payload[at + 1] = samples[sample] >> 8;
  }
}
