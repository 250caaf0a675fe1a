import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../contract/text-edit.ts';
import { checkContent } from '../../test/content-context.ts';
import { decodeProblem, indexedImage, trueColorImage } from '../example-inputs.ts';
import { glyphIndexedV1 } from './format.ts';

const GREYS = Array.from({ length: 256 }, (_, n) => 0xff000000 + n * 0x010101);
const RED = { index: 0, palette: { originalArgb8888: [0, 0xffff0000], convertedRgb565: [0, 0xf800] } };
const GREEN = { index: 5, palette: { originalArgb8888: [0, 0xff00ff00], convertedRgb565: [0, 0x07e0] } };
const FULL = {
  index: 0,
  palette: { originalArgb8888: GREYS.slice(0, 16), convertedRgb565: GREYS.slice(0, 16).map(() => 0) },
};

interface Case {
  readonly pipeline?: Readonly<Record<string, unknown>>;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly palettes?: readonly unknown[];
  readonly metadata?: Readonly<Record<string, unknown>>;
}

function check({ inputs, palettes = [], metadata = {}, pipeline = {} }: Case) {
  const declaration = {
    inputs: { sprites: Object.keys(inputs) },
    output: { metadata, pipeline: { ...pipeline, palettes } },
  };
  return checkContent(glyphIndexedV1, glyphIndexedV1.contentRules, {
    text: JSON.stringify(declaration, null, 2),
    data: (path) => inputs[path],
  });
}

function messages(test: Case): string[] {
  return check(test).findings.map(({ code, message }) => `${code.slice('content/'.length)}: ${message}`);
}

describe('messages', () => {
  it.each<[string, Case, string[]]>([
    [
      'a corrupt image',
      { inputs: { 'a/hero.png': decodeProblem('corrupt', 'the CRC of IDAT is wrong', 41) } },
      ['unreadable-input: ‘hero.png’ cannot be read: the CRC of IDAT is wrong (at byte 41)'],
    ],
    [
      'a sheet of odd size',
      { inputs: { 'hero.png': indexedImage({ width: 9, height: 3 }) } },
      [
        'sheet-size: ‘hero.png’ is 9 × 3 pixels, but both sides must be multiples of the tile_size 8: the nearest size is 8 × 8',
      ],
    ],
    [
      'a colour that no palette has',
      {
        inputs: { 'hero.png': trueColorImage({ width: 16, height: 16, dots: [[9, 10, 0xff10f020]] }) },
        palettes: [RED, GREEN],
      },
      [
        'color-not-in-palette: ‘hero.png’ has the colour #10f020 at pixel 9, 10 (glyph 3), which no palette has: the nearest is #00ff00, entry 1 of palette 5',
      ],
    ],
    [
      'the colour of entry 0, which is transparent',
      {
        inputs: { 'hero.png': trueColorImage({ width: 8, height: 8, dots: [[0, 0, 0xff000000]] }) },
        palettes: [{ index: 0, palette: { originalArgb8888: [0xff000000], convertedRgb565: [0] } }],
      },
      [
        'color-not-in-palette: ‘hero.png’ has the colour #000000 at pixel 0, 0 (glyph 0), which no palette has',
      ],
    ],
    [
      'colours of two palettes',
      {
        inputs: {
          'hero.png': trueColorImage({
            width: 8,
            height: 8,
            dots: [
              [1, 1, 0xff00ff00],
              [2, 1, 0xffff0000],
            ],
          }),
        },
        palettes: [RED, GREEN],
      },
      [
        'split-palettes: No palette has all colours of glyph 0 of ‘hero.png’: palette 0 comes nearest and lacks #00ff00, first at pixel 1, 1',
      ],
    ],
    [
      'a used index over 15',
      {
        inputs: {
          'hero.png': indexedImage({ width: 16, height: 8, dots: [[8, 0, 200]], palette: GREYS }),
        },
      },
      [
        'index-over-limit: ‘hero.png’ has the index 200 at pixel 8, 0 (glyph 1): the pixels of a glyph are 0 to 15',
      ],
    ],
    [
      'a partly transparent pixel, which is no missing colour',
      {
        inputs: { 'hero.png': trueColorImage({ width: 8, height: 8, dots: [[7, 7, 0x01ffffff]] }) },
        palettes: [RED],
      },
      [
        'partial-transparency: ‘hero.png’ has the alpha 1 at pixel 7, 7 (glyph 0): a pixel must be opaque (255) or transparent (0)',
      ],
    ],
    [
      'a true-colour image without palettes, where none may be derived',
      {
        inputs: { 'hero.png': trueColorImage({ width: 8, height: 8 }) },
        pipeline: { derive_palettes: false },
      },
      [
        'no-palettes: ‘hero.png’ is not indexed, and there are no palettes for its colours: declare output.pipeline.palettes, let them be derived, or use an indexed PNG',
      ],
    ],
    [
      'too many glyphs, at the sheet where it happens',
      {
        inputs: {
          'a.png': indexedImage({ width: 2048, height: 2040 }),
          'b.png': indexedImage({ width: 2048, height: 16 }),
          'c.png': indexedImage({ width: 8, height: 8 }),
        },
      },
      [
        'repeated-glyphs: Of the first 256 glyphs of the bank, 255 repeat others: each can be stored once',
        'too-many-glyphs: The bank grows to 65792 glyphs with ‘b.png’, and 65536 are allowed',
      ],
    ],
    [
      'nothing of a sheet that no rule objects to',
      {
        inputs: { 'hero.png': trueColorImage({ width: 8, height: 8, dots: [[0, 0, 0xffff0000]] }) },
        palettes: [RED],
      },
      [],
    ],
  ])('tell of %s', (_, test, expected) => {
    expect(messages(test)).toEqual(expected);
  });
});

describe('many places of one kind', () => {
  const stripes = (colors: number, tiles: number) =>
    trueColorImage({
      width: 8 * tiles,
      height: 8,
      dots: Array.from({ length: 64 * tiles }, (_, n) => {
        const x = n % (8 * tiles);
        const y = Math.floor(n / (8 * tiles));
        return [x, y, 0xff000000 + (((x % 8) * 8 + y) % colors) * 0x010203 + 0x000001] as const;
      }),
    });

  it.each<[string, Case, string]>([
    [
      'crowded glyphs',
      { inputs: { 'a.png': stripes(64, 20) }, palettes: [RED] },
      '; and 12 more like it in this file',
    ],
    [
      'missing colours',
      { inputs: { 'a.png': stripes(10, 1) }, palettes: [RED] },
      '; and 2 more like it in this file',
    ],
    [
      'indices over the limit',
      {
        inputs: {
          'a.png': indexedImage({
            width: 64,
            height: 8,
            dots: Array.from({ length: 30 }, (_, x) => [x, 0, 16 + x] as const),
            palette: GREYS,
          }),
        },
      },
      '; and 22 more like it in this file',
    ],
    [
      'partly transparent glyphs',
      {
        inputs: {
          'a.png': trueColorImage({
            width: 80,
            height: 8,
            dots: Array.from({ length: 80 }, (_, x) => [x, 0, 0x80000000] as const),
          }),
        },
        palettes: [RED],
      },
      '; and 2 more like it in this file',
    ],
  ])('are eight findings and a count: %s', (_, test, ending) => {
    const found = messages(test);
    expect(found.length).toBe(8);
    expect(found.at(-1)?.endsWith(ending)).toBe(true);
    expect(found.slice(0, -1).some((message) => message.includes('more like it'))).toBe(false);
  });
});

describe('fixes', () => {
  const dot = trueColorImage({ width: 8, height: 8, dots: [[0, 0, 0xff123456]] });

  it('add a colour to no palette that is full', () => {
    const { findings } = check({ inputs: { 'a.png': dot }, palettes: [FULL] });
    expect(findings.map(({ fixes }) => fixes)).toEqual([[]]);
  });

  it('add a colour to the palette that has the others of its glyph', () => {
    const image = trueColorImage({
      width: 8,
      height: 8,
      dots: [
        [0, 0, 0xff123456],
        [1, 0, 0xff00ff00],
      ],
    });
    const test: Case = { inputs: { 'a.png': image }, palettes: [RED, GREEN] };
    const { text, findings } = check(test);
    expect(findings.flatMap(({ fixes }) => fixes.map(({ title, kind }) => [title, kind]))).toEqual([
      ['Add #123456 to palette 5', 'suggestion'],
    ]);
    const fixed = JSON.parse(applyEdits(text, findings[0].fixes[0].edits));
    expect(messages({ ...test, palettes: fixed.output.pipeline.palettes })).toEqual([]);
  });

  it('take smaller tiles only where all sheets fit them', () => {
    const inputs = { 'a.png': indexedImage({ width: 16, height: 48 }) };
    const titles = (test: Case) =>
      check(test).findings.flatMap(({ fixes }) => fixes.map(({ title }) => title));
    expect(titles({ inputs, metadata: { tile_size: 32 } })).toEqual(['Set tile_size to 16']);
    const odd = { ...inputs, 'b.png': indexedImage({ width: 7, height: 8 }) };
    expect(titles({ inputs: odd, metadata: { tile_size: 32 } })).toEqual([]);
  });
});
