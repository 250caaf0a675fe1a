import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TrueColorImage } from '../decoded-input.ts';
import { GlyphMatcher, wordSheet } from './glyph-matcher.ts';
import type { BankPalette } from './palettes.ts';

const TILE = 8;

it('finds and writes what a search through the palettes does', () => {
  let found = 0;
  fc.assert(
    fc.property(banks, ({ palettes, glyphs }) => {
      const image = sheetOf(glyphs);
      const sheet = wordSheet(image, TILE);
      const matcher = new GlyphMatcher(palettes, TILE);
      for (const [number, pixels] of glyphs.entries()) {
        const expected = palettes.find(({ colors }) => pixels.every((pixel) => entryOf(pixel, colors) >= 0));
        expect(matcher.match(sheet, number)).toBe(expected?.index ?? -1);
        if (expected === undefined) continue;
        found++;
        const target = new Uint8Array(34).fill(0xee);
        matcher.write(expected.index, target, 1);
        const entries = pixels.map((pixel) => entryOf(pixel, expected.colors));
        const bytes = Array.from({ length: 32 }, (_, i) => entries[i * 2] | (entries[i * 2 + 1] << 4));
        expect([...target]).toEqual([0xee, ...bytes, 0xee]);
      }
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(100);
});

/** Few colours, so that palettes share them; transparent ones of any colour. */
const COLORS = [0xff0000, 0x00ff00, 0x0000ff, 0x000000, 0xffffff, 0x123456, 0x654321, 0x010101];
const TRANSPARENT = [0, 0x00ff0000, 0x7f00ff00, 0x01000000];

const palette = fc.array(fc.constantFrom(...COLORS), { minLength: 1, maxLength: 16 });
const pixel = fc.oneof(
  { weight: 9, arbitrary: fc.nat(COLORS.length - 1) },
  { weight: 1, arbitrary: fc.constantFrom(...TRANSPARENT).map((argb) => -1 - TRANSPARENT.indexOf(argb)) },
);

/** Glyphs of few colours among palettes with any indices. */
const banks = fc
  .record({
    palettes: fc.dictionary(fc.nat(63).map(String), palette, { minKeys: 1, maxKeys: 60 }),
    glyphs: fc.array(
      fc.record({
        some: fc.array(pixel, { minLength: 1, maxLength: 3 }),
        pattern: fc.array(fc.nat(2), { minLength: 64, maxLength: 64 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ palettes, glyphs }) => ({
    palettes: Object.entries(palettes)
      .map(([index, colors]): BankPalette => ({ index: Number(index), colors, words: [] }))
      .sort((a, b) => a.index - b.index),
    glyphs: glyphs.map(({ some, pattern }) => pattern.map((n) => argbOf(some[n % some.length]))),
  }));

function argbOf(pick: number): number {
  return pick < 0 ? TRANSPARENT[-1 - pick] : (0xff000000 | COLORS[pick]) >>> 0;
}

/** The lowest entry of a pixel, from 1 where it is opaque; -1 where there is none. */
function entryOf(argb: number, colors: readonly number[]): number {
  return argb < 0xff000000 ? 0 : colors.indexOf(argb % 0x1000000, 1);
}

/** Glyphs side by side. */
function sheetOf(glyphs: readonly (readonly number[])[]): TrueColorImage {
  const width = glyphs.length * TILE;
  const rgba = new Uint8Array(width * TILE * 4);
  for (const [number, pixels] of glyphs.entries()) {
    for (const [i, argb] of pixels.entries()) {
      const at = ((i >> 3) * width + number * TILE + (i & 7)) * 4;
      rgba.set([(argb >>> 16) & 255, (argb >>> 8) & 255, argb & 255, argb >>> 24], at);
    }
  }
  return { kind: 'true-color', width, height: TILE, rgba };
}
