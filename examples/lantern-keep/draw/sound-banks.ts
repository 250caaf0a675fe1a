import { type Asset, compactJson } from './asset.ts';
import { BELL_LOOP, bell, chime, horn } from './bells.ts';
import { EFFECTS_RATE, effects, MUSIC_RATE, THEME_LOOP, TORCH_LOOP, theme, torch } from './sounds.ts';
import { wav } from './wav.ts';

export function soundBanks(): Asset[] {
  return [shortSounds(), ambience(), music(), bells()];
}

/** 16-bit mono. */
function shortSounds(): Asset {
  const sounds = Object.entries(effects());
  return {
    root: 'sounds/effects',
    declaration: {
      schema_version: 1,
      asset_uuid: '33bdf0fb-3200-445d-aadf-9bf73f960c80',
      name: 'effects',
      type: 'sound_bank',
      inputs: { sounds: sounds.map(([name]) => `${name}.wav`) },
      output: {
        format: 'SOUND/pcm_v1',
        codec: 'DEFLATE_RAW',
        metadata: { sample_rate: EFFECTS_RATE, channels: 1 },
      },
      preload: { enabled: true },
    },
    write: compactJson,
    files: Object.fromEntries(sounds.map(([name, recording]) => [`${name}.wav`, wav(recording, 16)])),
  };
}

/** 8-bit mono with a loop that begins after the torch is lit. */
function ambience(): Asset {
  return {
    root: 'sounds/ambience',
    declaration: {
      schema_version: 1,
      asset_uuid: 'ce8717b4-06fb-4c20-b46a-bfc846de3585',
      name: 'ambience',
      type: 'sound_bank',
      inputs: { sounds: ['torch.wav'] },
      output: {
        format: 'SOUND/pcm_v1',
        codec: 'LZ4_BLOCK',
        metadata: { sample_rate: EFFECTS_RATE, channels: 1, loops: { torch: TORCH_LOOP } },
      },
      preload: { enabled: true },
    },
    write: compactJson,
    files: { 'torch.wav': wav(torch(), 8) },
  };
}

/** 8-bit stereo, looping as a whole. */
function music(): Asset {
  return {
    root: 'sounds/music',
    declaration: {
      schema_version: 1,
      asset_uuid: '9bb9e145-0e82-462e-96e6-853403c7bf96',
      name: 'music',
      type: 'sound_bank',
      inputs: { sounds: ['theme.wav'] },
      output: {
        format: 'SOUND/pcm_v1',
        codec: 'ZSTD',
        metadata: { sample_rate: MUSIC_RATE, channels: 2, loops: { theme: THEME_LOOP } },
      },
      preload: { enabled: false },
    },
    write: compactJson,
    files: { 'theme.wav': wav(theme(), 8) },
  };
}

/** As they come from audio programs: 24 and 32 bits and floats, three rates, a loop of the file itself. */
function bells(): Asset {
  return {
    root: 'sounds/bells',
    declaration: {
      schema_version: 1,
      asset_uuid: '0d6c1f0b-6c53-4f6e-8a0e-3a4f6e7b9c21',
      name: 'bells',
      type: 'sound_bank',
      inputs: { sounds: ['bell.wav', 'chime.wav', 'horn.wav'] },
      output: {
        format: 'SOUND/pcm_v1',
        codec: 'DEFLATE_RAW',
        metadata: { sample_rate: EFFECTS_RATE, channels: 1 },
      },
      preload: { enabled: false },
    },
    write: compactJson,
    files: {
      'bell.wav': wav(bell(), 24, BELL_LOOP),
      'chime.wav': wav(chime(), 'float'),
      'horn.wav': wav(horn(), 32),
    },
  };
}
