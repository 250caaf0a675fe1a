import { expect, it } from 'vitest';
import { boundedRange, glyphAtTime } from './animation-clock.ts';

it.each<[number, number, number, number]>([
  [4, 6, 0, 4],
  [4, 6, 99, 4],
  [4, 6, 100, 5],
  [4, 6, 299, 6],
  [4, 6, 300, 4],
  [6, 4, 100, 5],
  [7, 7, 1000, 7],
  [4, 6, -5, 4],
])('from %i to %i, after %i ms it is glyph %i', (first, last, milliseconds, glyph) => {
  expect(glyphAtTime({ first, last, rate: 10 }, milliseconds)).toBe(glyph);
});

it.each([
  [
    { first: -1, last: 99, rate: 1000 },
    { first: 0, last: 9, rate: 60 },
  ],
  [
    { first: Number.NaN, last: 2.4, rate: 0 },
    { first: 0, last: 2, rate: 1 },
  ],
])('keeps %o within a bank of ten', (range, expected) => {
  expect(boundedRange(range, 10)).toEqual(expected);
});
