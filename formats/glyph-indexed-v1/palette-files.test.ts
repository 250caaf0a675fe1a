import { describe, expect, it } from 'vitest';
import type { DecodedInput } from '../decoded-input.ts';
import { indexedImage, trueColorImage } from '../example-inputs.ts';
import { glyphIndexedV1 } from './format.ts';
import { filePalettes } from './palette-files.ts';
import { planGlyphs } from './plan-glyphs.ts';

const GREYS = Array.from({ length: 256 }, (_, n) => (0xff000000 + n * 0x010101) >>> 0);

function file(colors: readonly number[]): DecodedInput {
  return { kind: 'palette-file', colors: Uint32Array.from(colors) };
}

function shape(inputs: readonly DecodedInput[], taken: readonly number[] = []) {
  return filePalettes(inputs, new Set(taken)).map(({ index, colors }) => [index, colors.length]);
}

describe('palettes of files', () => {
  it.each<[string, readonly DecodedInput[], readonly number[], readonly (readonly number[])[]]>([
    ['one for few colours', [file([0, 1, 2])], [], [[0, 3]]],
    [
      'one for every 16, and for what is left',
      [file(GREYS.slice(0, 34))],
      [],
      [
        [0, 16],
        [1, 16],
        [2, 2],
      ],
    ],
    [
      'one file after the other',
      [file([0]), file([0, 1])],
      [],
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [
      'beside declared ones',
      [file([0]), file([0, 1])],
      [0, 2],
      [
        [1, 1],
        [3, 2],
      ],
    ],
    ['the palette of an indexed image', [indexedImage({ width: 8, height: 8 })], [], [[0, 4]]],
    [
      'the pixels of another',
      [trueColorImage({ width: 9, height: 2 })],
      [],
      [
        [0, 16],
        [1, 2],
      ],
    ],
    ['none of a file that is no palette', [{ kind: 'blob', bytes: new Uint8Array(64) }], [], []],
  ])('are %s', (_, inputs, taken, expected) => {
    expect(shape(inputs, taken)).toEqual(expected);
  });

  it('are no more than there are indices', () => {
    expect(shape([trueColorImage({ width: 1024, height: 1024 })]).length).toBe(64);
    expect(shape([file(GREYS)], [...Array(60).keys()])).toEqual([
      [60, 16],
      [61, 16],
      [62, 16],
      [63, 16],
    ]);
  });

  it('have the pixels in reading order, and RGB565 by cutting low bits off', () => {
    const image = trueColorImage({
      width: 2,
      height: 2,
      dots: [
        [1, 0, 0xff070307],
        [0, 1, 0x80ffffff],
      ],
    });
    const [{ colors, words }] = filePalettes([image], new Set());
    expect(colors).toEqual([0, 0x070307, 0xffffff, 0]);
    expect(words).toEqual([0, 0, 0xffff, 0]);
  });
});

describe('a bank with palette files', () => {
  const dot = trueColorImage({ width: 8, height: 8, dots: [[0, 0, 0xff010101]] });
  const sources = [
    { role: 'palettes', path: 'a.pal', input: file(GREYS.slice(0, 20)) },
    { role: 'sprites', path: 'a.png', input: dot },
    { role: 'sprites', path: 'b.png', input: indexedImage({ width: 8, height: 8 }) },
  ];

  it('takes colours from them, and derives none', () => {
    const { payload, metadata } = glyphIndexedV1.build({ metadata: {}, pipeline: {}, sources });
    expect(metadata).toMatchObject({ glyph_count: 2, palette_count: 2, glyph_palettes: true });
    expect([payload[0], payload[64], payload[65]]).toEqual([1, 0, 0]);
  });

  it('derives palettes beside them where that is asked for, and leaves them as they are', () => {
    const pipeline = { derive_palettes: true };
    const blue = trueColorImage({ width: 8, height: 8, dots: [[0, 0, 0xff0000ff]] });
    const { palettes } = planGlyphs({
      metadata: {},
      pipeline,
      sources: [...sources, { role: 'sprites', input: blue }],
    });
    expect(palettes.map(({ index, colors }) => [index, colors.length])).toEqual([
      [0, 16],
      [1, 4],
      [2, 2],
    ]);
  });
});
