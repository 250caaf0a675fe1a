import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecodeProblem } from '../../formats/decoded-input.ts';
import { chunk, extensible, fmt, riff, smpl } from '../../test/support/wav-bytes.ts';
import { decodeWav } from './decode-wav.ts';
import { encodeWav } from './encode-wav.ts';

const FRAMES = [0, 1, 0, 128, 255, 127, 255, 255];
const data = chunk('data', FRAMES);
const mono = { kind: 'sound', sampleRate: 8000, channels: 1, samples: Int16Array.of(256, -32768, 32767, -1) };

describe('reads', () => {
  it.each([
    ['16 bits', riff([fmt(), data]), mono],
    ['two channels', riff([fmt({ channels: 2 }), data]), { ...mono, channels: 2 }],
    [
      '8 bits',
      riff([fmt({ bits: 8 }), chunk('data', [0, 127, 128, 255])]),
      { ...mono, samples: Int16Array.of(-32768, -256, 0, 32512) },
    ],
    [
      'an odd number of 8-bit samples',
      riff([fmt({ bits: 8 }), chunk('data', [128, 129, 0])]),
      { ...mono, samples: Int16Array.of(0, 256, -32768) },
    ],
    ['no samples', riff([fmt(), chunk('data', [])]), { ...mono, samples: new Int16Array() }],
    ['a format of 18 bytes', riff([fmt({ extra: [0, 0] }), data]), mono],
    ['the extensible format', riff([fmt({ tag: 0xfffe, extra: extensible(1) }), data]), mono],
    [
      'unknown chunks of odd length',
      riff([chunk('LIST', [1, 2, 3]), fmt(), chunk('junk', [9]), data, chunk('id3 ', [0])]),
      mono,
    ],
    ['the highest sample rate', riff([fmt({ sampleRate: 768_000 }), data]), { ...mono, sampleRate: 768_000 }],
    [
      'a stream whose writer could not seek',
      riff([fmt(), chunk('data', FRAMES, 0xffffffff)], 0xffffffff),
      mono,
    ],
    ['a stream as sox leaves it', riff([fmt(), chunk('data', FRAMES, 0x7ffff000)], 0x7ffff024), mono],
    ['a RIFF size of 0', riff([fmt(), data], 0), mono],
    ['rubbish after the samples', riff([fmt(), data, [1, 2, 3]]), mono],
  ])('%s', (_, bytes, sound) => {
    expect(decodeWav(bytes)).toEqual(sound);
  });

  it('bytes wherever they stand in a buffer', () => {
    const file = riff([fmt(), data]);
    expect(decodeWav(Uint8Array.from([7, ...file, 7]).subarray(1, file.length + 1))).toEqual(mono);
  });
});

type Broken = readonly [what: string, bytes: Uint8Array, code: DecodeProblem['code'], message: string];

const UNSUPPORTED: readonly Broken[] = [
  [
    '12 bits',
    riff([fmt({ bits: 12, blockAlign: 2 }), data]),
    'unsupported',
    'it holds 12-bit PCM in 1 channel; only PCM of 8, 16, 24 or 32 bits and float of 32 or 64 are read',
  ],
  ['16-bit float', riff([fmt({ tag: 3, channels: 2 }), data]), 'unsupported', '16-bit float in 2 channels'],
  ['64-bit integers', riff([fmt({ bits: 64 }), data]), 'unsupported', '64-bit PCM'],
  [
    'a private encoding',
    riff([fmt({ tag: 0xfffe, extra: extensible(1).with(12, 9) }), data]),
    'unsupported',
    'private identifier',
  ],
  ['A-law', riff([fmt({ tag: 6, bits: 8 }), data]), 'unsupported', 'A-law'],
  ['µ-law', riff([fmt({ tag: 7, bits: 8 }), data]), 'unsupported', 'µ-law'],
  ['Microsoft ADPCM', riff([fmt({ tag: 2, bits: 4 }), data]), 'unsupported', 'Microsoft ADPCM'],
  ['IMA ADPCM', riff([fmt({ tag: 17, bits: 4 }), data]), 'unsupported', 'IMA ADPCM'],
  ['an unnamed encoding', riff([fmt({ tag: 0x161 }), data]), 'unsupported', 'encoding 0x0161'],
  [
    'six channels',
    riff([fmt({ channels: 6 }), data]),
    'unsupported',
    'it has 6 channels; only 1 or 2 are read',
  ],
  [
    'RIFX',
    Uint8Array.from([...Buffer.from('RIFX'), 0, 0, 0, 4, ...Buffer.from('WAVE')]),
    'unsupported',
    'RIFX',
  ],
  [
    'RF64',
    Uint8Array.from([...Buffer.from('RF64'), 0, 0, 0, 4, ...Buffer.from('WAVE')]),
    'unsupported',
    'RF64',
  ],
];

const CORRUPT: readonly Broken[] = [
  ['no byte', new Uint8Array(), 'corrupt', 'the file is empty'],
  ['an end inside the header', riff([]).subarray(0, 11), 'corrupt', 'ends inside its RIFF header'],
  ['an Ogg', Buffer.from('OggS and the rest of it'), 'corrupt', 'does not begin with ‘RIFF’'],
  ['an AVI', riff([]).with(8, 65), 'corrupt', 'does not say ‘WAVE’ at byte 8'],
  ['no chunk', riff([]), 'corrupt', 'the file ends at byte 12 without a ‘data’ chunk'],
  ['no data', riff([fmt()]), 'corrupt', 'the file ends at byte 36 without a ‘data’ chunk'],
  ['data first', riff([data, fmt()]), 'corrupt', 'the ‘data’ chunk at byte 12 comes before ‘fmt ’'],
  ['two formats', riff([fmt(), fmt(), data]), 'corrupt', 'a second ‘fmt ’ chunk at byte 36'],
  [
    'an end inside a chunk’s header',
    riff([fmt(), [100, 97, 116]]),
    'corrupt',
    'inside the chunk that begins at byte 36',
  ],
  [
    'a short format',
    riff([chunk('fmt ', [1, 0]), data]),
    'corrupt',
    'the ‘fmt ’ chunk at byte 12 is 2 bytes long and needs 16',
  ],
  [
    'a short extensible format',
    riff([fmt({ tag: 0xfffe, extra: [0, 0] }), data]),
    'corrupt',
    '18 bytes long and, being extensible, needs 40',
  ],
  [
    'data longer than the file',
    riff([fmt(), chunk('data', FRAMES, 9)]),
    'corrupt',
    'the ‘data’ chunk at byte 36 says 9 bytes and only 8 are there',
  ],
  [
    'a file cut off',
    riff([fmt(), data]).subarray(0, -2),
    'corrupt',
    'its RIFF header says 44 bytes follow and the file has 42',
  ],
  [
    'half a sample',
    riff([fmt(), chunk('data', [1, 2, 3])]),
    'corrupt',
    'holds 3 bytes, no multiple of the 2 of a frame',
  ],
  [
    'half a frame of a stream',
    riff([fmt({ channels: 2 }), chunk('data', [1, 2], 0xffffffff)], 0xffffffff),
    'corrupt',
    'no multiple of the 4 of a frame',
  ],
  ['no channel', riff([fmt({ channels: 0 }), data]), 'corrupt', '0 channels'],
  ['no sample rate', riff([fmt({ sampleRate: 0 }), data]), 'corrupt', 'a sample rate of 0'],
  [
    'too high a rate',
    riff([fmt({ sampleRate: 768_001 }), data]),
    'too-large',
    'its sample rate is 768001 and the limit is 768000',
  ],
  [
    'too many chunks',
    riff([fmt(), ...new Array(10_000).fill(chunk('junk', [])), data]),
    'too-large',
    'it has over 10000 chunks before its samples',
  ],
  [
    'more bits that count than there are',
    riff([fmt({ tag: 0xfffe, extra: extensible(1, 20) }), data]),
    'corrupt',
    'says that 20 bits of each 16 count',
  ],
  [
    'a wrong block align',
    riff([fmt({ blockAlign: 4 }), data]),
    'corrupt',
    'a block align of 4; 16 bits in 1 channel make 2',
  ],
  [
    'a wrong byte rate',
    riff([fmt({ byteRate: 8000 }), data]),
    'corrupt',
    'gives 8000 bytes a second; 8000 frames of 2 make 16000',
  ],
];

describe.each([
  ['unsupported', UNSUPPORTED],
  ['corrupt', CORRUPT],
])('%s', (_, table) => {
  it.each(table)('%s', (_what, bytes, code, message) => {
    const problem = decodeWav(bytes);
    expect(problem).toMatchObject({ kind: 'problem', code, message: expect.stringContaining(message) });
    expect(problem.kind === 'problem' ? problem.at : undefined).toBeLessThanOrEqual(bytes.length);
  });
});

describe('writes', () => {
  const sounds = fc.record({
    sampleRate: fc.integer({ min: 1, max: 768_000 }),
    channels: fc.constantFrom(1 as const, 2 as const),
    pairs: fc.int16Array({ maxLength: 40 }),
    loop: fc.option(fc.constant({ start: 0, end: 1 }), { nil: undefined }),
  });

  it('what it reads', () => {
    fc.assert(
      fc.property(sounds, ({ sampleRate, channels, pairs, loop }) => {
        const samples = Int16Array.from([...pairs, ...pairs]);
        const sound = { sampleRate, channels, samples, ...(pairs.length > 0 && loop && { loop }) };
        expect(decodeWav(encodeWav(sound))).toEqual({ kind: 'sound', ...sound });
      }),
    );
  });

  it('the plainest file there is', () => {
    expect([...encodeWav({ sampleRate: 8000, channels: 1, samples: mono.samples })]).toEqual([
      ...riff([fmt(), data]),
    ]);
  });
});

describe('whatever the bytes', () => {
  const files = [...UNSUPPORTED, ...CORRUPT].map(([, bytes]) => bytes).filter(({ length }) => length > 0);
  const damaged = fc
    .tuple(
      fc.constantFrom(
        riff([fmt(), data]),
        riff([fmt({ channels: 2, bits: 8 }), data]),
        riff([fmt({ tag: 3, bits: 32 }), data, smpl([[0, 0, 1, 0]])]),
        ...files.filter(({ length }) => length < 1000),
      ),
      fc.array(fc.tuple(fc.nat(100), fc.nat(255)), { maxLength: 4 }),
      fc.option(fc.nat(80), { freq: 3 }),
    )
    .map(([file, flips, cut]) => {
      const bytes = Uint8Array.from(file);
      for (const [at, byte] of flips) bytes[at % bytes.length] = byte;
      return cut === null ? bytes : bytes.subarray(0, cut);
    });

  it('decodes to whole frames or problems and never throws', () => {
    fc.assert(
      fc.property(damaged, (bytes) => {
        const sound = decodeWav(bytes);
        if (sound.kind === 'problem') {
          expect(sound.message).toMatch(/[^.\s]$/);
        } else {
          expect(sound.samples.length % sound.channels).toBe(0);
          expect(sound.samples.length).toBeLessThan(bytes.length);
          expect(sound.sampleRate).toBeGreaterThan(0);
          expect(sound.loop?.end ?? 0).toBeLessThanOrEqual(sound.samples.length / sound.channels);
          for (const { message } of sound.remarks ?? []) expect(message).toMatch(/[^.\s]$/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
