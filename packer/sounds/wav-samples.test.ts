import { describe, expect, it } from 'vitest';
import { chunk, extensible, fmt, riff } from '../../test/support/wav-bytes.ts';
import { decodeWav } from './decode-wav.ts';

const EXTENSIBLE = 0xfffe;
const FLOAT = 3;

describe('samples become 16 bits', () => {
  it.each<[string, Uint8Array, readonly number[]]>([
    [
      '24 bits, halves up',
      pcm(24, [0, 1, 127, 128, 129, 383, 384, -1, -127, -128, -129, -384, -385]),
      [0, 0, 0, 1, 1, 1, 2, 0, 0, 0, -1, -1, -2],
    ],
    [
      'the outermost of 24 bits',
      pcm(24, [0x7fffff, 0x7fff80, 0x7fff7f, -0x800000]),
      [32767, 32767, 32767, -32768],
    ],
    ['32 bits, halves up', pcm(32, [0, 32767, 32768, -32768, -32769, 0x12348000]), [0, 0, 1, 0, -1, 0x1235]],
    [
      'the outermost of 32 bits',
      pcm(32, [0x7fffffff, 0x7fff8000, 0x7fff7fff, -0x80000000]),
      [32767, 32767, 32767, -32768],
    ],
    [
      '20 bits that stand in 24',
      riff([
        fmt({ tag: EXTENSIBLE, bits: 24, extra: extensible(1, 20) }),
        chunk('data', [0xf0, 0xff, 0x00, 0x80, 0x00, 0x12]),
      ]),
      [256, 0x1201],
    ],
    [
      '32-bit floats, halves up',
      floats(32, [0, 1, -1, 0.5, 0.5 / 32768, -0.5 / 32768, -0.75 / 32768]),
      [0, 32767, -32768, 16384, 1, 0, -1],
    ],
    ['64-bit floats', floats(64, [0.25, -0.25, 1, 1 / 32768, 0.4999999 / 32768]), [8192, -8192, 32767, 1, 0]],
    ['negative zero and the tiniest', floats(64, [-0, 5e-324, -5e-324]), [0, 0, 0]],
    ['extensible floats', floats(32, [0.5], 1, { tag: EXTENSIBLE, extra: extensible(FLOAT, 32) }), [16384]],
  ])('%s', (_, bytes, samples) => {
    const sound = decodeWav(bytes);
    expect(sound).toEqual({
      kind: 'sound',
      sampleRate: 8000,
      channels: 1,
      samples: Int16Array.from(samples),
    });
  });
});

it.each<[string, Uint8Array, string]>([
  [
    'one',
    floats(32, [0, 1.5, 1]),
    '1 sample of it lies beyond -1 and 1, first at frame 1; the loudest is 1.500',
  ],
  [
    'many',
    floats(64, [-1.0001, 2, -3], 1),
    '3 samples of it lie beyond -1 and 1, first at frame 0; the loudest is 3.000',
  ],
  ['of the right', floats(32, [0, 0, 0, 9], 2), 'first at frame 1 on the right; the loudest is 9.000'],
  ['absurd ones', floats(64, [-1e300]), 'the loudest is 1.00e+300'],
])('clips what is too loud and says so: %s', (_, bytes, message) => {
  const sound = decodeWav(bytes);
  expect(sound).toMatchObject({
    kind: 'sound',
    remarks: [{ code: 'clipped', message: expect.stringContaining(message) }],
  });
  const loudest = sound.kind === 'sound' ? Math.max(...[...sound.samples].map(Math.abs)) : 0;
  expect(loudest).toBeGreaterThanOrEqual(32767);
});

it.each<[string, Uint8Array, string, number]>([
  ['NaN', floats(32, [0, Number.NaN]), 'the sample at frame 1 (at byte 48) is NaN, which is no loudness', 48],
  [
    'infinity',
    floats(64, [2, -Infinity], 2),
    'the sample at frame 0 on the right (at byte 52) is -Infinity',
    52,
  ],
])('refuses %s', (_, bytes, message, at) => {
  expect(decodeWav(bytes)).toMatchObject({
    kind: 'problem',
    code: 'corrupt',
    message: expect.stringContaining(message),
    at,
  });
});

function pcm(bits: 24 | 32, samples: readonly number[]): Uint8Array {
  const bytes = samples.flatMap((value) =>
    Array.from({ length: bits / 8 }, (_, n) => (value >> (8 * n)) & 255),
  );
  return riff([fmt({ bits }), chunk('data', bytes)]);
}

function floats(
  bits: 32 | 64,
  samples: readonly number[],
  channels: 1 | 2 = 1,
  given: Parameters<typeof fmt>[0] = {},
): Uint8Array {
  const list = bits === 32 ? Float32Array.from(samples) : Float64Array.from(samples);
  return riff([
    fmt({ tag: FLOAT, bits, channels, ...given }),
    chunk('data', [...new Uint8Array(list.buffer)]),
  ]);
}
