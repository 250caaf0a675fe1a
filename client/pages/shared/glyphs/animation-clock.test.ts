import { expect, it } from 'vitest';
import { boundedRange, cellAtTime, frameAtTime, framesOf } from './animation-clock.ts';

it.each<[number, number, number, number]>([
  [4, 6, 0, 4],
  [4, 6, 99, 4],
  [4, 6, 100, 5],
  [4, 6, 299, 6],
  [4, 6, 300, 4],
  [6, 4, 100, 5],
  [7, 7, 1000, 7],
  [4, 6, -5, 4],
])('from %i to %i, after %i ms it is cell %i', (first, last, milliseconds, cell) => {
  expect(cellAtTime({ first, last, rate: 10 }, milliseconds)).toBe(cell);
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

it.each([
  ['forward', [2, 3, 4, 5]],
  ['reverse', [5, 4, 3, 2]],
  ['ping_pong', [2, 3, 4, 5, 4, 3]],
  ['ping_pong_reverse', [5, 4, 3, 2, 3, 4]],
] as const)('plays %s', (direction, frames) => {
  expect(framesOf({ firstFrame: 2, lastFrame: 5, direction })).toEqual(frames);
  expect(framesOf({ firstFrame: 3, lastFrame: 3, direction })).toEqual([3]);
});

it.each([
  [0, 1],
  [99, 1],
  [100, 2],
  [149, 2],
  [150, 3],
  [349, 3],
  [350, 1],
  [-5, 1],
])('after %i ms it is frame %i', (milliseconds, frame) => {
  expect(frameAtTime([1, 2, 3], [7, 100, 50, 200], milliseconds)).toBe(frame);
});

it('shows frames of no time in their turn, and the first where none has any', () => {
  expect(frameAtTime([0, 1, 2], [10, 0, 10], 10)).toBe(2);
  expect(frameAtTime([4, 5], [0, 0, 0, 0, 0, 0], 99)).toBe(4);
});
