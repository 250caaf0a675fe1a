import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argb8888Of, rgb565Of } from '../../contract/color.ts';
import { pixelDifference } from '../../test/support/pixel-difference.ts';
import { EXAMPLE_PALETTE, indexedImage, trueColorImage } from '../example-inputs.ts';
import type { BuiltBank, UnpackedImage } from '../format.ts';
import { glyphIndexedV1 } from './format.ts';
import type { GlyphImage } from './palettes.ts';

interface Declared {
  readonly index: number;
  readonly colors: readonly number[];
  readonly words?: readonly number[];
}

const RED: Declared = { index: 0, colors: [0, 0xffff0000] };
const GREEN: Declared = { index: 3, colors: [0, 0xff00ff00, 0xff0000ff] };
const EMPTY = indexedImage({ width: 8, height: 8 });

function build(
  images: readonly GlyphImage[],
  palettes: readonly Declared[] = [],
  tile_size?: number,
): BuiltBank {
  const metadata = tile_size === undefined ? {} : { tile_size };
  const pipeline = {
    palettes: palettes.map(({ index, colors, words = colors.map(rgb565Of) }) => ({
      index,
      palette: { originalArgb8888: colors, convertedRgb565: words },
    })),
  };
  const sources = images.map((input, position) => ({ role: 'sprites', path: `${position}.png`, input }));
  return glyphIndexedV1.build({ metadata, pipeline, sources });
}

function unpackImages(bank: BuiltBank): UnpackedImage[] {
  return glyphIndexedV1.unpack(bank).flatMap((file) => (file.kind === 'image' ? [file.image] : []));
}

function bytes({ payload }: BuiltBank, from: number, count: number): number[] {
  return [...payload.subarray(from, from + count)];
}

describe('the pixels of a glyph', () => {
  it('stand two a byte, the left one low', () => {
    const dots = [
      [0, 0, 1],
      [1, 0, 2],
      [7, 0, 3],
      [0, 7, 3],
    ] as const;
    const bank = build([indexedImage({ width: 8, height: 8, dots })]);
    expect(bytes(bank, 0, 4)).toEqual([0x21, 0, 0, 0x30]);
    expect(bytes(bank, 28, 4)).toEqual([0x03, 0, 0, 0]);
  });

  it.each([8, 16, 32])('stand glyph by glyph in reading order at tile size %i', (size) => {
    const dots = [
      [0, 0, 1],
      [size, 0, 2],
      [0, size, 3],
      [size, size, 3],
    ] as const;
    const bank = build([indexedImage({ width: 2 * size, height: 2 * size, dots })], [], size);
    const firsts = [0, 1, 2, 3].map((glyph) => bank.payload[(glyph * size * size) / 2]);
    expect(firsts).toEqual([1, 2, 3, 3]);
    expect(bank.metadata).toMatchObject({ tile_size: size, glyph_count: 4 });
  });

  it('stand sheet after sheet', () => {
    const second = indexedImage({ width: 8, height: 16, dots: [[0, 8, 3]] });
    const bank = build([indexedImage({ width: 16, height: 8 }), second]);
    expect(bank.metadata.sources).toEqual([
      { first_glyph: 0, glyph_count: 2, columns: 2, rows: 1 },
      { first_glyph: 2, glyph_count: 2, columns: 1, rows: 2 },
    ]);
    expect(bank.payload[3 * 32]).toBe(3);
  });

  it('match the lowest entry from 1 to 15 that has exactly their colour', () => {
    const palette: Declared = { index: 0, colors: [0xff112233, 0xff000000, 0x00112233, 0xff112233] };
    const image = trueColorImage({
      width: 8,
      height: 8,
      dots: [
        [0, 0, 0xff112233],
        [1, 0, 0xff000000],
      ],
    });
    expect(bytes(build([image], [palette]), 0, 1)).toEqual([0x12]);
  });

  it('are 0 where they are transparent, whatever their colour', () => {
    const image = trueColorImage({
      width: 8,
      height: 8,
      dots: [
        [0, 0, 0x00ff0000],
        [1, 0, 0xffff0000],
      ],
    });
    expect(bytes(build([image], [RED]), 0, 1)).toEqual([0x10]);
  });

  it.each([8, 16, 32])('are packed alike from pixels at any place of memory, tile size %i', (size) => {
    const image = indexedImage({
      width: 2 * size,
      height: size,
      dots: [
        [0, 0, 1],
        [size + 3, 1, 2],
      ],
    });
    for (let at = 0; at < image.pixels.length; at++) image.pixels[at] = (at * 7 + (at >> 5)) % 16;
    const shifted = new Uint8Array(image.pixels.length + 1);
    shifted.set(image.pixels, 1);
    const elsewhere = { ...image, pixels: shifted.subarray(1) };
    expect(build([elsewhere], [], size)).toEqual(build([image], [], size));
  });

  it('are found in an image that begins at an odd byte of its buffer', () => {
    const image = trueColorImage({ width: 8, height: 8, dots: [[0, 0, 0xffff0000]] });
    const shifted = new Uint8Array(image.rgba.length + 1);
    shifted.set(image.rgba, 1);
    expect(build([{ ...image, rgba: shifted.subarray(1) }], [RED])).toEqual(build([image], [RED]));
  });
});

describe('the palettes', () => {
  it('stand at their index, with zeros for what is not declared', () => {
    const bank = build([EMPTY], [GREEN]);
    expect(bank.metadata).toMatchObject({ palette_count: 4, glyph_palettes: false });
    expect(bank.payload.length).toBe(32 + 4 * 32);
    expect(bytes(bank, 32, 96).every((byte) => byte === 0)).toBe(true);
    expect(bytes(bank, 128, 8)).toEqual([0, 0, 0xe0, 0x07, 0x1f, 0x00, 0, 0]);
  });

  it('are written as declared, not converted again', () => {
    const bank = build([EMPTY], [{ index: 0, colors: [0, 0xff080808], words: [0, 0x1234] }]);
    expect(bytes(bank, 34, 2)).toEqual([0x34, 0x12]);
  });

  it('are those of the images where none are declared, each different one once', () => {
    const other = indexedImage({ width: 8, height: 8, palette: [0, 0xff0000ff] });
    const longer = indexedImage({ width: 8, height: 8, palette: [...EXAMPLE_PALETTE, 0, 0] });
    const bank = build([EMPTY, other, longer]);
    expect(bank.metadata).toMatchObject({ palette_count: 2, glyph_palettes: true });
    expect(bytes(bank, 96, 4)).toEqual([0, 1, 0, 0]);
    expect(bytes(bank, 100, 4)).toEqual([0, 0, 0x00, 0xf8]);
    expect(bytes(bank, 132, 4)).toEqual([0, 0, 0x1f, 0x00]);
  });

  it('take 16 entries of an image that brings more', () => {
    const palette = Array.from({ length: 256 }, () => 0xffffffff);
    const bank = build([indexedImage({ width: 8, height: 8, palette })]);
    expect(bank.payload.length).toBe(32 + 32);
    expect(bytes(bank, 32, 32)).toEqual(Array.from({ length: 32 }, () => 255));
  });
});

describe('the palette numbers', () => {
  const red = trueColorImage({ width: 8, height: 8, dots: [[0, 0, 0xffff0000]] });
  const green = trueColorImage({ width: 8, height: 8, dots: [[0, 0, 0xff00ff00]] });
  const clear = trueColorImage({ width: 8, height: 8 });
  const cases: readonly [string, readonly GlyphImage[], readonly Declared[], readonly number[]][] = [
    ['each glyph’s palette, padded to an even length', [red, green, red], [RED, GREEN], [0, 3, 0, 0]],
    ['no padding at an even count', [red, green], [RED, GREEN], [0, 3]],
    [
      'the lowest palette that holds a glyph',
      [red],
      [
        { ...RED, index: 9 },
        { ...RED, index: 40 },
      ],
      [9, 0],
    ],
    ['a palette over 31', [red], [GREEN, { ...RED, index: 63 }], [63, 0]],
    ['the lowest palette for a glyph without colours', [clear, EMPTY], [GREEN, { ...RED, index: 2 }], [2, 2]],
    ['none where all images are indexed and palettes are declared', [EMPTY], [RED, GREEN], []],
    ['none where the images share a palette', [EMPTY, EMPTY], [], []],
  ];

  it.each(cases)('are %s', (_, images, palettes, numbers) => {
    const bank = build(images, palettes);
    const count = Number(bank.metadata.palette_count);
    expect(bank.metadata.glyph_palettes).toBe(numbers.length > 0);
    expect(bytes(bank, images.length * 32, numbers.length)).toEqual(numbers);
    expect(bank.payload.length).toBe(images.length * 32 + numbers.length + count * 32);
  });
});

describe('building and unpacking', () => {
  const tileSizes = fc.constantFrom(8, 16, 32);
  const seeds = fc.infiniteStream(fc.nat({ max: 0xffff }));

  it('keeps the indices of indexed images', () => {
    const sheet = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }), seeds);
    const sheets = fc.array(sheet, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(tileSizes, sheets, fc.boolean(), (tileSize, specs, isShared) => {
        const images = specs.map(([columns, rows, stream], position) =>
          randomIndexed([columns * tileSize, rows * tileSize], stream, isShared ? 0 : position),
        );
        expect(differences(images, unpackImages(build(images, [], tileSize)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the RGB565 of true-colour images, in any order of the declared palettes', () => {
    const index = fc.integer({ min: 0, max: 63 });
    const palettes = fc.uniqueArray(fc.tuple(index, seeds), {
      selector: ([n]) => n,
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(tileSizes, palettes, seeds, (tileSize, specs, stream) => {
        const declared = specs.map(([n, colors]) => ({
          index: n,
          colors: take(colors, 16).map((seed) => 0xff000000 + ((seed * 0x9e3779b1) & 0xffffff)),
        }));
        const image = randomTrueColor([tileSize * 3, tileSize * 2], stream, { declared, tileSize });
        const bank = build([image, image], declared, tileSize);
        expect(build([image, image], declared.toReversed(), tileSize)).toEqual(bank);
        expect(differences([image, image], unpackImages(bank))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the difference of two images', () => {
  const image = indexedImage({ width: 8, height: 8, dots: [[2, 1, 1]] });
  const [unpacked] = unpackImages(build([image]));
  const rgba = Uint8Array.from(unpacked.rgba);

  it.each<[string, GlyphImage, string | undefined]>([
    ['none', image, undefined],
    ['an index', indexedImage({ width: 8, height: 8 }), 'pixel 2, 1 differs'],
    ['a size', indexedImage({ width: 16, height: 8 }), '8 × 8 pixels instead of 16 × 8'],
    ['low bits of a colour', trueColorImage({ width: 8, height: 8, dots: [[2, 1, 0xfff80000]] }), undefined],
    ['a colour', trueColorImage({ width: 8, height: 8, dots: [[2, 1, 0xfff00000]] }), 'pixel 2, 1 differs'],
    ['transparency', trueColorImage({ width: 8, height: 8 }), 'pixel 2, 1 differs'],
  ])('is %s', (_, source, difference) => {
    expect(pixelDifference(source, { ...unpacked, rgba })).toBe(difference);
  });
});

describe('unpacking', () => {
  it('gives one palette where one serves the whole image, else none', () => {
    const sheet = trueColorImage({
      width: 16,
      height: 8,
      dots: [
        [0, 0, 0xffff0000],
        [8, 0, 0xff00ff00],
      ],
    });
    const half = trueColorImage({ width: 8, height: 8, dots: [[0, 0, 0xff00ff00]] });
    const [mixed, plain] = unpackImages(build([sheet, half], [RED, GREEN]));
    expect(mixed.palette).toBeUndefined();
    expect([...(plain.palette ?? [])].slice(0, 3)).toEqual([0, argb8888Of(0x07e0), argb8888Of(0x001f)]);
  });

  it('shows a bank without palette numbers in the first palette that is not black', () => {
    const dots = [[0, 0, 2]] as const;
    const [image] = unpackImages(build([indexedImage({ width: 8, height: 8, dots })], [GREEN]));
    expect([...image.rgba.subarray(0, 8)]).toEqual([0, 0, 255, 255, 0, 0, 0, 0]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a tile size that is none', { tile_size: 9 }, 'metadata.tile_size is none of 8, 16 and 32'],
    ['no glyph count', { glyph_count: undefined }, 'metadata.glyph_count is no whole number from 0 to 65536'],
    [
      'more palettes than may be',
      { palette_count: 65 },
      'metadata.palette_count is no whole number from 0 to 64',
    ],
    ['another size', { palette_count: 2 }, 'the payload has 66 bytes where its metadata gives 98'],
    ['no flag', { glyph_palettes: 1 }, 'metadata.glyph_palettes is neither true nor false'],
    ['no sources', { sources: {} }, 'metadata.sources is no list of objects'],
    ['too few sources', { sources: [] }, 'the sources do not hold all glyphs'],
    [
      'a source of another shape',
      { sources: [{ first_glyph: 0, glyph_count: 1, columns: 1, rows: 0 }] },
      'the columns and rows of a source do not give its glyph_count',
    ],
    ['a palette that is not there', { palette_count: 0, tail: 0 }, 'glyph 0 has palette 7 of 0'],
  ])('refuses %s', (_, { tail = 32, ...change }, message) => {
    const bank = build([trueColorImage({ width: 8, height: 8 })], [RED]);
    const payload = bank.payload.slice(0, 34 + Number(tail));
    payload[32] = 7;
    const metadata = { ...bank.metadata, ...change };
    expect(() => glyphIndexedV1.unpack({ payload, metadata })).toThrow(message);
  });
});

function randomIndexed(
  [width, height]: [number, number],
  stream: Iterator<number>,
  shade: number,
): GlyphImage {
  const image = indexedImage({
    width,
    height,
    palette: Array.from({ length: 16 }, (_, n) => 0xff000000 + n * 0x080000 + shade * 8),
  });
  for (let at = 0; at < image.pixels.length; at += 4) {
    const bits = next(stream);
    for (let n = 0; n < 4; n++) image.pixels[at + n] = (bits >> (4 * n)) & 15;
  }
  return image;
}

/** Every glyph takes its colours from one of the palettes. */
function randomTrueColor(
  [width, height]: [number, number],
  stream: Iterator<number>,
  { declared, tileSize }: { declared: readonly Declared[]; tileSize: number },
): GlyphImage {
  const image = trueColorImage({ width, height });
  const choices = Array.from({ length: 6 }, () => declared[next(stream) % declared.length]);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    const { colors } = choices[Math.floor(y / tileSize) * 3 + Math.floor(x / tileSize)];
    const entry = (next(stream) >> 3) % 16;
    const color = entry === 0 ? 0x00123456 : colors[entry];
    image.rgba.set([color >>> 16, color >>> 8, color, color >>> 24], pixel * 4);
  }
  return image;
}

function differences(
  images: readonly GlyphImage[],
  unpacked: readonly UnpackedImage[],
): (string | undefined)[] {
  expect(unpacked.length).toBe(images.length);
  return images.map((image, position) => pixelDifference(image, unpacked[position])).filter(Boolean);
}

function next(stream: Iterator<number>): number {
  return stream.next().value;
}

function take(stream: Iterator<number>, count: number): number[] {
  return Array.from({ length: count }, () => next(stream));
}
