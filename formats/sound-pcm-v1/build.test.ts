import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../test/content-context.ts';
import type { Sound } from '../decoded-input.ts';
import { blob, sound } from '../example-inputs.ts';
import { soundPcmV1 } from './format.ts';

const MONO = sound(8000, 1, [1, -2, 3]);
const STEREO = sound(8000, 2, [1, 2, -3, -4]);

function build(sounds: Readonly<Record<string, Sound>>, metadata: Readonly<Record<string, unknown>> = {}) {
  const sources = Object.entries(sounds).map(([path, input]) => ({ role: 'sounds', path, input }));
  const built = soundPcmV1.build({ metadata, pipeline: {}, sources });
  return { payload: built.payload, metadata: { ...metadata, ...built.metadata } };
}

describe('the payload', () => {
  it.each<[string, Record<string, Sound>, Record<string, unknown>, number[]]>([
    ['is little-endian, mono', { 'a.wav': MONO }, {}, [1, 0, 0xfe, 0xff, 3, 0]],
    ['is left before right', { 'a.wav': STEREO }, {}, [1, 0, 2, 0, 0xfd, 0xff, 0xfc, 0xff]],
    [
      'aligns the next sound',
      { 'a.wav': MONO, 'b.wav': MONO },
      {},
      [1, 0, 254, 255, 3, 0, 0, 0, 1, 0, 254, 255, 3, 0],
    ],
    ['mixes stereo, half rounded up', { 'a.wav': STEREO }, { channels: 1 }, [2, 0, 0xfd, 0xff]],
    ['doubles mono', { 'a.wav': sound(8000, 1, [1, -2]) }, { channels: 2 }, [1, 0, 1, 0, 254, 255, 254, 255]],
    ['is empty for an empty sound', { 'a.wav': sound(8000, 1, []) }, {}, []],
    ['is empty without sounds', {}, {}, []],
    ['keeps the loudest', { 'a.wav': sound(8000, 1, [32767, -32768]) }, {}, [0xff, 0x7f, 0x00, 0x80]],
    [
      'mixes the loudest',
      { 'a.wav': sound(8000, 2, [-32768, -32768, 32767, 32767]) },
      { channels: 1 },
      [0, 128, 255, 127],
    ],
  ])('%s', (_, sounds, metadata, expected) => {
    expect([...build(sounds, metadata).payload]).toEqual(expected);
  });
});

it('resamples what has another rate, mixed to the channels of the bank before', () => {
  const sounds = { 'a.wav': sound(8000, 1, [5, 5]), 'b.wav': sound(4000, 2, [1, 2, 1, 2]) };
  const { payload, metadata } = build(sounds, { sample_rate: 8000, channels: 1 });
  expect([...new Int16Array(payload.buffer)]).toEqual([5, 5, 2, 2, 2, 2]);
  expect(metadata.sounds).toMatchObject([{ frame_count: 2 }, { frame_count: 4 }]);
});

describe('the metadata', () => {
  it('names each sound, with its place, frames and loop', () => {
    const loops = { theme: { start: 1, end: 3 } };
    const { metadata } = build({ 'sfx/jump.v2.wav': MONO, 'theme.wav': MONO }, { loops });
    expect(metadata).toEqual({
      loops,
      sample_rate: 8000,
      channels: 1,
      sounds: [
        { name: 'jump.v2', offset: 0, frame_count: 3 },
        { name: 'theme', offset: 8, frame_count: 3, loop_start: 1, loop_end: 3 },
      ],
    });
  });

  it.each<[string, Sound, Record<string, unknown>, object]>([
    ['the file', { ...MONO, loop: { start: 1, end: 2 } }, {}, { loop_start: 1, loop_end: 2 }],
    [
      'the declaration before the file',
      { ...MONO, loop: { start: 1, end: 2 } },
      { loops: { a: { start: 0, end: 3 } } },
      { loop_start: 0, loop_end: 3 },
    ],
    [
      'the file, in frames of the bank',
      { ...sound(8000, 1, [0, 0, 0, 0, 0]), loop: { start: 1, end: 4 } },
      { sample_rate: 12000 },
      { frame_count: 8, loop_start: 2, loop_end: 6 },
    ],
    [
      'the declaration, which counts frames of the file',
      sound(8000, 1, [0, 0, 0, 0, 0]),
      { sample_rate: 4000, loops: { a: { start: 4, end: 5 } } },
      { frame_count: 3, loop_start: 2, loop_end: 3 },
    ],
    [
      'one so short that a frame is left of it',
      { ...sound(8000, 1, [0, 0, 0, 0]), loop: { start: 0, end: 1 } },
      { sample_rate: 100 },
      { frame_count: 1, loop_start: 0, loop_end: 1 },
    ],
  ])('has the loop of %s', (_, file, metadata, expected) => {
    expect(build({ 'a.wav': file }, metadata).metadata.sounds).toEqual([expect.objectContaining(expected)]);
  });

  it('takes no loop from what every object has', () => {
    const { metadata } = build({ 'constructor.wav': MONO }, { loops: {} });
    expect(metadata.sounds).toEqual([{ name: 'constructor', offset: 0, frame_count: 3 }]);
  });
});

describe('building and unpacking', () => {
  const samples = fc.array(fc.integer({ min: -32768, max: 32767 }), { maxLength: 20 });

  it('gives the samples back', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 2), fc.array(samples, { maxLength: 5 }), (channels, lists) => {
        const even = lists.map((list) => list.slice(0, list.length - (list.length % channels)));
        const sounds = even.map((list, n) => [`${n}.wav`, sound(44100, channels, list)] as const);
        const files = soundPcmV1.unpack(build(Object.fromEntries(sounds)));
        const expected = sounds.map(([, { samples: wanted }], n) => {
          return { name: String(n), kind: 'sound', sampleRate: 44100, channels, samples: wanted };
        });
        expect(files).toEqual(expected);
      }),
    );
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a rate of 0', { sample_rate: 0 }, 'metadata.sample_rate is no whole number from 1 to 768000'],
    ['three channels', { channels: 3 }, 'metadata.channels is no whole number from 1 to 2'],
    ['another size', { channels: 2 }, 'the payload has 6 bytes where its metadata gives 12'],
    ['no list', { sounds: undefined }, 'metadata.sounds is no list of objects'],
    ['another offset', { sounds: [{ name: 'a', offset: 2, frame_count: 3 }] }, 'metadata.offset'],
    [
      'a path',
      { sounds: [{ name: '../a', offset: 0, frame_count: 3 }] },
      'the name of an entry is no file name',
    ],
    [
      'a frame count beyond all',
      { sounds: [{ name: 'a', offset: 0, frame_count: 2 ** 53 }] },
      'metadata.frame_count',
    ],
    [
      'a name twice',
      {
        sounds: [
          { name: 'a', offset: 0, frame_count: 3 },
          { name: 'a', offset: 8, frame_count: 0 },
        ],
      },
      'two entries have one name',
    ],
  ])('refuses %s', (_, change, message) => {
    const { payload, metadata } = build({ 'a.wav': MONO });
    expect(() => soundPcmV1.unpack({ payload, metadata: { ...metadata, ...change } })).toThrow(message);
  });
});

describe('messages', () => {
  const messages = (metadata: unknown, inputs: Readonly<Record<string, unknown>>) =>
    checkContent(soundPcmV1, soundPcmV1.contentRules, {
      text: JSON.stringify({ inputs: { sounds: Object.keys(inputs) }, output: { metadata } }),
      data: (path) => inputs[path],
    }).findings.map(({ code, message }) => `${code.slice('content/'.length)}: ${message}`);

  it.each<[string, unknown, Record<string, unknown>, string[]]>([
    ['nothing', { channels: 2, sample_rate: 8000 }, { 'a.wav': MONO, 'b.wav': STEREO }, []],
    [
      'rates',
      {},
      { 'a.wav': MONO, 'b.wav': sound(11025, 1, []) },
      [
        'sample-rate: ‘b.wav’ has 11025 frames a second and ‘a.wav’ has 8000: declare sample_rate in output.metadata, and the others are resampled',
      ],
    ],
    [
      'a rate far from its own',
      { sample_rate: 44100 },
      { 'a.wav': MONO, 'b.wav': sound(172, 1, [1]), 'c.wav': sound(173, 1, [1]) },
      [
        'sample-rate: ‘b.wav’ has 172 frames a second, which is too far from the declared sample_rate of 44100: at most 256 times as much or as little is resampled',
      ],
    ],
    [
      'a loop that is kept in part',
      {},
      {
        'a.wav': {
          ...MONO,
          loop: { start: 0, end: 2 },
          remarks: [{ code: 'loop', message: 'it has 2 loops' }],
        },
      },
      ['loop-not-kept: ‘a.wav’ does not loop as its file says: it has 2 loops'],
    ],
    [
      'a bank that grows too large by being resampled',
      { sample_rate: 768_000, channels: 2 },
      { 'a.wav': sound(8000, 1, []), 'b.wav': { ...MONO, samples: { length: 699_051 } } },
      ['bank-too-large: The bank grows to 268435584 bytes here, and 268435456 are allowed'],
    ],
    [
      'channels',
      {},
      { 'a.wav': MONO, 'b.wav': STEREO },
      [
        'channel-count: ‘b.wav’ is stereo and ‘a.wav’ is mono: declare channels 1 or 2 in output.metadata, and the others are converted',
      ],
    ],
    [
      'a loop by the path of its sound',
      { loops: { 'sfx/a.wav': { start: 0, end: 1 } } },
      { 'sfx/a.wav': MONO },
      ['unknown-loop: No sound of the bank is called ‘sfx/a.wav’: did you mean ‘a’?'],
    ],
    [
      'a loop over the end',
      { loops: { a: { start: 7, end: 9 } } },
      { 'a.wav': MONO },
      ['loop-out-of-range: The loop of ‘a’ ends at frame 9, and the sound has 3'],
    ],
    [
      'a name twice',
      {},
      { 'x/a.wav': MONO, 'y/a.wav': MONO },
      [
        'duplicate-sound-name: The sound of ‘y/a.wav’ would be called ‘a’ as that of ‘x/a.wav’ is: names must differ',
      ],
    ],
    ['no sound at all, which another rule reports', {}, { 'a.txt': blob(4) }, []],
  ])('tell of %s', (_, metadata, inputs, expected) => {
    expect(messages(metadata, inputs)).toEqual(expected);
  });
});
