import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TrueColorImage } from '../../decoded-input.ts';
import { trueColorImage } from '../../example-inputs.ts';
import { GlyphMatcher, wordSheet } from '../glyph-matcher.ts';
import { type GlyphPlan, planGlyphs } from '../plan-glyphs.ts';
import { NearestColor } from './nearest-color.ts';
import { distance } from './rgb.ts';

const DITHERS = ['none', 'ordered', 'floyd_steinberg'] as const;
const BLACK_AND_WHITE = declared(0, [0, 0xff000000, 0xffffffff]);

function declared(index: number, colors: readonly number[]) {
  return { index, palette: { originalArgb8888: colors, convertedRgb565: colors.map(() => 0) } };
}

function plan(images: readonly TrueColorImage[], pipeline: Readonly<Record<string, unknown>>): GlyphPlan {
  const sources = images.map((input) => ({ role: 'sprites', input }));
  return planGlyphs({ metadata: {}, pipeline, sources });
}

/** Levels 0 to 255 by place, 0 to 1. */
function painted(size: number, levels: (x: number, y: number) => readonly number[]): TrueColorImage {
  const dots = Array.from({ length: size * size }, (_, at) => {
    const [x, y] = [at % size, Math.floor(at / size)];
    const [red, green, blue] = levels(x / size, y / size).map(Math.round);
    return [x, y, 0xff000000 + red * 0x10000 + green * 0x100 + blue] as const;
  });
  return trueColorImage({ width: size, height: size, dots });
}

const SUNSET = painted(64, (x, y) => [255 * y, 200 * x * (1 - y), 120 + 100 * (1 - x)]);

function opaqueColors({ rgba }: TrueColorImage): Set<number> {
  const pixels = Array.from({ length: rgba.length / 4 }, (_, at) => rgba.subarray(at * 4, at * 4 + 4));
  return new Set(pixels.filter(([, , , a]) => a === 255).map(([r, g, b]) => (r << 16) | (g << 8) | b));
}

function first({ quantized }: GlyphPlan) {
  const [sheet] = quantized ?? [];
  if (sheet === undefined) throw new Error('nothing is quantized');
  return sheet;
}

/** Glyphs that no palette holds. */
function unmatched({ images, palettes }: GlyphPlan): number {
  const matcher = new GlyphMatcher(palettes, 8);
  return images.reduce((sum, image) => {
    if (image.kind !== 'true-color') return sum;
    const words = wordSheet(image, 8);
    const glyphs = (image.width * image.height) / 64;
    return (
      sum + Array.from({ length: glyphs }, (_, n) => matcher.match(words, n)).filter((at) => at < 0).length
    );
  }, 0);
}

describe('the nearest colour', () => {
  it('is the same with cells and without', () => {
    const colors = fc.uniqueArray(fc.integer({ min: 0, max: 0xffffff }), { minLength: 25, maxLength: 80 });
    const level = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(colors, fc.array(fc.tuple(level, level, level), { minLength: 20 }), (list, pixels) => {
        const [few, many] = [new NearestColor(list, 1), new NearestColor(list, 1e9)];
        for (const pixel of pixels) {
          const rgb = (pixel[0] << 16) | (pixel[1] << 8) | pixel[2];
          const least = Math.min(...list.map((color) => distance(color, rgb)));
          expect(distance(list[few.of(...pixel)], rgb)).toBe(least);
          expect(many.of(...pixel)).toBe(few.of(...pixel));
        }
      }),
    );
  });
});

describe('reduced colours', () => {
  it.each(DITHERS)('are as few as wanted, and every glyph has a palette: dither %s', (dither) => {
    for (const colors of [1, 4, 15, 40, 200]) {
      const reduced = plan([SUNSET], { quantize: { colors, dither } });
      expect(opaqueColors(first(reduced).image).size).toBeLessThanOrEqual(colors);
      expect(unmatched(reduced)).toBe(0);
      expect(reduced.palettes.length).toBeLessThanOrEqual(64);
    }
  });

  it.each<[string, number, number]>([
    ['none', 16, 26],
    ['ordered', 16, 25],
    ['floyd_steinberg', 16, 24],
    ['none', 64, 32],
  ])('are near the true ones: dither %s, %i colours', (dither, colors, decibels) => {
    const { error } = first(plan([SUNSET], { quantize: { colors, dither } }));
    expect(10 * Math.log10((255 * 255) / error)).toBeGreaterThan(decibels);
  });

  it('are what they were where they are few enough', () => {
    const image = trueColorImage({
      width: 8,
      height: 8,
      dots: [
        [1, 1, 0xff123456],
        [2, 1, 0xfffedcba],
      ],
    });
    const sheet = first(plan([image], { quantize: { colors: 2, dither: 'floyd_steinberg' } }));
    expect(sheet).toEqual({ image, before: 2, after: 2, error: 0 });
  });

  it('are shared by all sheets, and opaque from alpha 128 on', () => {
    const one = trueColorImage({
      width: 8,
      height: 8,
      dots: [
        [0, 0, 0x7fff0000],
        [1, 0, 0x80fe0000],
      ],
    });
    const other = trueColorImage({ width: 8, height: 8, dots: [[0, 0, 0xffff0000]] });
    const { images, palettes } = plan([one, other], { quantize: { colors: 1 } });
    const colors = images.map((image) => (image.kind === 'true-color' ? [...opaqueColors(image)] : []));
    expect(colors[0]).toEqual(colors[1]);
    expect(colors[0]).toHaveLength(1);
    expect(palettes).toHaveLength(1);
  });

  it('fit as many palettes as there may be, whatever the picture', () => {
    const pixels = fc.array(fc.integer({ min: 0, max: 0xffffff }), { minLength: 128, maxLength: 128 });
    fc.assert(
      fc.property(
        fc.array(pixels, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom(...DITHERS),
        (pictures, max_palettes, dither) => {
          const images = pictures.map((list) =>
            trueColorImage({
              width: 16,
              height: 8,
              dots: list.map((rgb, at) => [at % 16, at >> 4, 0xff000000 + rgb] as const),
            }),
          );
          const reduced = plan(images, { quantize: { colors: 60, dither }, max_palettes });
          expect(unmatched(reduced)).toBe(0);
          expect(reduced.palettes.length).toBeLessThanOrEqual(max_palettes);
          expect(reduced.derivation?.needed).toBe(reduced.palettes.length);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('given palettes', () => {
  const grey = painted(16, () => [128, 128, 128]);

  it.each<[string, number]>([
    ['none', 256],
    ['ordered', 128],
    ['floyd_steinberg', 128],
  ])('are what colours become, mixed by dither: %s', (dither, light) => {
    const reduced = plan([grey], { palettes: [BLACK_AND_WHITE], quantize: { colors: 2, dither } });
    const { rgba } = first(reduced).image;
    const white = rgba.filter((level, at) => at % 4 === 0 && level === 255).length;
    expect(Math.abs(white - light)).toBeLessThanOrEqual(2);
    expect(unmatched(reduced)).toBe(0);
  });

  it('give each glyph the one that shows it best', () => {
    const reds = declared(2, [0, 0xffff0000, 0xff800000]);
    const image = trueColorImage({
      width: 16,
      height: 8,
      dots: [
        [0, 0, 0xfff01010],
        [9, 0, 0xffe0e0e0],
      ],
    });
    const reduced = plan([image], { palettes: [BLACK_AND_WHITE, reds], quantize: { colors: 5 } });
    expect([...opaqueColors(first(reduced).image)]).toEqual([0xff0000, 0xffffff]);
    expect(reduced.palettes.map(({ index, colors }) => [index, colors.length])).toEqual([
      [0, 3],
      [2, 3],
    ]);
  });

  it('keep their colours where more are derived, which count with them', () => {
    const image = painted(16, (x) => [255 * x, 0, 0]);
    const reduced = plan([image], {
      palettes: [BLACK_AND_WHITE],
      derive_palettes: true,
      quantize: { colors: 4 },
    });
    const colors = opaqueColors(first(reduced).image);
    expect(colors.has(0)).toBe(true);
    expect(colors.size).toBeLessThanOrEqual(3);
    expect(reduced.palettes[0].colors.slice(0, 3)).toEqual([0, 0, 0xffffff]);
    expect(unmatched(reduced)).toBe(0);
  });

  it('are those that were declared of derived ones, and the picture stays as it was', () => {
    const before = plan([SUNSET], { quantize: { colors: 40 } });
    const palettes = before.palettes.map(({ index, colors }) =>
      declared(
        index,
        colors.map((rgb, entry) => (entry === 0 ? 0 : 0xff000000 + rgb)),
      ),
    );
    const after = plan([SUNSET], { palettes, derive_palettes: true, quantize: { colors: 40 } });
    expect(after.derivation?.added).toBe(0);
    expect(first(after).image).toEqual(first(before).image);
  });
});
