import { expect, it } from 'vitest';
import { boundedTop, movedBy, offsetIn, topShowing } from './hex-rows.ts';

it.each([
  [-5, { rows: 100, seen: 10 }, 0],
  [95, { rows: 100, seen: 10 }, 90],
  [3.6, { rows: 100, seen: 10 }, 4],
  [3, { rows: 5, seen: 10 }, 0],
])('row %f of %o on top is row %i', (top, scroll, expected) => {
  expect(boundedTop(top, scroll)).toBe(expected);
});

it.each([
  [5, 0, 0],
  [20, 0, 11],
  [2, 8, 2],
  [99, 0, 90],
])('row %i is seen from row %i on with row %i on top', (row, top, expected) => {
  expect(topShowing(row, top, { rows: 100, seen: 10 })).toBe(expected);
});

it.each<[string, boolean, number, number | undefined]>([
  ['ArrowLeft', false, 0, 0],
  ['ArrowRight', false, 99, 99],
  ['ArrowDown', false, 5, 21],
  ['ArrowDown', false, 95, 99],
  ['Home', false, 37, 32],
  ['End', false, 37, 47],
  ['Home', true, 37, 0],
  ['End', true, 37, 99],
  ['PageDown', false, 0, 32],
  ['a', false, 0, undefined],
])('%s (with Ctrl: %s) at %i goes to %s', (key, ctrlKey, cursor, expected) => {
  expect(movedBy({ key, ctrlKey }, cursor, { size: 100, seen: 3 })).toBe(expected);
});

it.each<[string, number | undefined]>([
  ['10', 16],
  ['0x1F', 31],
  ['$1f', 31],
  ['1d', 29],
  [' 3f ', 63],
  ['64', undefined],
  ['', undefined],
  ['xyz', undefined],
  ['-1', undefined],
])('‘%s’ means %s', (text, expected) => {
  expect(offsetIn(text, 100)).toBe(expected);
});
