import { CODEC_NAMES } from '../../contract/codec-name.ts';
import type { Format } from '../format.ts';
import * as metadata from '../generated/sound-pcm-v1-metadata.ts';
import * as pipeline from '../generated/sound-pcm-v1-pipeline.ts';
import { bankTooLarge } from '../rules/bank-too-large.ts';
import { inputTooLarge } from '../rules/input-too-large.ts';
import { unreadableInput } from '../rules/unreadable-input.ts';
import { unsupportedEncoding } from '../rules/unsupported-encoding.ts';
import { buildSounds } from './build.ts';
import { draft } from './draft.ts';
import { channelCount } from './rules/channel-count.ts';
import { clippedSound } from './rules/clipped-sound.ts';
import { duplicateSoundName } from './rules/duplicate-sound-name.ts';
import { loopNotKept } from './rules/loop-not-kept.ts';
import { loopOutOfRange } from './rules/loop-out-of-range.ts';
import { sampleRate } from './rules/sample-rate.ts';
import { unknownLoop } from './rules/unknown-loop.ts';
import { starter } from './starter.ts';
import { tallySounds } from './tally.ts';
import { unpackSounds } from './unpack.ts';
import { viewSounds } from './view.ts';

/** Sounds of 16-bit PCM, by name, with loop points. */
export const soundPcmV1: Format = {
  id: 'SOUND/pcm_v1',
  family: 'SOUND',
  type: 'sound_bank',
  summary: '16-bit PCM sounds by name, with loop points, from WAV files',
  document: 'docs/formats/sound-pcm-v1.md',
  version: 2,
  roles: {
    sounds: {
      summary: 'Sounds of one or two channels. Each is known by its file name without folders and ending.',
      required: true,
      extensions: ['.wav'],
    },
  },
  codecs: CODEC_NAMES,
  metadata,
  pipeline,
  derivedMetadata: ['sounds'],
  contentRules: [
    unreadableInput,
    unsupportedEncoding,
    inputTooLarge,
    duplicateSoundName,
    sampleRate,
    channelCount,
    clippedSound,
    unknownLoop,
    loopOutOfRange,
    loopNotKept,
    bankTooLarge,
  ],
  build: buildSounds,
  unpack: unpackSounds,
  view: viewSounds,
  tally: tallySounds,
  starter,
  draft,
};
