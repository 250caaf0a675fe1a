import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TrueColorImage } from '../../decoded-input.ts';
import { trueColorImage } from '../../example-inputs.ts';
import { GlyphMatcher, wordSheet } from '../glyph-matcher.ts';
import { type Derivation, derivePalettes, type GivenPalette } from './derive-palettes.ts';
import { sheetOf, sheetOfPalettes } from './sheets-of-palettes.ts';

const LIMITS = { tileSize: 8, maxPalettes: 64 } as const;

function derive(images: readonly TrueColorImage[], given: readonly GivenPalette[] = []): Derivation {
  return derivePalettes(images, given, LIMITS);
}

function given(index: number, colors: readonly number[], isOpen = true): GivenPalette {
  return { index, colors, words: colors.map(() => 7), isOpen };
}

const SHADE = 0x001003;

/** Shades that no two ranges share. */
function shades(count: number, from = 1): number[] {
  return Array.from({ length: count }, (_, n) => (from + n) * SHADE);
}

/** Glyphs that no palette holds. */
function unmatched(image: TrueColorImage, { palettes }: Derivation): number {
  const matcher = new GlyphMatcher(palettes, 8);
  const words = wordSheet(image, 8);
  const glyphs = (image.width * image.height) / 64;
  return Array.from({ length: glyphs }, (_, glyph) => matcher.match(words, glyph)).filter((at) => at < 0)
    .length;
}

describe('derived palettes', () => {
  it.each<[string, readonly (readonly number[])[], number]>([
    ['one for no colours, that glyphs may have one', [[]], 1],
    ['one for fifteen', [shades(10), shades(10, 6)], 1],
    ['two for sixteen', [shades(15), shades(2, 15)], 2],
    ['as few as overlaps allow', [shades(10), shades(10, 5), shades(10, 100), shades(8, 102)], 2],
  ])('are %s', (_, glyphs, palettes) => {
    const derivation = derive([sheetOf(glyphs)]);
    expect([derivation.palettes.length, derivation.needed]).toEqual([palettes, palettes]);
    expect(unmatched(sheetOf(glyphs), derivation)).toBe(0);
  });

  it('hold every glyph, whatever the colours', () => {
    const glyph = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 15 });
    fc.assert(
      fc.property(fc.array(glyph, { minLength: 1, maxLength: 40 }), (glyphs) => {
        const image = sheetOf(glyphs);
        const derivation = derive([image]);
        expect(unmatched(image, derivation)).toBe(0);
        for (const { colors } of derivation.palettes) expect(colors.length).toBeLessThanOrEqual(16);
      }),
      { numRuns: 60 },
    );
  });

  it('are the same in whatever order sheets and their glyphs stand', () => {
    const glyphs = fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 15 }), {
      minLength: 2,
      maxLength: 20,
    });
    const orders = glyphs.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(orders, ([one, other]) => {
        const half = other.length >> 1;
        const apart = [sheetOf(other.slice(half)), sheetOf(other.slice(0, half))];
        expect(derive(apart).palettes).toEqual(derive([sheetOf(one)]).palettes);
      }),
      { numRuns: 40 },
    );
  });

  it('are as many as they must where sheets are made of eight', () => {
    const needed = Array.from({ length: 12 }, (_, seed) => derive([sheetOfPalettes(seed, 128)]).needed);
    expect(needed.toSorted((a, b) => a - b)[6]).toBe(8);
    expect(Math.max(...needed)).toBeLessThanOrEqual(9);
  });

  it('tell of glyphs that no palette can hold, and hold the others', () => {
    const derivation = derive([sheetOf([shades(3)]), sheetOf([shades(2), shades(16, 50), shades(40, 100)])]);
    expect(derivation.crowded).toEqual([[], [1, 2]]);
    expect([derivation.colors, derivation.palettes.length]).toEqual([3, 1]);
  });

  it('say how many they would be where that is too many', () => {
    const image = sheetOf(Array.from({ length: 3 }, (_, n) => shades(15, n * 15 + 1)));
    const few = derivePalettes([image], [], { tileSize: 8, maxPalettes: 2 });
    expect([few.needed, few.isAtLeast, few.palettes]).toEqual([3, false, []]);
    const many = derive([sheetOf(Array.from({ length: 65 }, (_, n) => shades(15, n * 15 + 1)))]);
    expect([many.needed, many.isAtLeast, many.palettes]).toEqual([65, true, []]);
  });
});

describe('given palettes', () => {
  it('keep index, entries and words, and take new colours after them', () => {
    const before = given(5, [0, SHADE, SHADE]);
    const derivation = derive([sheetOf([shades(4)])], [before]);
    const [palette, ...others] = derivation.palettes;
    expect(others).toEqual([]);
    expect(palette.index).toBe(5);
    expect(palette.colors.slice(0, 3)).toEqual(before.colors);
    expect(palette.words.slice(0, 3)).toEqual(before.words);
    expect(palette.colors.toSorted((a, b) => a - b)).toEqual([0, SHADE, ...shades(4)]);
    expect([derivation.added, derivation.filled]).toEqual([3, 3]);
  });

  it('take nothing where they are closed', () => {
    const { palettes } = derive([sheetOf([shades(4)])], [given(0, [0, SHADE], false)]);
    expect(palettes.map(({ index, colors }) => [index, colors.length])).toEqual([
      [0, 2],
      [1, 5],
    ]);
  });

  it('leave the lowest free indices to derived ones', () => {
    const full = [0, ...shades(15, 500)];
    const derivation = derive([sheetOf([shades(15), shades(15, 20)])], [given(1, full), given(7, full)]);
    expect(derivation.palettes.map(({ index }) => index)).toEqual([0, 1, 2, 7]);
  });

  it('begin with a transparent entry where they have none', () => {
    const { palettes } = derive([sheetOf([shades(2)])], [given(0, [])]);
    expect(palettes[0].colors.slice(0, 1)).toEqual([0]);
    expect(palettes[0].colors.length).toBe(3);
  });

  it('never change, whatever the art', () => {
    const colors = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 15 });
    fc.assert(
      fc.property(
        fc.array(colors, { maxLength: 5 }),
        fc.array(colors, { minLength: 1, maxLength: 12 }),
        (lists, glyphs) => {
          const before = lists.map((list, index) => given(index * 3, [0, ...list]));
          const image = sheetOf(glyphs);
          const derivation = derive([image], before);
          expect(unmatched(image, derivation)).toBe(0);
          for (const palette of before) {
            const after = derivation.palettes.find(({ index }) => index === palette.index);
            expect(after?.colors.slice(0, palette.colors.length)).toEqual(palette.colors);
            expect(after?.colors.length).toBeLessThanOrEqual(16);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a colour more', () => {
  it('moves few of the others', () => {
    const kept = Array.from({ length: 8 }, (_, seed) => {
      const before = sheetOfPalettes(seed, 64);
      const after = { ...before, rgba: before.rgba.slice() };
      after.rgba.set([1, 2, 3, 255], 4 * 5);
      return share(derive([before]), derive([after]));
    });
    expect(kept.toSorted((a, b) => a - b)[4]).toBeGreaterThan(0.8);
  });

  it('takes a free entry of what is declared', () => {
    const image = sheetOf([shades(12)]);
    const declared = derive([image]).palettes.map((palette) => ({ ...palette, isOpen: true }));
    const more = trueColorImage({ width: 8, height: 8, dots: [[0, 0, 0xffabcdef]] });
    const { palettes } = derive([image, more], declared);
    expect(palettes.map(({ colors }) => colors)).toEqual([[...declared[0].colors, 0xabcdef]]);
  });
});

/** Of all places (palette, entry, colour) the share that is as before. */
function share(before: Derivation, after: Derivation): number {
  const places = ({ palettes }: Derivation) =>
    palettes.flatMap(({ index, colors }) => colors.slice(1).map((rgb, entry) => `${index} ${entry} ${rgb}`));
  const now = new Set(places(after));
  const all = places(before);
  return all.filter((place) => now.has(place)).length / all.length;
}
