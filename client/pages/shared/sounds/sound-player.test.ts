import { expect, it } from 'vitest';
import { frameInLoop } from './sound-player.ts';

it.each<[number, { start: number; end: number } | null, number]>([
  [50, null, 50],
  [5, { start: 2, end: 8 }, 5],
  [8, { start: 2, end: 8 }, 2],
  [9, { start: 2, end: 8 }, 3],
  [21, { start: 2, end: 8 }, 3],
])('frame %i of a sound with the loop %o is its frame %i', (frame, loop, expected) => {
  expect(frameInLoop(frame, { loop })).toBe(expected);
});
